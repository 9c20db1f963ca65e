#include "export/Shapes.h"

#include "layout/Dashes.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace tussen {

namespace {

/// The points to run through: the last one drawn back to the base of the arrow's head.
std::vector<QPointF> stopsOf(const Line &line) {
    std::vector<QPointF> stops;
    stops.reserve(line.points.size());
    for (const Point &point : line.points)
        stops.push_back(toQt(point));
    if (line.arrow && stops.size() >= 2) {
        const auto head = arrowHead(line);
        stops.back() = (toQt(head[1]) + toQt(head[2])) / 2;
    }
    return stops;
}

void addCorner(QPainterPath &path, const QPointF &before, const QPointF &corner, const QPointF &after,
               double radius) {
    const QLineF in(corner, before);
    const QLineF out(corner, after);
    const double reach = std::min({radius, in.length() / 2, out.length() / 2});
    if (reach <= 0) {
        path.lineTo(corner);
        return;
    }
    path.lineTo(in.pointAt(reach / in.length()));
    path.quadTo(corner, out.pointAt(reach / out.length()));
}

} // namespace

QPainterPath pathOf(const Line &line) {
    QPainterPath path;
    const std::vector<QPointF> stops = stopsOf(line);
    if (stops.size() < 2) return path;
    path.moveTo(stops.front());
    for (std::size_t i = 1; i + 1 < stops.size(); ++i)
        addCorner(path, stops[i - 1], stops[i], stops[i + 1], line.radius);
    path.lineTo(stops.back());
    return path;
}

QPainterPath pathOf(const Polygon &polygon) {
    QPainterPath path;
    if (polygon.points.empty()) return path;
    path.moveTo(toQt(polygon.points.front()));
    for (const Point &point : polygon.points)
        path.lineTo(toQt(point));
    path.closeSubpath();
    return path;
}

QRectF cutTo(const Box &box, const QRectF &exposed) {
    const auto dashes = dashesOf(box.stroke.dash);
    const double period = dashes.empty() ? 1 : std::accumulate(dashes.begin(), dashes.end(), 0.0);
    // Far enough out of sight for corners and for what borders need.
    const double margin = period + 2 * box.radius + box.stroke.width;
    const auto surplus = [&](double length) {
        return std::max(0.0, std::floor((length - margin) / period) * period);
    };
    const QRectF whole = toQt(box.rect);
    return whole.adjusted(surplus(exposed.left() - whole.left()), surplus(exposed.top() - whole.top()),
                          -surplus(whole.right() - exposed.right()),
                          -surplus(whole.bottom() - exposed.bottom()));
}

QList<QLineF> hatchLines(const QRectF &box, const QRectF &exposed) {
    const QRectF seen = box & exposed;
    QList<QLineF> lines;
    if (seen.isEmpty()) return lines;
    const double step = hatch::pitch * std::numbers::sqrt2;
    // A line is known by x + y; counting from the box's corner keeps the pattern still while it scrolls.
    const double origin = box.left() + box.top();
    const double first = origin + std::floor((seen.left() + seen.top() - origin) / step) * step;
    for (double sum = first; sum < seen.right() + seen.bottom() + step; sum += step)
        lines.append({sum - seen.bottom() - hatch::width, seen.bottom() + hatch::width,
                      sum - seen.top() + hatch::width, seen.top() - hatch::width});
    return lines;
}

} // namespace tussen
