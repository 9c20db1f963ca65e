#include "checks/List.h"

#include <algorithm>

namespace tussen::checks {

void directConflict(const Relations &relations, Report &report) {
    for (const Outcome &outcome : relations.ecosystem().table<Outcome>()) {
        const auto interests = relations.interests(outcome.id); // by id
        for (std::size_t one = 0; one < interests.size(); ++one)
            for (std::size_t other = one + 1; other < interests.size(); ++other) {
                const Interest &left = *interests[one];
                const Interest &right = *interests[other];
                if (left.holder == right.holder || left.direction == right.direction) continue;
                report.add({ref(left.id), ref(right.id)}).arguments.strength = left.weight * right.weight;
            }
    }
}

} // namespace tussen::checks
