#include "canvas/Trail.h"

#include <algorithm>

namespace tussen {

void Trail::pass(const EntityRef &chosen) {
    if (chosen.type != EntityType::touchpoint) return;
    std::erase(cards_, chosen);
    cards_.push_back(chosen);
}

const Group *Trail::last(const EntityIndex &index) const {
    const auto found = std::find_if(cards_.rbegin(), cards_.rend(),
                                    [&](const EntityRef &card) { return index.group(card) != nullptr; });
    return found == cards_.rend() ? nullptr : index.group(*found);
}

} // namespace tussen
