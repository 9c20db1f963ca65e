#include "layout/InfluenceColumns.h"

#include "tests/support/Build.h"
#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <set>

using namespace tussen;
using namespace tussen::test;

namespace {

std::map<std::string, GridPlace> placesOf(const Build &document) {
    std::map<std::string, GridPlace> places;
    for (const auto &box : influenceColumns(document.relations()).boxes)
        places[document.now()[box.outcome].name] = box.place;
    return places;
}

} // namespace

TEST_CASE("what moves another outcome stands left of it, however many ways there are") {
    const Build document = Build()
                               .outcomes({"a", "b", "c"})
                               .influence("a", "b", 1)
                               .influence("b", "c", 1)
                               .influence("a", "c", -1);
    auto places = placesOf(document);
    CHECK(places["a"].column == 0);
    CHECK(places["b"].column == 1);
    CHECK(places["c"].column == 2);
}

TEST_CASE("outcomes that move each other in a circle stand in one column") {
    const Build document = Build()
                               .outcomes({"start", "one", "two", "end"})
                               .influence("start", "one", 1)
                               .influence("one", "two", 1)
                               .influence("two", "one", 1)
                               .influence("two", "end", 1);
    auto places = placesOf(document);
    CHECK(places["one"].column == places["two"].column);
    CHECK(places["start"].column < places["one"].column);
    CHECK(places["two"].column < places["end"].column);
}

TEST_CASE("an arrow past a column goes through a free place of it") {
    const Build document = Build()
                               .outcomes({"a", "b", "c"})
                               .influence("a", "b", 1)
                               .influence("b", "c", 1)
                               .influence("a", "c", -1);
    const InfluenceColumns map = influenceColumns(document.relations());
    std::size_t passes = 0;
    for (const auto &arrow : map.arrows)
        for (const GridPlace &pass : arrow.passes) {
            ++passes;
            CHECK(pass.column == 1);
            for (const auto &box : map.boxes)
                CHECK_FALSE(box.place == pass);
        }
    CHECK(passes == 1);
}

TEST_CASE("arrows that need not cross do not") {
    const Build document =
        Build().outcomes({"a", "b", "x", "y"}).influence("a", "y", 1).influence("b", "x", 1);
    auto places = placesOf(document);
    CHECK((places["a"].row < places["b"].row) == (places["y"].row < places["x"].row));
}

TEST_CASE("outcomes without influences stand below the others") {
    const Build document = Build().outcomes({"alone", "one", "two"}).influence("one", "two", 1);
    auto places = placesOf(document);
    CHECK(places["alone"] == GridPlace{0, 1});
    CHECK(places["one"] == GridPlace{0, 0});
}

TEST_CASE("without outcomes there is nothing to place") {
    CHECK(influenceColumns(Build().partner("airport").relations()).boxes.empty());
}

TEST_CASE("in any document each place is taken once, and arrows never lead left") {
    rc::check([] {
        const Ecosystem ecosystem = *testing::anyEcosystem();
        const Relations relations(ecosystem);
        const InfluenceColumns map = influenceColumns(relations);
        std::set<std::pair<int, int>> taken;
        std::map<Id<Outcome>, int> columns;
        for (const auto &box : map.boxes) {
            RC_ASSERT(taken.insert({box.place.column, box.place.row}).second);
            columns[box.outcome] = box.place.column;
        }
        for (const auto &arrow : map.arrows) {
            const Influence &influence = ecosystem[arrow.influence];
            RC_ASSERT(columns[influence.from] <= columns[influence.to]);
            for (const GridPlace &pass : arrow.passes)
                RC_ASSERT(taken.insert({pass.column, pass.row}).second);
        }
        RC_ASSERT(map.boxes.size() == ecosystem.table<Outcome>().size());
        RC_ASSERT(map.arrows.size() == ecosystem.table<Influence>().size());
    });
}
