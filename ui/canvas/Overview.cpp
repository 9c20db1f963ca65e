#include "canvas/Overview.h"

#include "export/GroupPicture.h"
#include "export/Shapes.h"

#include <QPainter>

#include <algorithm>

namespace tussen {

namespace {

// What is smaller than this, in px of the screen, is not worth a line.
constexpr double visible = 0.7;
// Below this zoom names are unreadable; maps of few groups show their cards as they are all the same.
constexpr double unreadable = 0.22;
constexpr std::size_t fewGroups = 1500;

/// A card is white on white: from afar the colour of its border fills it.
Paint farPaintOf(const Box &box) {
    if (!box.isCard) return box.fill;
    return {box.stroke.paint.token == Token::cardBorderGap ? Token::cardBorderGap : Token::cardBorder};
}

void paintFilled(QPainter &painter, const QList<QRectF> &rects, const QTransform &toDevice,
                 const QRectF &region, const QColor &color) {
    for (const QRectF &rect : rects) {
        QRectF seen = toDevice.mapRect(rect);
        if (!seen.intersects(region)) continue;
        seen.setSize(seen.size().expandedTo({1, 1}));
        painter.fillRect(seen, color);
    }
}

void paintLines(QPainter &painter, const QList<QLineF> &lines, const QTransform &toDevice,
                const QRectF &region, const QColor &color) {
    QList<QLineF> seen;
    for (const QLineF &line : lines) {
        const QLineF mapped = toDevice.map(line);
        const QRectF box = QRectF(mapped.p1(), mapped.p2()).normalized().adjusted(-1, -1, 1, 1);
        if (std::max(box.width(), box.height()) > 2 + visible && box.intersects(region)) seen.append(mapped);
    }
    painter.setPen(QPen(color, 0));
    painter.drawLines(seen);
}

void paintHighlights(QPainter &painter, const QTransform &toDevice, const MapState &state) {
    std::vector<EntityRef> entities = state.marks;
    entities.insert(entities.end(), state.selection.begin(), state.selection.end());
    entities.insert(entities.end(), state.hovered.begin(), state.hovered.end());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(toDevice);
    for (const EntityRef &entity : entities) {
        const Group *group = state.index.group(entity);
        if (!group || group->pane != Pane::map) continue;
        paintHalo(painter, *group, state.theme, state.highlightsOf(*group), toDevice.m11());
        paintRim(painter, *group, state.theme, state.highlightsOf(*group), toDevice.m11());
    }
    painter.restore();
}

} // namespace

void Overview::setDrawing(const DrawingPtr &drawing) {
    drawing_ = drawing;
    shapes_.clear();
    built_ = false;
}

bool Overview::servesAt(double zoom) const {
    return zoom < unreadable && drawing_ && drawing_->groups.size() > fewGroups;
}

void Overview::build() {
    built_ = true;
    layerBegin_ = 0;
    std::optional<Layer> layer;
    for (const Group &group : drawing_->groups) {
        if (group.pane != Pane::map) continue;
        if (layer != group.layer) layerBegin_ = shapes_.size();
        layer = group.layer;
        add(group);
    }
}

void Overview::add(const Group &group) {
    for (const Primitive &primitive : group.primitives) {
        if (const auto *box = std::get_if<Box>(&primitive)) {
            const Paint paint = farPaintOf(*box);
            if (paint.token != Token::none) shapesOf(paint).filled.append(toQt(box->rect));
        } else if (const auto *polygon = std::get_if<Polygon>(&primitive)) {
            if (polygon->fill.token != Token::none)
                shapesOf(polygon->fill).filled.append(toQt(boundsOf(primitive)));
        } else if (const auto *line = std::get_if<Line>(&primitive)) {
            addLine(*line);
        }
    }
}

void Overview::addLine(const Line &line) {
    QList<QLineF> &lines = shapesOf(line.stroke.paint).lines;
    for (std::size_t i = 1; i < line.points.size(); ++i)
        lines.append({toQt(line.points[i - 1]), toQt(line.points[i])});
}

/// The list for a paint within the layer, whose shapes do not hide each other for long.
Overview::Shapes &Overview::shapesOf(const Paint &paint) {
    for (std::size_t i = layerBegin_; i < shapes_.size(); ++i)
        if (shapes_[i].paint == paint) return shapes_[i];
    return shapes_.emplace_back(Shapes{paint, {}, {}});
}

void Overview::paint(QPainter &painter, const QTransform &toDevice, const QRectF &region,
                     const MapState &state) {
    painter.fillRect(region, colorOf(state.theme, {Token::paper}));
    if (!built_) build();
    for (const Shapes &shapes : shapes_) {
        const QColor color = colorOf(state.theme, shapes.paint);
        paintFilled(painter, shapes.filled, toDevice, region, color);
        paintLines(painter, shapes.lines, toDevice, region, color);
    }
    paintHighlights(painter, toDevice, state);
}

} // namespace tussen
