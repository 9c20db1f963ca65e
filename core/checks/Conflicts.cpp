#include "checks/Conflicts.h"

#include <algorithm>

namespace tussen {

namespace {

const Interest &interestOf(const Ecosystem &ecosystem, const EntityRef &subject) {
    return ecosystem[Id<Interest>{subject.id}];
}

} // namespace

bool isConflict(const Finding &finding) {
    return finding.subjects.size() == 2 &&
           std::all_of(finding.subjects.begin(), finding.subjects.end(),
                       [](const EntityRef &subject) { return subject.type == EntityType::interest; });
}

HolderPair holdersOf(const Ecosystem &ecosystem, const Finding &conflict) {
    const Holder &one = interestOf(ecosystem, conflict.subjects.front()).holder;
    const Holder &other = interestOf(ecosystem, conflict.subjects.back()).holder;
    return ref(one) < ref(other) ? HolderPair{one, other} : HolderPair{other, one};
}

std::vector<Id<Outcome>> outcomesOf(const Ecosystem &ecosystem, const Finding &conflict) {
    if (conflict.arguments.chain) return *conflict.arguments.chain;
    return {interestOf(ecosystem, conflict.subjects.front()).outcome};
}

} // namespace tussen
