#include "canvas/HeadPane.h"

#include "export/Shapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace tussen {

namespace {

// In px of the screen.
constexpr double leastText = 11;
constexpr double nameGap = 2;
// In px at 100 %.
constexpr double phaseMargin = 8;
constexpr double laneMargin = 12;
constexpr double phasePadding = 18;

constexpr double withoutText = std::numeric_limits<double>::infinity();

/// Where the words of a head begin: behind the bar of its colour, which departments have farther in.
double wordsLeft(const Group &head) {
    double left = head.bounds.right();
    for (const Primitive &primitive : head.primitives)
        if (const auto *label = std::get_if<Label>(&primitive); label && label->anchor == Anchor::start)
            left = std::min(left, label->at.x);
    return left;
}

/// A head without what stands on its ground, such as the chip of its partner: from afar its name stands
/// there.
Group groundOf(const Group &head) {
    constexpr double rim = 4;
    Group ground = head;
    std::erase_if(ground.primitives, [&](const Primitive &primitive) {
        return boundsOf(primitive).height < head.bounds.height - rim;
    });
    return ground;
}

} // namespace

int PhasePane::thickness(double zoom) const {
    const Drawing *map = drawing();
    if (!map || map->phaseBottom <= map->phaseTop) return 0;
    return static_cast<int>(
        std::ceil((map->phaseBottom - map->phaseTop + 2 * phaseMargin) * std::max(zoom, leastZoom)));
}

QTransform PhasePane::toPane() const {
    const QTransform map = mapTransform();
    const double scale = std::max(map.m11(), leastZoom);
    return {map.m11(), 0, 0, scale, map.dx(), (phaseMargin - drawing()->phaseTop) * scale};
}

/// Each phase's name stands in the middle of what is seen of the phase.
void PhasePane::paintHeads(QPainter &painter) {
    const QTransform transform = painter.transform();
    for (auto &entry : heads())
        paintHead(painter, entry, withoutText);
    painter.resetTransform();
    for (const auto &[group, picture] : heads()) {
        const double padding = phasePadding * transform.m11();
        const QRectF whole = transform.mapRect(toQt(group->bounds));
        const QRectF room = (whole & QRectF(rect())).adjusted(padding, 0, -padding, 0);
        if (room.width() > leastText)
            paintName(painter, *group, room, std::max(leastText, 13.5 * transform.m22()), Qt::AlignCenter);
    }
}

double LanePane::left() const {
    double left = drawing()->laneHeadRight;
    for (const auto &[group, picture] : heads())
        left = std::min(left, group->bounds.x);
    return std::max(0.0, left - laneMargin);
}

int LanePane::thickness(double zoom) const {
    if (!drawing()) return 0;
    return static_cast<int>(std::ceil((drawing()->laneHeadRight - left()) * std::max(zoom, leastZoom)));
}

QTransform LanePane::toPane() const {
    const QTransform map = mapTransform();
    // Right edges meet, so that bands go on in the map without a step.
    const double scale = std::max(map.m11(), leastZoom);
    return {scale, 0, 0, map.m22(), width() - drawing()->laneHeadRight * scale, map.dy()};
}

void LanePane::paintHeads(QPainter &painter) {
    const bool readable = painter.transform().m22() >= leastZoom;
    if (readable) {
        for (auto &entry : heads())
            paintHead(painter, entry, 0);
        return;
    }
    for (const auto &[group, picture] : heads()) {
        const Group ground = groundOf(*group);
        PictureList::Entry entry{&ground, GroupPicture(ground)};
        paintHead(painter, entry, withoutText);
    }
    paintNames(painter);
}

/// Names alone, each in the middle of its lane. Where a lane is lower than its name, that may be left out:
/// the names of higher lanes come first.
void LanePane::paintNames(QPainter &painter) const {
    const QTransform transform = painter.transform();
    painter.resetTransform();
    std::vector<QRectF> taken;
    const auto paintThose = [&](bool high) {
        for (const auto &[group, picture] : heads()) {
            const QRectF head = transform.mapRect(toQt(group->bounds));
            if ((head.height() >= leastText) != high) continue;
            const double left = transform.map(QPointF(wordsLeft(*group), 0)).x();
            const QRectF room(left, head.center().y() - leastText / 2, width() - left - nameGap, leastText);
            const auto isInTheWay = [&](const QRectF &other) { return other.intersects(room); };
            if (std::ranges::any_of(taken, isInTheWay)) continue;
            paintName(painter, *group, room, leastText, Qt::AlignLeft | Qt::AlignVCenter);
            taken.push_back(room);
        }
    };
    paintThose(true);
    paintThose(false);
    painter.setTransform(transform);
}

} // namespace tussen
