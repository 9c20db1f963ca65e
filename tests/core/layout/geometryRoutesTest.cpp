#include "tests/core/layout/GeometryRules.h"
#include "tests/core/layout/Segments.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using test::Build;
using test::id;
using test::way;

namespace {

/// A journey of touchpoints given as "a:p", name and owner, one after the other in columns of their own.
Build row(std::initializer_list<std::string_view> touchpoints) {
    Build build;
    build.partners({"p", "q", "r"});
    for (const std::string_view one : touchpoints)
        build.phase(one).touchpoint(one.substr(0, 1), "A:" + std::string(one.substr(2)));
    return build;
}

const Connector &connector(const Geometry &geometry, std::string_view from, std::string_view to) {
    return *std::ranges::find(geometry.connectors, way(from, to),
                              [](const Connector &one) { return one.transition->id; });
}

/// "hvh": the directions of the stretches.
std::string directions(const std::vector<Point> &route) {
    std::string text;
    for (std::size_t i = 1; i < route.size(); ++i)
        text += route[i - 1].x == route[i].x ? 'v' : 'h';
    return text;
}

Geometry laidOut(const Relations &relations) {
    Geometry geometry = geometryOf(relations, id<Journey>("journey"), 0);
    CHECK(test::breaches(geometry) == std::vector<std::string>{});
    return geometry;
}

} // namespace

TEST_CASE("Routes have as few bends as their way allows") {
    struct Case {
        std::string about;
        Build build;
        std::string_view from;
        std::string_view to;
        std::string directions;
    };
    const std::vector<Case> cases{
        {"straight to the neighbour", row({"a:p", "b:p"}).path({"a", "b"}), "a", "b", "h"},
        {"straight past other lanes' cards", row({"a:p", "x:q", "b:p"}).path({"a", "b"}), "a", "b", "h"},
        {"one run to the next column", row({"a:p", "b:q"}).path({"a", "b"}), "a", "b", "hvh"},
        {"one run, then along the target's row", row({"a:p", "x:p", "b:q"}).path({"a", "b"}), "a", "b",
         "hvh"},
        {"along the source's row, then one run", row({"a:p", "x:q", "b:q"}).path({"a", "b"}), "a", "b",
         "hvh"},
        {"over a card in the way", row({"a:p", "x:p", "b:p"}).path({"a", "b"}), "a", "b", "hvhvh"},
        {"round cards in both rows", row({"a:p", "x:p", "y:q", "b:q"}).path({"a", "b"}), "a", "b", "hvhvh"},
        {"back in the gutter", row({"a:p", "b:p"}).path({"b", "a"}), "b", "a", "hvhvh"},
        {"to itself", row({"a:p", "b:p"}).transition("a", "a"), "a", "a", "hvhvh"},
    };
    for (const Case &one : cases) {
        INFO(one.about);
        const Relations relations = one.build.relations();
        const Geometry geometry = laidOut(relations);
        CHECK(directions(connector(geometry, one.from, one.to).route) == one.directions);
    }
}

TEST_CASE("A branch leaves the row at once") {
    const Relations relations = row({"a:p", "x:p", "y:p", "b:q"}).path({"a", "b"}).relations();
    const Geometry geometry = laidOut(relations);
    const auto &route = connector(geometry, "a", "b").route;
    CHECK(route[1].x < geometry.cards[1].rect.x);
}

TEST_CASE("What is not forward is a loop and returns under its own lanes") {
    const Relations relations =
        row({"a:p", "b:q", "c:p", "d:r"}).path({"a", "b", "c", "d"}).path({"c", "b"}).relations();
    const Geometry geometry = laidOut(relations);
    const Connector &loop = connector(geometry, "c", "b");
    CHECK(loop.isLoop);
    CHECK_FALSE(connector(geometry, "a", "b").isLoop);
    const Lane &lower = geometry.lanes[geometry.cards[1].lane];
    const double y = loop.route[2].y;
    CHECK(geometry.cards[1].rect.bottom() < y);
    CHECK(y < lower.band.bottom());
}

