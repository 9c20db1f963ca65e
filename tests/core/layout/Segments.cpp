#include "tests/core/layout/Segments.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tussen::test {

double Segment::low() const {
    return vertical() ? std::min(from.y, to.y) : std::min(from.x, to.x);
}
double Segment::high() const {
    return vertical() ? std::max(from.y, to.y) : std::max(from.x, to.x);
}

std::vector<Segment> segmentsOf(const Geometry &geometry) {
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < geometry.connectors.size(); ++i)
        for (const auto *route : {&geometry.connectors[i].route, &geometry.connectors[i].resumed})
            for (std::size_t p = 1; p < route->size(); ++p)
                segments.push_back({(*route)[p - 1], (*route)[p], i});
    return segments;
}

std::vector<Neighbours> neighbours(std::vector<Segment> segments, double distance) {
    const auto across = [](const Segment &segment) {
        return segment.vertical() ? segment.from.x : segment.from.y;
    };
    std::ranges::sort(segments, {}, [&](const Segment &segment) {
        return std::tuple(segment.vertical(), across(segment), segment.connector);
    });
    std::vector<Neighbours> found;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        for (std::size_t j = i + 1; j < segments.size(); ++j) {
            const double apart = across(segments[j]) - across(segments[i]);
            if (segments[j].vertical() != segments[i].vertical() || apart >= distance) break;
            const bool aside =
                segments[j].low() < segments[i].high() && segments[i].low() < segments[j].high();
            if (aside && segments[i].connector != segments[j].connector)
                found.push_back({segments[i].connector, segments[j].connector, apart});
        }
    }
    return found;
}

bool crosses(const Segment &segment, const Rect &rect) {
    const auto [left, right] = std::minmax(segment.from.x, segment.to.x);
    const auto [top, bottom] = std::minmax(segment.from.y, segment.to.y);
    return left < rect.right() && rect.x < right && top < rect.bottom() && rect.y < bottom;
}

double distanceTo(const Segment &segment, const Point &point) {
    const double x =
        std::clamp(point.x, std::min(segment.from.x, segment.to.x), std::max(segment.from.x, segment.to.x));
    const double y =
        std::clamp(point.y, std::min(segment.from.y, segment.to.y), std::max(segment.from.y, segment.to.y));
    return std::hypot(point.x - x, point.y - y);
}

bool overlap(const Rect &one, const Rect &other) {
    return one.x < other.right() && other.x < one.right() && one.y < other.bottom() && other.y < one.bottom();
}

bool contains(const Rect &outer, const Rect &inner) {
    return outer.x <= inner.x && inner.right() <= outer.right() && outer.y <= inner.y &&
           inner.bottom() <= outer.bottom();
}

bool onEdge(const Rect &rect, const Point &point) {
    const bool onSide =
        (point.x == rect.x || point.x == rect.right()) && rect.y < point.y && point.y < rect.bottom();
    const bool onTopOrBottom =
        (point.y == rect.y || point.y == rect.bottom()) && rect.x < point.x && point.x < rect.right();
    return onSide || onTopOrBottom;
}

} // namespace tussen::test
