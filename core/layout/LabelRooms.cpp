#include "layout/LabelRooms.h"

#include "layout/Widths.h"

#include <algorithm>

namespace tussen::layout {

namespace {

constexpr double shareRoom = 58; ///< of the longest share and the dot behind it
constexpr double clearance = 6;  ///< from a label to what stands behind it
constexpr double cardReach = 14; ///< how far badges and arrow heads reach beyond a card
constexpr double signReach = 8;  ///< of ticks and rings, with their strokes
constexpr Rect waitReach{-46, -7, 92, 14};

/// What a label may not touch; what is of its own line may, but for signs and waiting times.
struct Obstacle {
    Rect rect;
    std::size_t owner = none;
};

Rect grown(const Rect &rect, double by) {
    return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

Rect between(const Point &one, const Point &other) {
    return {std::min(one.x, other.x), std::min(one.y, other.y), std::abs(one.x - other.x),
            std::abs(one.y - other.y)};
}

Rect inkOf(const Connector &connector, double width) {
    return {connector.label.x, connector.label.y - 0.8 * labelSize, width, labelSize};
}

void addLine(const std::vector<Point> &points, std::size_t owner, std::vector<Obstacle> &into) {
    for (std::size_t i = 1; i < points.size(); ++i)
        into.push_back({grown(between(points[i - 1], points[i]), 1), owner});
}

std::vector<Obstacle> obstaclesOf(const Geometry &made) {
    std::vector<Obstacle> obstacles;
    for (std::size_t at = 0; at < made.connectors.size(); ++at) {
        const Connector &connector = made.connectors[at];
        addLine(connector.route, at, obstacles);
        addLine(connector.resumed, at, obstacles);
        obstacles.push_back({inkOf(connector, connector.labelRoom), at});
        for (const Rect &tag : {connector.fromTag, connector.toTag})
            if (tag.height > 0) obstacles.push_back({tag, at});
        if (connector.handing != Handing::none)
            obstacles.push_back({grown({connector.mark.x, connector.mark.y, 0, 0}, signReach)});
        if (connector.transition->waitMinutes.value_or(0) > 0)
            obstacles.push_back({{connector.wait.x + waitReach.x, connector.wait.y + waitReach.y,
                                  waitReach.width, waitReach.height}});
    }
    for (const Card &card : made.cards) {
        obstacles.push_back({grown(card.rect, cardReach)});
        for (const Rect &ghost : card.ghosts)
            obstacles.push_back({grown(ghost, cardReach)});
    }
    for (const PhaseColumn &phase : made.phases)
        obstacles.push_back({{phase.divider, made.top, 0, made.bottom - made.top}});
    return obstacles;
}

/// How wide the label may become.
double freeRoom(const Connector &connector, std::size_t at, const std::vector<Obstacle> &obstacles) {
    const Rect line = inkOf(connector, connector.route[1].x - connector.label.x - clearance);
    const double reserved = line.x + connector.labelRoom;
    double end = line.right();
    for (const auto &[rect, owner] : obstacles) {
        const bool beside = rect.bottom() <= line.y || rect.y >= line.bottom() || rect.right() <= reserved;
        if (!beside && owner != at) end = std::min(end, rect.x - clearance);
    }
    return end - line.x;
}

bool isCut(const Connector &connector, const TextMeasure &measure) {
    const auto &label = connector.transition->label;
    if (!label || connector.fromTag.height > 0) return false;
    const double share = connector.transition->probability ? shareRoom : 0;
    return share + measure.width(*label, labelSize, Weight::regular) > connector.labelRoom;
}

} // namespace

void widenLabels(Geometry &made, const TextMeasure &measure) {
    std::vector<Obstacle> obstacles; // found once somebody asks
    for (std::size_t at = 0; at < made.connectors.size(); ++at) {
        Connector &connector = made.connectors[at];
        if (!isCut(connector, measure)) continue;
        if (obstacles.empty()) obstacles = obstaclesOf(made);
        connector.labelRoom = std::max(connector.labelRoom, freeRoom(connector, at, obstacles));
        obstacles.push_back({inkOf(connector, connector.labelRoom), at});
    }
}

} // namespace tussen::layout
