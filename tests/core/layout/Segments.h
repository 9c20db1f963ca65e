#pragma once

#include "layout/Geometry.h"

#include <vector>

/// Stretches of connectors, and what they meet.
namespace tussen::test {

struct Segment {
    Point from;
    Point to;
    std::size_t connector = 0;

    [[nodiscard]] bool vertical() const { return from.x == to.x; }
    [[nodiscard]] double low() const; ///< along its direction
    [[nodiscard]] double high() const;
    [[nodiscard]] double length() const { return high() - low(); }
};

[[nodiscard]] std::vector<Segment> segmentsOf(const Geometry &geometry);

/// Two different connectors that run side by side, and how far apart; 0 for a common stretch.
struct Neighbours {
    std::size_t one = 0;
    std::size_t other = 0;
    double distance = 0;
};

/// All that run side by side for longer than a point, less than `distance` apart.
[[nodiscard]] std::vector<Neighbours> neighbours(std::vector<Segment> segments, double distance);

/// Whether it passes through the inside; touching the edge does not count.
[[nodiscard]] bool crosses(const Segment &segment, const Rect &rect);
[[nodiscard]] double distanceTo(const Segment &segment, const Point &point);

[[nodiscard]] bool overlap(const Rect &one, const Rect &other);
[[nodiscard]] bool contains(const Rect &outer, const Rect &inner);
[[nodiscard]] bool onEdge(const Rect &rect, const Point &point);

} // namespace tussen::test
