#pragma once

#include "model/Edit.h"
#include "model/Relations.h"

#include <string>
#include <vector>

namespace tussen::test {

/// The ecosystem without its journeys: who is at the table is known, nothing is mapped.
inline Ecosystem peopleOf(const Ecosystem &sample) {
    Edit edit(sample);
    for (const Journey &journey : sample.table<Journey>())
        edit.remove(journey.id);
    return edit.now();
}

/// The names of those who are accountable there.
inline std::vector<std::string> ownersOf(const Relations &relations, const Id<Touchpoint> &touchpoint) {
    std::vector<std::string> names;
    for (const Partner *partner : relations.partnersAs(RoleKind::accountable, touchpoint))
        names.push_back(partner->name);
    return names;
}

} // namespace tussen::test
