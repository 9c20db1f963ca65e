#include "layout/Connectors.h"

#include "layout/Marks.h"

namespace tussen::layout {

namespace {

constexpr double labelOffset = 5;     ///< from the card to its label
constexpr double labelLift = 4;       ///< from the line up to the label's baseline
constexpr double tagStub = 6;         ///< from a tag's edge to the line that meets it
constexpr double farthestIndent = 80; ///< the narrowest tag is the card's width less this

double indentStep(Index tags) {
    return std::min(10.0, farthestIndent / tags);
}

class Draughtsman {
public:
    explicit Draughtsman(const Plan &plan) : plan_(plan) {}

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
        made.mark = markOf(plan_, at, firstRun, made.route);
        placeWords(at, from.right(), exit, made);
    }

    void placeWords(Index at, double x, double y, Connector &made) const {
        const WordRoom &words = plan_.words[at];
        const double room = plan_.widths.labelRoom[plan_.columns.of[made.from] + 1];
        made.label = {x + labelOffset, y - labelLift};
        made.labelRoom = room - words.wait;
        made.wait = words.wait > 0 ? Point{x + labelOffset + room - words.wait / 2, y}
                                   : Point{x + labelOffset + room / 2, y};
    }

    /// A line down from the source to its tag, and one down from the other tag to the target. Tags farther
    /// from their card are met by lines that pass the nearer ones at the side.
    void drawTags(Index at, Connector &made) const {
        const Rect from = rectOf(made.from);
        const Rect to = rectOf(made.to);
        const Index under = plan_.tags.under[made.from] - 1 - plan_.tags.placeUnder[at];
        const double indentFrom = indentStep(plan_.tags.under[made.from]) * under;
        const double tagTop = from.bottom() + tagDistance + tagPitch * plan_.tags.placeUnder[at];
        made.fromTag = {from.x, tagTop, from.width - indentFrom, measure::tagHeight};
        const double exit = made.fromTag.right() - tagStub;
        made.route = {{exit, from.bottom()}, {exit, tagTop}};

        const Index above = plan_.tags.above[made.to] - 1 - plan_.tags.placeAbove[at];
        const double indentTo = indentStep(plan_.tags.above[made.to]) * above;
        const double tagBottom = to.y - tagDistance - tagPitch * plan_.tags.placeAbove[at];
        made.toTag = {to.x + indentTo, tagBottom - measure::tagHeight, to.width - indentTo,
                      measure::tagHeight};
        const double entry = made.toTag.x + tagStub;
        made.resumed = {{entry, tagBottom}, {entry, to.y}};

        made.mark = {exit, from.bottom() + tagDistance / 2};
        made.label = {made.fromTag.x + tagStub, made.fromTag.bottom() - tagStub};
        made.wait = made.fromTag.center();
    }

    [[nodiscard]] Rect rectOf(std::size_t touchpoint) const {
        return plan_.rectOf(plan_.spots.all[touchpoint]);
    }

    const Plan &plan_;
    Index nextRun_ = 0; ///< runs stand in the order of links
};

} // namespace

std::vector<Connector> connectorsOf(const Plan &plan) {
    return Draughtsman(plan).draw();
}

} // namespace tussen::layout
