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
    outline.addRoundedRect(toQt(box.rect), box.radius, box.radius);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setPen(QPen(colorOf(theme, {Token::gapHatch}), hatch::width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(hatchLines(toQt(box.rect), exposed));
    painter.restore();
}

void drawBox(QPainter &painter, const Box &box) {
    if (box.radius > 0)
        painter.drawRoundedRect(toQt(box.rect), box.radius, box.radius);
    else
        painter.drawRect(toQt(box.rect));
}

/// Paints primitives one after the other; each finds what was prepared for it.
struct Brush {
    QPainter &painter;
    const Theme &theme;
    const QRectF &exposed;
    double legible;

    void fillAndStroke(const Paint &fill, const Stroke &stroke) const {
        painter.setBrush(brushOf(theme, fill));
        painter.setPen(penOf(theme, stroke));
    }

    void operator()(const Box &box, const std::monostate &) const {
        if (box.hatch == Hatch::gap) {
            fillAndStroke(box.fill, {});
            drawBox(painter, box);
            paintHatch(painter, box, theme, exposed);
            fillAndStroke({}, box.stroke);
        } else {
            fillAndStroke(box.fill, box.stroke);
        }
        drawBox(painter, box);
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
        if (label.size < legible) return;
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

} // namespace

GroupPicture::GroupPicture(const Group &group) {
    prepared_.reserve(group.primitives.size());
    for (const Primitive &primitive : group.primitives) {
        if (const auto *line = std::get_if<Line>(&primitive))
            prepared_.emplace_back(pathOf(*line));
        else if (const auto *polygon = std::get_if<Polygon>(&primitive))
            prepared_.emplace_back(pathOf(*polygon));
        else if (const auto *label = std::get_if<Label>(&primitive))
            prepared_.emplace_back(ShapedText(toQt(label->text), label->size, label->weight));
        else
            prepared_.emplace_back();
    }
}

void GroupPicture::paint(QPainter &painter, const Group &group, const Theme &theme, const QRectF &exposed,
                         double legible) const {
    const Brush brush{painter, theme, exposed, legible};
    for (std::size_t i = 0; i < prepared_.size(); ++i)
        std::visit(brush, group.primitives[i], prepared_[i]);
}

} // namespace tussen
