#include "layout/Drawing.h"

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

void checkRect(const Rect &actual, const Rect &expected) {
    CHECK(actual.x == Approx(expected.x));
    CHECK(actual.y == Approx(expected.y));
    CHECK(actual.width == Approx(expected.width));
    CHECK(actual.height == Approx(expected.height));
}

} // namespace

TEST_CASE("Bounds enclose strokes, arrow heads and letters") {
    struct Case {
        const char *what;
        Primitive primitive;
        Rect expected;
    };
    const Stroke two{{Token::line}, 2};
    const Case one = GENERATE_COPY(
        Case{"box", Box{{10, 10, 20, 20}, 0, {}, two}, {9, 9, 22, 22}},
        Case{"circle", Circle{{10, 10}, 5, {}, two}, {4, 4, 12, 12}},
        Case{"line", Line{{{0, 0}, {30, 0}}, two}, {-1, -1, 32, 2}},
        Case{"arrow", Line{{{0, 0}, {30, 0}}, two, 0, true}, {-1, -4.2, 32, 8.4}},
        Case{"polygon", Polygon{{{0, 0}, {10, 0}, {5, 8}}, {}, two}, {-1, -1, 12, 10}},
        Case{"label", Label{{0, 100}, "x", 10, Weight::regular, Anchor::start, {}, 40}, {0, 90.3, 40, 12.2}},
        Case{"label in its middle",
             Label{{0, 100}, "x", 10, Weight::regular, Anchor::middle, {}, 40},
             {-20, 90.3, 40, 12.2}},
        Case{"label at its end",
             Label{{0, 100}, "x", 10, Weight::regular, Anchor::end, {}, 40},
             {-40, 90.3, 40, 12.2}});
    CAPTURE(one.what);
    checkRect(boundsOf(one.primitive), one.expected);
}

TEST_CASE("A group's name is its lines of the largest letters") {
    Group group;
    CHECK(nameBounds(group) == Rect{});
    const Label first{{10, 40}, "Winds through", 13.5, Weight::semibold, Anchor::start, {}, 90};
    const Label second{{10, 56}, "the shops", 13.5, Weight::semibold, Anchor::start, {}, 60};
    group.primitives = {Box{{0, 0, 142, 74}}, Label{{10, 17}, "App", 11, {}, {}, {}, 30}, first, second,
                        Label{{10, 68}, "R", 10, {}, {}, {}, 8}};
    CHECK(nameBounds(group) == united(boundsOf(first), boundsOf(second)));
}

TEST_CASE("An arrow's head points along the last segment") {
    const auto [tip, left, right] = arrowHead(Line{{{0, 0}, {5, 0}, {5, 50}}});
    CHECK(tip == Point{5, 50});
    CHECK(left.y == Approx(41));
    CHECK(right.y == Approx(41));
    CHECK((left.x + right.x) / 2 == Approx(5));
}

TEST_CASE("An arrow of no length still has a head") {
    const auto head = arrowHead(Line{{{5, 5}, {5, 5}}});
    CHECK(head[0] == Point{5, 5});
    CHECK(head[1] != head[2]);
}

TEST_CASE("Rectangles unite, empty ones count for nothing") {
    checkRect(united({0, 0, 10, 10}, {20, 5, 10, 10}), {0, 0, 30, 15});
    checkRect(united({}, {20, 5, 10, 10}), {20, 5, 10, 10});
    checkRect(united({20, 5, 10, 10}, {}), {20, 5, 10, 10});
}
