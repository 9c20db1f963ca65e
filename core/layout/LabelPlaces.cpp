#include "layout/LabelPlaces.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace tussen {

namespace {

constexpr double leastDistance = 10; ///< between baselines of labels one above the other
constexpr double aside = 38;         ///< room for a share

bool touch(std::span<const std::size_t> siblings, const std::vector<LabelPlace> &places) {
    for (std::size_t i = 1; i < siblings.size(); ++i)
        if (places[siblings[i]].at.y - places[siblings[i - 1]].at.y < leastDistance) return true;
    return false;
}

void moveAside(std::span<const std::size_t> siblings, std::vector<LabelPlace> &places) {
    for (std::size_t i = 0; i < siblings.size(); ++i) {
        LabelPlace &place = places[siblings[i]];
        if (i % 2 == 0) {
            place.room = std::min(place.room, aside - 3);
        } else {
            place.at.x += aside;
            place.room = std::max(0.0, place.room - aside);
        }
    }
}

} // namespace

std::vector<LabelPlace> labelPlaces(const Geometry &geometry) {
    const auto &connectors = geometry.connectors;
    std::vector<LabelPlace> places;
    std::vector<std::size_t> order;
    for (const Connector &connector : connectors) {
        if (connector.labelRoom > 0) order.push_back(places.size());
        places.push_back({connector.label, connector.labelRoom});
    }
    std::ranges::sort(order, {},
                      [&](std::size_t at) { return std::tuple(connectors[at].from, places[at].at.y, at); });
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && connectors[order[end]].from == connectors[order[begin]].from)
            ++end;
        const auto siblings = std::span<const std::size_t>(order).subspan(begin, end - begin);
        if (touch(siblings, places)) moveAside(siblings, places);
        begin = end;
    }
    return places;
}

} // namespace tussen
