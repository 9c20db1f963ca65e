#include "layout/Drawing.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace tussen {

namespace {

constexpr double arrowLength = 9;
constexpr double arrowHalfWidth = 4.2;
// Inter's ascent and descent as parts of the size.
constexpr double ascent = 0.97;
constexpr double descent = 0.25;

Rect grown(const Rect &rect, double by) {
    return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

Rect around(std::span<const Point> points) {
    if (points.empty()) return {};
    const auto [left, right] = std::minmax_element(points.begin(), points.end(),
                                                   [](const Point &a, const Point &b) { return a.x < b.x; });
    const auto [top, bottom] = std::minmax_element(points.begin(), points.end(),
                                                   [](const Point &a, const Point &b) { return a.y < b.y; });
    return {left->x, top->y, right->x - left->x, bottom->y - top->y};
}

Rect boundsOf(const Box &box) {
    return grown(box.rect, box.stroke.width / 2);
}

Rect boundsOf(const Circle &circle) {
    return grown({circle.center.x, circle.center.y, 0, 0}, circle.radius + circle.stroke.width / 2);
}

Rect boundsOf(const Line &line) {
    // A tiny margin keeps a lone point from counting for nothing.
    const Rect run = grown(around(line.points), std::max(line.stroke.width, 0.1) / 2);
    if (!line.arrow || line.points.size() < 2) return run;
    const auto head = arrowHead(line);
    return united(run, around(head));
}

Rect boundsOf(const Polygon &polygon) {
    return grown(around(polygon.points), std::max(polygon.stroke.width, 0.1) / 2);
}

Rect boundsOf(const Label &label) {
    const double shift = label.anchor == Anchor::start ? 0 : label.anchor == Anchor::middle ? 0.5 : 1;
    return {label.at.x - shift * label.width, label.at.y - ascent * label.size, label.width,
            (ascent + descent) * label.size};
}

} // namespace

std::array<Point, 3> arrowHead(const Line &line) {
    const Point &tip = line.points.back();
    const Point &before = line.points[line.points.size() - 2];
    const double length = std::hypot(tip.x - before.x, tip.y - before.y);
    const Point along =
        length > 0 ? Point{(tip.x - before.x) / length, (tip.y - before.y) / length} : Point{1, 0};
    const Point base{tip.x - along.x * arrowLength, tip.y - along.y * arrowLength};
    return {tip, Point{base.x - along.y * arrowHalfWidth, base.y + along.x * arrowHalfWidth},
            Point{base.x + along.y * arrowHalfWidth, base.y - along.x * arrowHalfWidth}};
}

Rect boundsOf(const Primitive &primitive) {
    return std::visit([](const auto &one) { return boundsOf(one); }, primitive);
}

Rect united(const Rect &a, const Rect &b) {
    if (a.width == 0 && a.height == 0) return b;
    if (b.width == 0 && b.height == 0) return a;
    const double left = std::min(a.x, b.x);
    const double top = std::min(a.y, b.y);
    return {left, top, std::max(a.right(), b.right()) - left, std::max(a.bottom(), b.bottom()) - top};
}

Rect nameBounds(const Group &group) {
    double largest = 0;
    Rect bounds;
    for (const Primitive &primitive : group.primitives) {
        const auto *label = std::get_if<Label>(&primitive);
        if (!label || label->size < largest) continue;
        bounds = label->size > largest ? boundsOf(*label) : united(bounds, boundsOf(*label));
        largest = label->size;
    }
    return bounds;
}

} // namespace tussen
