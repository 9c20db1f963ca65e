#include "canvas/Walk.h"

#include <cmath>
#include <limits>

namespace tussen {

namespace {

// A step aside counts as much as this many ahead, so that a walk keeps its lane where it can.
constexpr double asideWeight = 3;

struct Offset {
    double ahead;
    double aside;
};

Offset offsetOf(const Rect &from, const Rect &to, Arrow arrow) {
    const double dx = to.center().x - from.center().x;
    const double dy = to.center().y - from.center().y;
    switch (arrow) {
    case Arrow::left:
        return {-dx, std::abs(dy)};
    case Arrow::right:
        return {dx, std::abs(dy)};
    case Arrow::up:
        return {-dy, std::abs(dx)};
    case Arrow::down:
        break;
    }
    return {dy, std::abs(dx)};
}

} // namespace

std::optional<std::size_t> nextCard(std::span<const Rect> cards, std::size_t from, Arrow arrow) {
    std::optional<std::size_t> best;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < cards.size(); ++i) {
        const Offset offset = offsetOf(cards[from], cards[i], arrow);
        if (i == from || offset.ahead < 1) continue;
        const double cost = offset.ahead + asideWeight * offset.aside;
        if (cost >= least) continue;
        least = cost;
        best = i;
    }
    return best;
}

} // namespace tussen
