#include "layout/PartnerOrder.h"

#include <ranges>

namespace tussen::layout {

std::vector<Placed> partnersTopDown(const Relations &relations) {
    std::vector<Placed> waiting;
    for (const Partner *partner : relations.partners() | std::views::reverse)
        if (!partner->parent) waiting.push_back({partner, 0});
    std::vector<Placed> order;
    order.reserve(relations.partners().size());
    while (!waiting.empty()) {
        const Placed next = waiting.back();
        waiting.pop_back();
        order.push_back(next);
        for (const Partner *department : relations.departments(next.partner->id) | std::views::reverse)
            waiting.push_back({department, next.depth + 1});
    }
    return order;
}

} // namespace tussen::layout
