#include "layout/Connectors.h"

#include "layout/Marks.h"

namespace tussen::layout {

namespace {

constexpr double labelOffset = 10; ///< from the card to its label, past the card's badge
constexpr double labelInset = 4;   ///< of the room for labels, what the first run keeps free
constexpr double labelLift = 3;    ///< from the line up to the label's baseline
constexpr double tagInset = 14;    ///< from a card's edge to the line of its farthest tag; clears dividers
constexpr double lineRoom = 84;    ///< the part of a card's width that the lines of its tags may take

/// Distance between the lines of a card's tags.
double tagLinePitch(Index tags) {
    return std::min(tagInset, lineRoom / tags);
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
        Connector made{.transition = link.transition,
                       .from = link.from,
                       .to = link.to,
                       .handing = link.handing,
                       .dash = link.dash};
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
        const Point exit{from.right(), rowMiddle(made.from) + plan_.ports.exit[at]};
        made.route.push_back(exit);
        const Index firstRun = nextRun_;
        for (; nextRun_ < plan_.runs.size() && plan_.runs[nextRun_].link == at; ++nextRun_) {
            const Run &run = plan_.runs[nextRun_];
            const double x = plan_.widths.runX[nextRun_];
            made.route.push_back({x, run.from.y});
            made.route.push_back({x, run.to.y});
        }
        made.route.push_back({to.x, rowMiddle(made.to) + plan_.ports.entry[at]});
        made.mark = marks_.place(at, firstRun, made.route);
        placeWords(exit, made);
    }

    void placeWords(const Point &exit, Connector &made) const {
        const WordRoom &room = plan_.words[made.from];
        made.label = {exit.x + labelOffset, exit.y - labelLift};
        made.labelRoom = std::max(0.0, room.label - labelInset);
        made.wait = {exit.x + exitRoom + room.label + room.wait / 2, exit.y};
    }

    void drawTags(Index at, Connector &made) const {
        drawTagUnder(at, made);
        drawTagAbove(at, made);
        made.mark = {made.route.front().x, made.route.front().y + tagDistance / 2};
    }

    /// A line from the source down to its tag.
    void drawTagUnder(Index at, Connector &made) const {
        const Rect from = rectOf(made.from);
        const double top = from.bottom() + tagDistance + tagPitch * plan_.tags.placeUnder[at];
        const double x = tagLine(from, plan_.tags.under[made.from], plan_.tags.placeUnder[at], made.fromTag);
        made.fromTag.y = top;
        made.route = {{x, from.bottom()}, {x, top}};
    }

    /// A line from the other tag down to the target.
    void drawTagAbove(Index at, Connector &made) const {
        const Rect to = rectOf(made.to);
        const double bottom = to.y - tagDistance - tagPitch * plan_.tags.placeAbove[at];
        const double x = tagLine(to, plan_.tags.above[made.to], plan_.tags.placeAbove[at], made.toTag);
        made.toTag.y = bottom - tagRoom;
        made.resumed = {{x, bottom}, {x, to.y}};
    }

    /// The x of the line between a card and one of its tags, and where that tag begins and ends. Lines of
    /// tags farther from the card pass the nearer ones on the left.
    static double tagLine(const Rect &card, Index tags, Index nearer, Rect &tag) {
        const double pitch = tagLinePitch(tags);
        const double x = card.x + tagInset + pitch * (tags - 1 - nearer);
        tag.x = x - tagReach * pitch;
        tag.width = card.right() + measure::tagOverhang - tag.x;
        tag.height = tagRoom;
        return x;
    }

    [[nodiscard]] double rowMiddle(std::size_t touchpoint) const {
        return plan_.heights.middle(plan_.spots.all[touchpoint].row);
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
