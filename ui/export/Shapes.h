#pragma once

#include "layout/Drawing.h"

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

/// The drawing's geometry in Qt's types.
namespace tussen {

[[nodiscard]] inline QPointF toQt(const Point &point) {
    return {point.x, point.y};
}
[[nodiscard]] inline QRectF toQt(const Rect &rect) {
    return {rect.x, rect.y, rect.width, rect.height};
}

/// The run of a line, corners rounded; before an arrow's head it ends at the head's base, so that no blunt
/// end shows at the tip.
[[nodiscard]] QPainterPath pathOf(const Line &line);

[[nodiscard]] QPainterPath pathOf(const Polygon &polygon);

/// The rectangle without what reaches far beyond `exposed`, so that painting does not pay for a lane of a
/// million px. What is left looks the same: it is cut by whole periods of its border's dashes.
[[nodiscard]] QRectF cutTo(const Box &box, const QRectF &exposed);

/// Where a box is hatched: rising lines over its width, within `exposed`. They are to be clipped to the box.
[[nodiscard]] QList<QLineF> hatchLines(const QRectF &box, const QRectF &exposed);

} // namespace tussen
