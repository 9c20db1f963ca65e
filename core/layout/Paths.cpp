#include "layout/Paths.h"

#include <algorithm>

namespace tussen::layout {

namespace {

class PathChoice {
public:
    PathChoice(const Flow &flow, const Spots &spots)
        : spots_(spots),
          straightFrom_(flow.touchpoints.size(), false) {}

    Path choose(const Link &link) {
        const Spot &from = spots_.all[link.from];
        const Spot &to = spots_.all[link.to];
        const bool onward = from.column < to.column;
        if (lanesPassed(from, to, onward) > longestRun) return {.shape = Shape::tags};
        return onward ? onwardPath(link, from, to) : returnPath(from, to);
    }

private:
    static Index lanesPassed(const Spot &from, const Spot &to, bool onward) {
        const Index apart = std::max(from.lane, to.lane) - std::min(from.lane, to.lane);
        return onward && apart > 0 ? apart - 1 : apart;
    }

    Path onwardPath(const Link &link, const Spot &from, const Spot &to) {
        if (from.right == link.to && !straightFrom_[link.from]) {
            straightFrom_[link.from] = true;
            return {.shape = Shape::straight};
        }
        const bool targetRowIsFree = to.left == none || spots_.all[to.left].column <= from.column;
        const bool sourceRowIsFree = from.right == none || spots_.all[from.right].column >= to.column;
        if (targetRowIsFree) return {.shape = Shape::bend, .firstGap = from.column + 1};
        if (sourceRowIsFree) return {.shape = Shape::bend, .firstGap = to.column};
        return {.shape = Shape::detour,
                .firstGap = from.column + 1,
                .secondGap = to.column,
                .gutter = gutterAbove(std::max(from.row, to.row))};
    }

    [[nodiscard]] Path returnPath(const Spot &from, const Spot &to) const {
        return {.shape = Shape::detour,
                .firstGap = from.column + 1,
                .secondGap = to.column,
                .gutter = gutterUnder(spots_, std::max(from.lane, to.lane))};
    }

    const Spots &spots_;
    std::vector<bool> straightFrom_; ///< touchpoints whose straight way right is taken, for parallel links
};

} // namespace

std::vector<Path> pathsOf(const Flow &flow, const Spots &spots) {
    PathChoice choice(flow, spots);
    std::vector<Path> paths;
    paths.reserve(flow.links.size());
    for (const Link &link : flow.links)
        paths.push_back(choice.choose(link));
    return paths;
}

} // namespace tussen::layout
