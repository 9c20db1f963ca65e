#pragma once

#include "checks/Digest.h"
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

/// The sentences of a finding. Each subject has a place of its own in the templates, as listed in
/// SubjectPlaces.cpp: {touchpoint}, {partner}, {owner}, {journey}..; a list of subjects is one place, joined
/// with commas and `listAnd`. A transition fills {from} and {to} with its touchpoints. An interest in place
/// {one} fills it with its holder, and {oneWish} with what that holder wants ("more sales"); the same for
/// {other}. Chains fill {chain} ("more x → less y"), {cause} with its first and {result} with its last link.
/// Numbers fill {sum} (in percent), {measured} and {touchpoints}.
/// Names too long for a sentence are cut with "…".
[[nodiscard]] Sentences sentencesOf(const Relations &relations, const Finding &finding, const Texts &texts);

/// One line for a group: the title where it holds a single finding, otherwise what its findings share.
[[nodiscard]] std::string headingOf(const Relations &relations, const FindingGroup &group,
                                    const Texts &texts);

} // namespace tussen
