// Where a form over the map goes, so that it covers as little as possible.
#include "shell/FreePlace.h"

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

constexpr QSize form(300, 200);
const QRect room(200, 50, 1000, 600);

QRect placed(const Surroundings &around) {
    return {freePlace(around, form), form};
}

bool covers(const QRect &place, const std::vector<QRect> &cards) {
    return std::any_of(cards.begin(), cards.end(), [&](const QRect &card) { return place.intersects(card); });
}

} // namespace

TEST_CASE("it lies in the room, near what it points at and not on it") {
    const QPoint at = GENERATE(QPoint(700, 350), QPoint(205, 55), QPoint(1195, 645), QPoint(700, 60));
    const QRect place = placed({room, at, {}, {}, {}});
    CHECK(room.contains(place));
    CHECK_FALSE(place.contains(at));
    CHECK(place.adjusted(-30, -30, 30, 30).contains(at));
}

TEST_CASE("it covers no card where there is room, be it farther away") {
    std::vector<QRect> cards;
    for (int x = 200; x < 800; x += 164) // all but the right
        for (int y = 60; y < 640; y += 112)
            cards.emplace_back(x, y, 142, 74);
    const std::vector<QRect> own{cards[0], cards[6]};
    const std::vector<QRect> others(cards.begin() + 1, cards.end());
    const QRect place = placed({room, {350, 120}, own, {}, others});
    CHECK(room.contains(place));
    CHECK_FALSE(covers(place, cards));
}

TEST_CASE("where cards are everywhere it leaves its own to be seen") {
    std::vector<QRect> cards;
    for (int x = 200; x < 1200; x += 164)
        for (int y = 60; y < 640; y += 112)
            cards.emplace_back(x, y, 142, 74);
    const std::vector<QRect> own{cards[12], cards[18]};
    const QRect place = placed({room, own[0].center(), own, {}, cards});
    CHECK_FALSE(covers(place, own));
    CHECK(covers(place, cards));
}

TEST_CASE("it lies on the heads of lanes and phases only where it leaves its own cards to be seen so") {
    const std::vector<QRect> heads{QRect(room.left(), room.top(), room.width(), 200)};
    const int gap = GENERATE(190, 220); // between its cards, below the heads
    const std::vector<QRect> own{QRect(200, 250, 1000, 100), QRect(200, 350 + gap, 1000, 100)};
    const QRect place = placed({room, {700, 255}, own, heads, {}});
    CAPTURE(gap);
    CHECK_FALSE(covers(place, own));
    CHECK(covers(place, heads) == (gap < form.height()));
}

TEST_CASE("in a room that is too small it begins where the room does") {
    CHECK(freePlace({QRect(10, 20, 100, 80), {50, 50}, {}, {}, {}}, form) == QPoint(10, 20));
}
