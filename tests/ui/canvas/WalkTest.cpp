#include "canvas/Walk.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace tussen;

namespace {

Rect cardAt(double column, double lane) {
    return {column * 164, lane * 112, 142, 74};
}

} // namespace

TEST_CASE("arrows go to the near card, straight ahead rather than aside") {
    //   0 . 1 . .
    //   . 2 . . 3
    //   4 . . 5 .
    const std::vector<Rect> cards{cardAt(0, 0), cardAt(2, 0), cardAt(1, 1),
                                  cardAt(4, 1), cardAt(0, 2), cardAt(3, 2)};
    using enum Arrow;
    const auto [from, arrow, expected] = GENERATE(table<std::size_t, Arrow, std::optional<std::size_t>>({
        {0, right, 1},
        {0, down, 4},
        {0, up, std::nullopt},
        {0, left, std::nullopt},
        {1, left, 0},
        {1, right, 3},
        {2, right, 3},
        {2, left, 0},
        {3, right, std::nullopt},
        {4, right, 5},
        {5, up, 3},
        {5, left, 4},
    }));
    INFO(from << " " << static_cast<int>(arrow));
    CHECK(nextCard(cards, from, arrow) == expected);
}

TEST_CASE("a card alone has no neighbour") {
    const std::vector<Rect> cards{cardAt(0, 0)};
    CHECK_FALSE(nextCard(cards, 0, Arrow::right));
}
