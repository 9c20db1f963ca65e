#include "model/Change.h"

#include <algorithm>
#include <unordered_map>

namespace tussen {

EntityRef subject(const Change &change) {
    return std::visit([](const auto &one) { return ref(one.id()); }, change);
}

Change inverse(const Change &change) {
    return std::visit(
        [](const auto &one) -> Change {
            std::decay_t<decltype(one)> turned;
            turned.before = one.after;
            turned.after = one.before;
            return turned;
        },
        change);
}

ChangeSet inverse(const ChangeSet &set) {
    ChangeSet result{set.label, {}};
    result.changes.reserve(set.changes.size());
    std::transform(set.changes.rbegin(), set.changes.rend(), std::back_inserter(result.changes),
                   [](const Change &change) { return inverse(change); });
    return result;
}

namespace {

bool changesNothing(const Change &change) {
    return std::visit([](const auto &one) { return one.before == one.after; }, change);
}

} // namespace

ChangeSet condensed(const ChangeSet &set) {
    ChangeSet result{set.label, {}};
    std::unordered_map<EntityRef, std::size_t, EntityRefHash> places;
    for (const Change &change : set.changes) {
        const auto [place, isNew] = places.try_emplace(subject(change), result.changes.size());
        if (isNew) {
            result.changes.push_back(change);
            continue;
        }
        std::visit(
            [&](const auto &later) {
                std::get<std::decay_t<decltype(later)>>(result.changes[place->second]).after = later.after;
            },
            change);
    }
    std::erase_if(result.changes, changesNothing);
    return result;
}

} // namespace tussen
