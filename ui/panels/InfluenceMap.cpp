#include "panels/InfluenceMap.h"

#include "panels/InfluenceNode.h"
#include "panels/Style.h"
#include "texts/Decimals.h"

#include <QPainter>

#include <cmath>
#include <limits>

namespace tussen {

namespace {

constexpr double asideWeight = 2.5; ///< a step aside counts as much as this many ahead

QString weightText(double weight) {
    return (weight < 0 ? QChar(0x2212) : QChar(u'+')) + decimals(std::abs(weight), 3);
}

/// A triangle at the end of the line, in its direction.
QPolygonF headOf(const QPainterPath &line, double size) {
    const QPointF tip = line.pointAtPercent(1);
    const double length = std::max(line.length(), 1.0);
    const QLineF back(tip, line.pointAtPercent(std::max(0.0, 1 - size / length)));
    QLineF left = back;
    QLineF right = back;
    left.setAngle(back.angle() + 26);
    right.setAngle(back.angle() - 26);
    return {{tip, left.p2(), right.p2()}};
}

} // namespace

InfluenceMap::InfluenceMap(QWidget *parent) : QWidget(parent) {}

QSize InfluenceMap::sizeHint() const {
    return picture_.size.toSize();
}

InfluenceNode *InfluenceMap::node(const EntityRef &entity) const {
    const auto found = nodes_.find(entity);
    return found == nodes_.end() ? nullptr : found->second;
}

const InfluencePicture::Arrow *InfluenceMap::arrow(const EntityRef &entity) const {
    for (const auto &one : picture_.arrows)
        if (ref(one.influence) == entity) return &one;
    return nullptr;
}

void InfluenceMap::setPicture(InfluencePicture picture) {
    picture_ = std::move(picture);
    std::map<EntityRef, InfluenceNode *> gone = nodes_;
    for (const auto &box : picture_.boxes) {
        InfluenceNode &node = nodeFor(ref(box.outcome));
        gone.erase(node.entity());
        const QString words =
            box.aim.isEmpty() ? box.name : tr("%1, %2", "name, who wants what").arg(box.name, box.aim);
        node.setWords(box.name, box.aim, words);
        node.setOfCustomers(box.ofCustomers);
        node.setGeometry(box.place.toRect());
    }
    for (const auto &arrow : picture_.arrows) {
        InfluenceNode &node = nodeFor(ref(arrow.influence));
        gone.erase(node.entity());
        node.setWords(weightText(arrow.weight), {}, arrow.words);
        node.setGeometry(arrow.sign.toRect());
        node.raise();
    }
    for (const auto &[entity, node] : gone) {
        nodes_.erase(entity);
        node->deleteLater();
        node->hide();
        if (begun_ == entity) begin(std::nullopt);
    }
    setCurrent(current_);
    updateGeometry();
    update();
}

InfluenceNode &InfluenceMap::nodeFor(const EntityRef &entity) {
    InfluenceNode *&node = nodes_[entity];
    if (node) return *node;
    node = new InfluenceNode(entity, this);
    connect(node, &InfluenceNode::reached, this, [this, entity] { emit chosen(entity); });
    connect(node, &InfluenceNode::walked, this,
            [this, made = node](int right, int down) { walk(*made, right, down); });
    connect(node, &InfluenceNode::removed, this, [this, entity] { emit removed(entity); });
    connect(node, &InfluenceNode::opened, this, &InfluenceMap::opened);
    connect(node, &InfluenceNode::joining, this, [this, entity] { join(entity); });
    connect(node, &InfluenceNode::givenUp, this, [this] { begin(std::nullopt); });
    connect(node, &InfluenceNode::typed, this,
            [this, entity](const QString &text) { emit typed(entity, text); });
    connect(node, &InfluenceNode::dragged, this, [this, made = node](const QPoint &at) {
        dragged_ = QLine(made->geometry().center(), at);
        update();
    });
    connect(node, &InfluenceNode::dropped, this, [this, entity](const QPoint &at) { drop(entity, at); });
    node->show();
    return *node;
}

void InfluenceMap::setCurrent(const std::optional<EntityRef> &entity) {
    current_ = entity;
    for (const auto &[one, node] : nodes_)
        node->setMarked(one == current_ || one == begun_);
    update();
}

/// To the nearest box or sign in that direction.
void InfluenceMap::walk(const InfluenceNode &from, int right, int down) {
    InfluenceNode *best = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (const auto &[entity, node] : nodes_) {
        const QPoint step = node->geometry().center() - from.geometry().center();
        const double ahead = right * step.x() + down * step.y();
        const double cost = ahead + asideWeight * std::abs(right != 0 ? step.y() : step.x());
        if (node == &from || ahead < 4 || cost >= least) continue;
        least = cost;
        best = node;
    }
    if (best) best->setFocus(Qt::OtherFocusReason);
}

void InfluenceMap::begin(const std::optional<EntityRef> &from) {
    begun_ = from;
    setCurrent(current_);
    emit joining();
}

void InfluenceMap::join(const EntityRef &at) {
    if (at.type != EntityType::outcome) return;
    if (!begun_) return begin(at);
    const EntityRef from = *begun_;
    begin(std::nullopt);
    if (from != at) emit joined({from.id}, {at.id});
}

void InfluenceMap::drop(const EntityRef &from, const QPoint &at) {
    dragged_.reset();
    update();
    for (const auto &box : picture_.boxes)
        if (box.place.contains(at) && ref(box.outcome) != from) return emit joined({from.id}, box.outcome);
}

void InfluenceMap::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &arrow : picture_.arrows)
        paintArrow(painter, arrow);
    if (!dragged_) return;
    painter.setPen(QPen(style::paletteOf(this).color(QPalette::Link), 2));
    painter.drawLine(*dragged_);
}

/// Less is dashed, so that the sign shows without its number, and the thicker the stronger.
void InfluenceMap::paintArrow(QPainter &painter, const InfluencePicture::Arrow &arrow) const {
    const QPalette &palette = style::paletteOf(this);
    const bool marked = current_ == ref(arrow.influence);
    const QColor color = marked ? palette.color(QPalette::Link) : style::color(palette, Token::line);
    const double width = 1 + 3 * std::abs(arrow.weight);
    QPen pen(color, width);
    if (arrow.weight < 0) pen.setDashPattern({8 / width, 5 / width});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arrow.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(headOf(arrow.line, 9 + width));
}

} // namespace tussen
