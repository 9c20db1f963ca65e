#include "layout/Connectors.h"

#include "layout/Marks.h"

namespace tussen::layout {

namespace {

constexpr double labelOffset = 5; ///< from the card to its label
constexpr double labelLift = 3;   ///< from the line up to the label's baseline
constexpr double tagInset = 14;   ///< from a card's edge to the line of its farthest tag; clears dividers
constexpr double tagPadding = 8;  ///< from a tag's edge to its words
constexpr double waitInset = 28;  ///< from a card's left edge to the first waiting time under it
constexpr double waitPitch = 48;
constexpr double tagLines = 84; ///< the part of a card's width that the lines of its tags may take

/// Distance between the lines of a card's tags.
double tagLinePitch(Index tags) {
    return std::min(tagInset, tagLines / tags);
}

/// How far a tag reaches beyond its line: short of the line of the next.
constexpr double tagReach = 0.7;

class Draughtsman {
public:
    explicit Draughtsman(const Plan &plan) : plan_(plan), marks_(plan) {}

    std::vector<Connector> draw() {
        std::vector<Connector> connectors;
        connectors.reserve(plan_.flow.links.size());
        for (Index link = 0; link < plan_.flow.links.size(); ++link)
            connectors.push_back(drawOne(link));
        return connectors;
    }

private:
    Connector drawOne(Index at) {
        const Link &link = plan_.flow.links[at];
        Connector made{.transition = link.transition, .from = link.from, .to = link.to};
        made.isLoop = !link.forward();
        if (plan_.paths[at].shape == Shape::tags) {
            drawTags(at, made);
        } else {
            drawLine(at, made);
        }
        return made;
    }

    void drawLine(Index at, Connector &made) {
        const Rect from = rectOf(made.from);
        const Rect to = rectOf(made.to);
        const double exit = from.center().y + plan_.ports[at];
        made.route.push_back({from.right(), exit});
        const Index firstRun = nextRun_;
        for (; nextRun_ < plan_.runs.size() && plan_.runs[nextRun_].link == at; ++nextRun_) {
            const Run &run = plan_.runs[nextRun_];
            const double x = plan_.widths.runX[nextRun_];
            made.route.push_back({x, run.from.y});
            made.route.push_back({x, run.to.y});
        }
        made.route.push_back({to.x, to.center().y});
        made.mark = marks_.place(at, firstRun, made.route);
        placeWords(at, from.right(), exit, made);
    }

    void placeWords(Index at, double x, double y, Connector &made) const {
        const double room = plan_.widths.wordRoom[plan_.columns.of[made.from] + 1];
        const double waitRoom = plan_.words[made.from].wait;
        made.label = {x + labelOffset, y - labelLift};
        made.labelRoom = room - waitRoom;
        made.wait = {x + labelOffset + room - waitRoom / 2, y};
        if (const Index open = openColumn(plan_.flow.links[at], plan_.paths[at], plan_.columns); open != none)
            made.wait = {plan_.widths.columnLeft[open] + measure::cardWidth / 2,
                         heightOver(open, made.route)};
    }

    /// Height of the first stretch of the route that spans the column.
    [[nodiscard]] double heightOver(Index column, const std::vector<Point> &route) const {
        const double x = plan_.widths.columnLeft[column] + measure::cardWidth / 2;
        std::size_t i = 0;
        const auto spans = [&] { return (route[i].x < x) != (route[i + 1].x < x); };
        while (i + 2 < route.size() && !spans())
            ++i;
        return route[i].y;
    }

    void drawTags(Index at, Connector &made) const {
        drawTagUnder(at, made);
        drawTagAbove(at, made);
        const Rect from = rectOf(made.from);
        const double farthestWait = from.right() - waitInset - tagInset;
        made.mark = {made.route.front().x, from.bottom() + tagDistance / 2};
        made.label = {made.fromTag.x + tagPadding, made.fromTag.bottom() - tagPadding / 2};
        made.wait = {std::min(from.x + waitInset + waitPitch * plan_.tags.placeUnder[at], farthestWait),
                     made.mark.y};
    }

    /// A line from the source down to its tag. Lines to tags farther down pass the nearer ones on the right.
    void drawTagUnder(Index at, Connector &made) const {
        const Rect from = rectOf(made.from);
        const Index nearer = plan_.tags.placeUnder[at];
        const double pitch = tagLinePitch(plan_.tags.under[made.from]);
        const double x = from.right() - tagInset - pitch * (plan_.tags.under[made.from] - 1 - nearer);
        const double top = from.bottom() + tagDistance + tagPitch * nearer;
        made.fromTag = {from.x, top, x + tagReach * pitch - from.x, measure::tagHeight};
        made.route = {{x, from.bottom()}, {x, top}};
    }

    /// A line from the other tag down to the target. Lines from tags farther up pass the nearer ones on the
    /// left.
    void drawTagAbove(Index at, Connector &made) const {
        const Rect to = rectOf(made.to);
        const Index nearer = plan_.tags.placeAbove[at];
        const double pitch = tagLinePitch(plan_.tags.above[made.to]);
        const double x = to.x + tagInset + pitch * (plan_.tags.above[made.to] - 1 - nearer);
        const double bottom = to.y - tagDistance - tagPitch * nearer;
        const double left = x - tagReach * pitch;
        made.toTag = {left, bottom - measure::tagHeight, to.right() - left, measure::tagHeight};
        made.resumed = {{x, bottom}, {x, to.y}};
    }

    [[nodiscard]] Rect rectOf(std::size_t touchpoint) const {
        return plan_.rectOf(plan_.spots.all[touchpoint]);
    }

    const Plan &plan_;
    Marks marks_;
    Index nextRun_ = 0; ///< runs stand in the order of links
};

} // namespace

std::vector<Connector> connectorsOf(const Plan &plan) {
    return Draughtsman(plan).draw();
}

} // namespace tussen::layout
