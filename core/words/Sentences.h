#pragma once

#include "checks/Finding.h"
#include "model/Relations.h"
#include "words/Texts.h"

#include <string>

/// Findings and entities in plain words.
namespace tussen {

/// A finding as people read it.
struct Sentences {
    std::string title;
    std::string reason;
    std::string remedy;
};

/// The name of an entity: its own; for a transition "from -> to", for an interest "holder: + outcome".
[[nodiscard]] std::string nameOf(const Ecosystem &ecosystem, const EntityRef &ref, const Texts &texts);

/// Templates get the subjects' names in order as {0}, {1} ..; where a check has a list among its subjects,
/// the list is one place, joined with commas and `listAnd`. After the subjects come, where the check has
/// them, the chain in words ("more x, less y") and for conflicts the holders' and outcomes' names.
[[nodiscard]] Sentences sentencesOf(const Relations &relations, const Finding &finding, const Texts &texts);

} // namespace tussen
