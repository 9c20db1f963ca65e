#include "canvas/HitTest.h"

#include "export/Shapes.h"

#include <algorithm>
#include <cmath>

namespace tussen {

namespace {

double distanceToSegment(const QPointF &point, const QPointF &from, const QPointF &to) {
    const QPointF run = to - from;
    const double length2 = QPointF::dotProduct(run, run);
    const double along = length2 > 0 ? QPointF::dotProduct(point - from, run) / length2 : 0;
    const QPointF off = point - (from + std::clamp(along, 0.0, 1.0) * run);
    return std::hypot(off.x(), off.y());
}

bool near(const Line &line, const QPointF &point, double tolerance) {
    for (std::size_t i = 1; i < line.points.size(); ++i)
        if (distanceToSegment(point, toQt(line.points[i - 1]), toQt(line.points[i])) <= tolerance)
            return true;
    return false;
}

} // namespace

bool hits(const Group &group, const QPointF &point, double tolerance) {
    const QRectF reach = toQt(group.bounds).adjusted(-tolerance, -tolerance, tolerance, tolerance);
    if (!reach.contains(point)) return false;
    return std::any_of(group.primitives.begin(), group.primitives.end(), [&](const Primitive &primitive) {
        if (const auto *line = std::get_if<Line>(&primitive)) return near(*line, point, tolerance);
        return toQt(boundsOf(primitive)).contains(point);
    });
}

} // namespace tussen
