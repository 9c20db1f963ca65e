#include "export/GroupPicture.h"

#include "export/Shapes.h"
#include "layout/Dashes.h"
#include "texts/Utf8.h"

#include <QPainter>

#include <algorithm>

namespace tussen {

QColor colorOf(const Theme &theme, const Paint &paint) {
    if (paint.token == Token::none) return Qt::transparent;
    QColor color = QColor::fromRgb(theme.color(paint));
    color.setAlphaF(paint.opacity);
    return color;
}

QPen penOf(const Theme &theme, const Stroke &stroke) {
    if (stroke.paint.token == Token::none || stroke.width <= 0) return Qt::NoPen;
    QPen pen(colorOf(theme, stroke.paint), stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::SvgMiterJoin);
    QList<qreal> pattern;
    for (const double length : dashesOf(stroke.dash))
        pattern.append(length / stroke.width);
    if (!pattern.isEmpty()) pen.setDashPattern(pattern);
    return pen;
}

namespace {

QBrush brushOf(const Theme &theme, const Paint &paint) {
    return paint.token == Token::none ? QBrush(Qt::NoBrush) : QBrush(colorOf(theme, paint));
}

void paintHatch(QPainter &painter, const Box &box, const Theme &theme, const QRectF &exposed) {
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(cutTo(box, exposed), box.radius, box.radius);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setPen(QPen(colorOf(theme, {Token::gapHatch}), hatch::width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatchLines(toQt(box.rect), exposed));
    painter.restore();
}

void drawBox(QPainter &painter, const Box &box, const QRectF &exposed) {
    if (box.radius > 0)
        painter.drawRoundedRect(cutTo(box, exposed), box.radius, box.radius);
    else
        painter.drawRect(cutTo(box, exposed));
}

/// Paints primitives one after the other; each finds what was prepared for it.
struct Brush {
    QPainter &painter;
    const Theme &theme;
    const QRectF &exposed;
    double least;

    void fillAndStroke(const Paint &fill, const Stroke &stroke) const {
        painter.setBrush(brushOf(theme, fill));
        painter.setPen(penOf(theme, stroke));
    }

    void operator()(const Box &box, const std::monostate &) const {
        if (box.hatch == Hatch::gap && hatch::pitch >= least) {
            fillAndStroke(box.fill, {});
            drawBox(painter, box, exposed);
            paintHatch(painter, box, theme, exposed);
            fillAndStroke({}, box.stroke);
        } else {
            fillAndStroke(box.fill, box.stroke);
        }
        drawBox(painter, box, exposed);
    }

    void operator()(const Circle &circle, const std::monostate &) const {
        fillAndStroke(circle.fill, circle.stroke);
        painter.drawEllipse(toQt(circle.center), circle.radius, circle.radius);
    }

    void operator()(const Line &line, const QPainterPath &path) const {
        fillAndStroke({}, line.stroke);
        painter.drawPath(path);
        if (!line.arrow || line.points.size() < 2) return;
        const auto head = arrowHead(line);
        const QPointF corners[]{toQt(head[0]), toQt(head[1]), toQt(head[2])};
        fillAndStroke(line.stroke.paint, {});
        painter.drawConvexPolygon(corners, 3);
    }

    void operator()(const Polygon &polygon, const QPainterPath &path) const {
        fillAndStroke(polygon.fill, polygon.stroke);
        painter.drawPath(path);
    }

    void operator()(const Label &label, const ShapedText &text) const {
        if (label.size < least) return;
        // Where a substitute font runs wider than the layout reckoned, the text gives way, not its box.
        const double room = label.limit > 0 ? label.limit : text.width();
        const double width = std::min(text.width(), room);
        const double shift = label.anchor == Anchor::start ? 0 : label.anchor == Anchor::middle ? 0.5 : 1;
        painter.setPen(colorOf(theme, label.paint));
        text.draw(painter, {label.at.x - shift * width, label.at.y},
                  text.width() > 0 ? width / text.width() : 1);
    }

    template <class Primitive, class Other> void operator()(const Primitive &, const Other &) const {}
};

PreparedPrimitive prepared(const Primitive &primitive) {
    if (const auto *line = std::get_if<Line>(&primitive)) return pathOf(*line);
    if (const auto *polygon = std::get_if<Polygon>(&primitive)) return pathOf(*polygon);
    if (const auto *label = std::get_if<Label>(&primitive))
        return ShapedText(toQt(label->text), label->size, label->weight);
    return {};
}

} // namespace

GroupPicture::GroupPicture(const Group &group) {
    parts_.reserve(group.primitives.size());
    for (const Primitive &primitive : group.primitives)
        parts_.push_back({toQt(boundsOf(primitive)), {}});
}

void GroupPicture::paint(QPainter &painter, const Group &group, const Theme &theme, const QRectF &exposed,
                         double least) {
    const Brush brush{painter, theme, exposed, least};
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        Part &part = parts_[i];
        if (!part.bounds.intersects(exposed)) continue;
        if (!part.prepared) part.prepared = prepared(group.primitives[i]);
        std::visit(brush, group.primitives[i], *part.prepared);
    }
}

} // namespace tussen
