#include "layout/Pen.h"
#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

#include <set>

using namespace tussen;
using namespace tussen::test;

namespace {

std::vector<Group> boxes(const Drawing &drawing) {
    std::vector<Group> result;
    for (const Group &group : drawing.groups)
        if (group.cssClass == "interest") result.push_back(group);
    return result;
}

/// Two holders that want more and less of one outcome, which one touchpoint moves.
Build direct() {
    Build build;
    build.partners({"airport", "guards"}).outcome("money");
    build.touchpoint("Queue", "A:airport").effect("Queue", "money", 0.5);
    build.interest("saves", "airport", -3, "money").interest("earns", "guards", 4, "money");
    return build;
}

} // namespace

TEST_CASE("A conflict about one outcome is a box with both wishes") {
    const auto drawing = drawn(direct());
    REQUIRE(boxes(*drawing).size() == 1);
    const Group box = boxes(*drawing).front();
    auto words = wordsOf(box);
    std::sort(words.begin(), words.end());
    CHECK(words == std::vector<std::string>{"airport wants less: money", "guards wants more: money"});
    CHECK(box.layer == Layer::interests);
    const std::set<EntityRef> interests{ref(id<Interest>("saves")), ref(id<Interest>("earns"))};
    REQUIRE(box.entity);
    REQUIRE(box.others.size() == 1);
    CHECK(std::set{*box.entity, box.others.front()} == interests);
    CHECK(says(groupOf(*drawing, "head-interests"), "1 pair pulls apart"));
}

TEST_CASE("The box stands under the touchpoints that move its outcome") {
    auto build = direct();
    build.touchpoint("Before", "A:airport")
        .touchpoint("After", "A:airport")
        .path({"Before", "Queue", "After"});
    const auto drawing = drawn(build);
    const Rect card = cardRect(groupOf(*drawing, touchpointGroup("Queue")));
    const Rect box = boxes(*drawing).front().bounds;
    CHECK(box.x < card.center().x);
    CHECK(card.center().x < box.right());
    CHECK(box.y > card.bottom());
}

TEST_CASE("A conflict through a chain tells the chain in words") {
    Build build;
    build.partners({"airport", "airline"}).outcomes({"sales", "time in shops", "punctuality"});
    build.influence("sales", "time in shops", 0.9).influence("time in shops", "punctuality", -0.8);
    build.touchpoint("Shop", "A:airport").effect("Shop", "sales", 1);
    build.interest("sell", "airport", 5, "sales").interest("leave", "airline", 5, "punctuality");
    const auto drawing = drawn(build);
    REQUIRE(boxes(*drawing).size() == 1);
    const auto words = wordsOf(boxes(*drawing).front());
    CHECK(words == std::vector<std::string>{"airport wants more: sales", "airline wants more: punctuality",
                                            "more: sales → more: time in shops → less: punctuality"});
}

TEST_CASE("A chain is told to its end, up to six lines") {
    Build build;
    build.partners({"airport", "airline"});
    const auto outcome = [](int i) {
        return "an outcome with a rather long name, number " + std::to_string(i);
    };
    for (int i = 0; i < 20; ++i)
        build.outcome(outcome(i));
    for (int i = 1; i < 20; ++i)
        build.influence(outcome(i - 1), outcome(i), 1);
    const int last = GENERATE(4, 19);
    build.touchpoint("Shop", "A:airport").effect("Shop", outcome(0), 1);
    build.interest("sell", "airport", 5, outcome(0)).interest("leave", "airline", -5, outcome(last));
    const auto shown = boxes(*drawn(build));
    REQUIRE(shown.size() == 1);
    const auto lines = shapes<Label>(shown.front());
    const auto chain = std::count_if(lines.begin(), lines.end(),
                                     [](const Label &line) { return line.size == style::small.size; });
    const bool whole = lines.back().text.ends_with("number " + std::to_string(last));
    CHECK(chain > 2);
    CHECK(chain <= 6);
    CHECK((whole || lines.back().text.ends_with("…")));
    CHECK(whole == (last == 4));
    CHECK(lines.back().at.y < shown.front().bounds.bottom());
}

TEST_CASE("One pair of holders has one box, which counts their further conflicts") {
    auto build = direct();
    build.outcome("time").effect("Queue", "time", 0.2);
    build.interest("hurries", "airport", -2, "time").interest("lingers", "guards", 2, "time");
    const auto drawing = drawn(build);
    REQUIRE(boxes(*drawing).size() == 1);
    CHECK(says(boxes(*drawing).front(), "1 more conflict between them"));
    CHECK(says(boxes(*drawing).front(), "guards wants more: money"));
}

TEST_CASE("A phase has three boxes, the strongest, and counts the others") {
    Build build;
    build.partner("airport").outcome("money").touchpoint("Queue", "A:airport").effect("Queue", "money", 0.5);
    build.interest("saves", "airport", -5, "money");
    for (int weight = 1; weight <= 5; ++weight) {
        const std::string holder = "Holder " + std::to_string(weight);
        build.partner(holder).interest(holder, holder, weight, "money");
    }
    const auto drawing = drawn(build);
    const auto shown = boxes(*drawing);
    REQUIRE(shown.size() == 3);
    std::string all;
    for (const Group &box : shown)
        for (const std::string &word : wordsOf(box))
            all += word + "\n";
    for (const char *holder : {"Holder 3", "Holder 4", "Holder 5"})
        CHECK(all.find(holder) != std::string::npos);
    const Group &more = groupOf(*drawing, "interests-more-" + id<Phase>("phase").value.text());
    CHECK(wordsOf(more) == std::vector<std::string>{"+2 more"});
    REQUIRE(more.entity);
    std::set<EntityRef> counted(more.others.begin(), more.others.end());
    counted.insert(*more.entity);
    CHECK(counted ==
          std::set{ref(id<Interest>("saves")), ref(id<Interest>("Holder 1")), ref(id<Interest>("Holder 2"))});
    for (const Group &box : shown) {
        CHECK(box.bounds.bottom() < more.bounds.y);
        CHECK(box.bounds.x < more.bounds.x);
        CHECK(more.bounds.right() < box.bounds.right());
    }
    CHECK(says(groupOf(*drawing, "head-interests"), "5 pairs pull apart"));
}

TEST_CASE("A customer group's dot is open, a partner's has its colour") {
    auto build = direct();
    build.group("family").interest("calm", "family", 5, "money");
    build.change<Interest>("earns", [](Interest &row) { row.direction = Direction::decrease; });
    const auto drawing = drawn(build);
    for (const Group &box : boxes(*drawing)) {
        const auto dots = shapes<Circle>(box);
        REQUIRE(dots.size() == 2);
        const auto open = [](const Circle &dot) { return dot.fill.token != Token::partner; };
        CHECK(std::count_if(dots.begin(), dots.end(), open) == 1);
    }
}

TEST_CASE("No box without a conflict, for a waived one, for one elsewhere, or switched off") {
    const Build build = direct();
    const Relations relations = build.relations();
    const auto &journey = id<Journey>("journey");
    auto found = findings(relations);
    CHECK(boxes(*mapOf(relations, journey, {}, english(), interMeasure())).empty());
    CHECK(boxes(*mapOf(relations, journey, found, english(), interMeasure(), {.interests = false})).empty());
    for (Finding &finding : found)
        finding.waived = true;
    CHECK(boxes(*mapOf(relations, journey, found, english(), interMeasure())).empty());
    auto elsewhere = direct();
    elsewhere.journey("other").touchpoint("Fly", "A:airport");
    CHECK(boxes(*drawn(elsewhere, "other")).empty());
}