TEST_CASE("A run past more than six lanes becomes two tags") {
    for (const int between : {6, 7}) {
        INFO(between << " lanes between");
        Build build;
        build.partners({"first", "1", "2", "3", "4", "5", "6", "7", "last"});
        build.touchpoint("a", "A:first");
        for (int i = 1; i <= between; ++i)
            build.touchpoint(std::to_string(i), "A:" + std::to_string(i));
        build.touchpoint("z", "A:last").transition("a", "z", 0.5);
        const Relations relations = build.relations();
        const Geometry geometry = laidOut(relations);
        const Connector &made = connector(geometry, "a", "z");
        const bool tags = made.fromTag.height > 0;
        CHECK(tags == (between > 6));
        CHECK(tags == !made.resumed.empty());
        if (!tags) continue;
        CHECK(made.fromTag.y > geometry.cards.front().rect.bottom());
        CHECK(made.toTag.bottom() < geometry.cards.back().rect.y);
        CHECK(made.labelRoom == 0);
    }
}

TEST_CASE("Many tags of one card stand one under the other and none covers another's line") {
    Build build;
    build.partners({"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"});
    build.touchpoint("a", "A:0");
    for (int i = 1; i <= 8; ++i)
        build.touchpoint(std::to_string(i), "A:" + std::to_string(i));
    for (int i = 0; i < 20; ++i) {
        const std::string name = "z" + std::to_string(i);
        build.touchpoint(name, "A:9").transition("a", name).transition(name, "a");
    }
    const Relations relations = build.relations();
    const Geometry geometry = laidOut(relations);
    std::size_t tags = 0;
    for (const Connector &one : geometry.connectors)
        tags += one.fromTag.height > 0 ? 1 : 0;
    CHECK(tags == 40);
}

TEST_CASE("Branches leave their source apart, in the order of where they go") {
    const Relations relations = row({"a:q", "b:p", "c:r"}).path({"a", "b"}).path({"a", "c"}).relations();
    const Geometry geometry = laidOut(relations);
    const Connector &up = connector(geometry, "a", "b");
    const Connector &down = connector(geometry, "a", "c");
    CHECK(up.route.front().y + 12 <= down.route.front().y);
    CHECK(up.label.y < up.route.front().y);
    CHECK(up.label.x > geometry.cards[0].rect.right());
}

TEST_CASE("Words at the source find room between the card and the first run") {
    Build build = row({"a:p", "b:q", "c:r"}).transition("a", "b", 0.4).transition("a", "c", 0.6);
    build.put([&] {
        Transition longer = build.now()[way("a", "c")];
        longer.label = "Within Schengen";
        longer.waitMinutes = 10;
        return longer;
    }());
    const Relations relations = build.relations();
    const Geometry geometry = laidOut(relations);
    const Connector &made = connector(geometry, "a", "b");
    CHECK(made.labelRoom > 100);
    CHECK(made.label.x + made.labelRoom <= made.route[1].x);
    const Connector &waiting = connector(geometry, "a", "c");
    CHECK(waiting.wait.y == waiting.route.front().y);
    CHECK(waiting.label.x + waiting.labelRoom < waiting.wait.x);
    CHECK(waiting.wait.x < waiting.route[1].x);
}

TEST_CASE("Rings and ticks stand on their own line, clear of all others") {
    const Relations relations = row({"a:p", "b:r", "c:p", "d:r", "e:q"})
                                    .path({"a", "b", "c", "d", "e"})
                                    .path({"a", "d"})
                                    .path({"a", "e"})
                                    .path({"c", "e"})
                                    .path({"d", "a"})
                                    .relations();
    CHECK(test::crowdedMarks(laidOut(relations), 6) == std::vector<std::string>{});
}
