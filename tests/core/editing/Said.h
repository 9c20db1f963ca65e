#pragma once

#include "model/Relations.h"
#include "tests/support/Build.h"

#include <set>
#include <string>

/// Documents said in short, so that tests read like what people see.
namespace tussen::test {

/// Phases and touchpoints of all journeys in their order: "Depart: a b; Fly: c".
inline std::string order(const Ecosystem &now) {
    const Relations relations(now);
    std::string result;
    for (const Journey *journey : relations.journeys())
        for (const Phase *phase : relations.phases(journey->id)) {
            result += (result.empty() ? "" : "; ") + phase->name + ":";
            for (const Touchpoint *row : relations.touchpoints(phase->id))
                result += " " + row->name;
        }
    return result;
}

/// Transitions by name: "a>b b>c".
inline std::string ways(const Ecosystem &now) {
    std::multiset<std::string> all;
    for (const Transition &row : now.table<Transition>())
        all.insert(now[row.from].name + ">" + now[row.to].name);
    std::string result;
    for (const std::string &one : all)
        result += (result.empty() ? "" : " ") + one;
    return result;
}

/// The roles at a touchpoint: "A:klm R:guards".
inline std::string rolesAt(const Ecosystem &now, const Id<Touchpoint> &touchpoint) {
    std::multiset<std::string> all;
    for (const Role &role : now.table<Role>())
        if (role.touchpoint == touchpoint)
            all.insert(std::string("ARCI").substr(static_cast<std::size_t>(role.kind), 1) + ":" +
                       now[role.partner].name);
    std::string result;
    for (const std::string &one : all)
        result += (result.empty() ? "" : " ") + one;
    return result;
}

} // namespace tussen::test
