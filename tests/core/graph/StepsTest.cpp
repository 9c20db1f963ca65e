#include "graph/Steps.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

std::vector<std::string> starts(const Build &document) {
    const Relations relations = document.relations();
    std::vector<std::string> names;
    for (const Touchpoint *start : startsOf(relations, id<Journey>("journey")))
        names.push_back(start->name);
    return names;
}

} // namespace

TEST_CASE("A journey starts at the steps that nothing leads to") {
    using Names = std::vector<std::string>;
    CHECK(starts(Build().journey("journey")).empty());
    CHECK(starts(Build().touchpoint("a").touchpoint("b").path({"a", "b"})) == Names{"a"});
    CHECK(starts(Build().touchpoint("a").wait("b").touchpoint("c").path({"a", "c"})) == Names{"a", "b"});
    CHECK(starts(Build().touchpoint("a").goal("b").abandon("c")) == Names{"a"});
    CHECK(starts(Build().touchpoint("a").touchpoint("b").transition("a", "b", 0)) == Names{"a"});
    CHECK(starts(Build().touchpoint("a").touchpoint("b").path({"a", "a"})) == Names{"b"});
}

TEST_CASE("Where everything is led to, a journey starts at its first touchpoint") {
    Build document;
    document.phase("first").touchpoint("b").touchpoint("a").path({"a", "b", "a"});
    CHECK(starts(document) == std::vector<std::string>{"b"});
    document.change<Touchpoint>("b", [](Touchpoint &row) { row.rank = 1e6; });
    CHECK(starts(document) == std::vector<std::string>{"a"});
    document.phase("second").touchpoint("c").path({"a", "c"});
    document.change<Phase>("second", [](Phase &row) { row.rank = -1; });
    CHECK(starts(document) == std::vector<std::string>{"c"});
}

TEST_CASE("Phases of one rank count as one when the first touchpoint is sought") {
    Build document;
    document.phase("one").touchpoint("late").phase("two").touchpoint("early").path({"late", "early", "late"});
    for (const std::string_view phase : {"one", "two"})
        document.change<Phase>(phase, [](Phase &row) { row.rank = 0; });
    document.change<Touchpoint>("early", [](Touchpoint &row) { row.rank = -1; });
    CHECK(starts(document) == std::vector<std::string>{"early"});
}

TEST_CASE("Ways are travelled and do not leave an end") {
    struct Row {
        TouchpointKind from;
        std::optional<double> probability;
        bool isWay;
    };
    using enum TouchpointKind;
    for (const auto &[from, probability, expected] :
         {Row{contact, {}, true}, Row{wait, 1.0, true}, Row{backstage, 1e-300, true},
          Row{contact, 0.0, false}, Row{goal, {}, false}, Row{abandon, 1.0, false}}) {
        Build document;
        document.touchpoint("a", {}, from).touchpoint("b").transition("a", "b", probability);
        INFO(word(from) << " " << probability.value_or(-1));
        CHECK(isWay(document.now(), document.now()[way("a", "b")]) == expected);
    }
}

TEST_CASE("A handoff is a way between two owners") {
    Build document;
    document.partners({"rail", "airport"}).partner("shops", "airport");
    document.touchpoint("ride", "A:rail").touchpoint("walk", "R:rail").touchpoint("queue", "A:airport");
    document.touchpoint("buy", "A:shops").path({"ride", "queue", "buy"}).path({"ride", "walk", "queue"});
    const Relations relations = document.relations();
    const auto handoff = [&](std::string_view from, std::string_view to) {
        return handoffOf(relations, document.now()[way(from, to)]);
    };
    REQUIRE(handoff("ride", "queue"));
    CHECK(handoff("ride", "queue")->from->name == "rail");
    CHECK(handoff("ride", "queue")->to->name == "airport");
    const auto slots = [&](std::string_view from, std::string_view to) {
        return handoffOf(relations, relations.ecosystem().table<Transition>().slot(way(from, to)));
    };
    CHECK_FALSE(isInternal(relations, slots("ride", "queue").value()));
    CHECK(isInternal(relations, slots("queue", "buy").value()));
    CHECK_FALSE(slots("walk", "queue"));
    CHECK_FALSE(handoff("ride", "walk"));
    CHECK_FALSE(handoff("walk", "queue"));
}

TEST_CASE("An organisation takes part through any role of any department") {
    Build document;
    document.partners({"rail", "airport"}).partner("shops", "airport").partner("kiosk", "shops");
    document.touchpoint("buy", "A:rail I:kiosk").touchpoint("ride", "A:rail");
    const Relations relations = document.relations();
    const Ecosystem &rows = relations.ecosystem();
    const auto airport = rows.table<Partner>().slot(id<Partner>("airport"));
    const auto takesPartAt = [&](std::string_view touchpoint) {
        return takesPart(relations, airport, rows.table<Touchpoint>().slot(id<Touchpoint>(touchpoint)));
    };
    CHECK(takesPartAt("buy"));
    CHECK_FALSE(takesPartAt("ride"));
}
