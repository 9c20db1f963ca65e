#include "canvas/Highlight.h"

#include "export/GroupPicture.h"
#include "export/Shapes.h"

#include <QPainter>

#include <algorithm>

namespace tussen {

namespace {

// Widths and distances in px at 100 %; a rim is never thinner than two px of the screen.
constexpr double rimWidth = 3;
constexpr double rimDistance = 4;
constexpr double hoverWidth = 1.5;
constexpr double haloWidth = 2;
constexpr double haloDistance = 9;
constexpr double leastWidth = 2;
constexpr double linesRim = 2.5; ///< along lines, in widths of a rim: half of it is seen on each side

const Box *cardOf(const Group &group) {
    for (const Primitive &primitive : group.primitives)
        if (const auto *box = std::get_if<Box>(&primitive); box && box->isCard) return box;
    return nullptr;
}

void strokeLines(QPainter &painter, const Group &group, const QPen &pen) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    for (const Primitive &primitive : group.primitives)
        if (const auto *line = std::get_if<Line>(&primitive)) painter.drawPath(pathOf(*line));
}

void strokeAround(QPainter &painter, const Group &group, double distance) {
    const Box *card = cardOf(group);
    const QRectF rect = toQt(card ? card->rect : group.bounds);
    const double radius = (card ? card->radius : 6) + distance * 0.75;
    painter.drawRoundedRect(rect.adjusted(-distance, -distance, distance, distance), radius, radius);
}

void setHaloStyle(QPainter &painter, const Theme &theme, double width) {
    QPen pen(colorOf(theme, {Token::accent}), width);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(colorOf(theme, {Token::accent, 0, 0.14F}));
}

} // namespace

void paintHalo(QPainter &painter, const Group &group, const Theme &theme, Highlights highlights,
               double zoom) {
    if (!highlights.testFlag(Highlight::marked)) return;
    if (group.layer == Layer::transitions) {
        const QPen under(colorOf(theme, {Token::accent, 0, 0.25F}), std::max(9.0, 4 / zoom), Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin);
        strokeLines(painter, group, under);
        return;
    }
    setHaloStyle(painter, theme, std::max(haloWidth, leastWidth / zoom));
    strokeAround(painter, group, haloDistance);
}

void paintRim(QPainter &painter, const Group &group, const Theme &theme, Highlights highlights, double zoom) {
    const bool selected = highlights.testFlag(Highlight::selected);
    if (!selected && !highlights.testFlag(Highlight::hovered)) return;
    const double width = std::max(selected ? rimWidth : hoverWidth, leastWidth / zoom);
    const QColor color = colorOf(theme, {Token::accent, 0, selected ? 1.0F : 0.6F});
    if (group.layer == Layer::transitions) {
        strokeLines(painter, group, QPen(color, linesRim * width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        return;
    }
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    strokeAround(painter, group, selected ? rimDistance : rimDistance / 2);
}

QPointF handleOf(const Group &group) {
    const Box *card = cardOf(group);
    const QRectF rect = toQt(card ? card->rect : group.bounds);
    return {rect.right(), rect.center().y()};
}

void paintHandle(QPainter &painter, const Group &group, const Theme &theme, Highlights highlights) {
    if (!highlights.testFlag(Highlight::edge) || !cardOf(group)) return;
    const QPointF center = handleOf(group);
    const QColor accent = colorOf(theme, {Token::accent});
    painter.setPen(QPen(accent, 1.5));
    painter.setBrush(colorOf(theme, {Token::cardFill}));
    painter.drawEllipse(center, handleReach - 1, handleReach - 1);
    painter.setPen(QPen(accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(center - QPointF(4, 0), center + QPointF(4, 0));
    painter.drawPolyline(
        QPolygonF({center + QPointF(1, -3), center + QPointF(4, 0), center + QPointF(1, 3)}));
}

void paintFrame(QPainter &painter, const QRectF &rect, const Theme &theme, Highlights highlights) {
    constexpr double radius = 6;
    if (highlights.testFlag(Highlight::marked)) {
        setHaloStyle(painter, theme, haloWidth);
        painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), radius - 2, radius - 2);
    }
    if (highlights.testFlag(Highlight::selected)) {
        painter.setPen(QPen(colorOf(theme, {Token::accent}), rimWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), radius, radius);
    }
}

} // namespace tussen
