#include "checks/ExpectedFigures.h"

#include "graph/Steps.h"
#include "tests/support/Build.h"
#include "tests/support/RandomJourney.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace tussen;
using namespace tussen::test;

namespace {

/// Keeps the ecosystem alive that the chain points into.
struct Chain {
    Relations relations;
    MarkovChain chain{relations, id<Journey>("journey")};

    explicit Chain(const Ecosystem &ecosystem) : relations(ecosystem) {}
    [[nodiscard]] auto figures() const { return expectedFigures(relations, chain); }
    [[nodiscard]] auto removals() const { return removalEffects(relations, chain); }
};

ExpectedFigures figures(const Build &document) {
    const auto result = Chain(document.now()).figures();
    REQUIRE(result);
    return *result;
}

std::map<Id<Partner>, double> removals(const Build &document) {
    const auto result = Chain(document.now()).removals();
    REQUIRE(result);
    return *result;
}

/// Half of those who ask wait and then get help; of the others every second leaves, every second just stops.
Build help() {
    return Build()
        .partners({"city", "bank"})
        .touchpoint("ask", "A:city")
        .wait("wait", "A:bank")
        .touchpoint("think")
        .goal("helped", "A:bank")
        .abandon("left")
        .touchpoint("stop", "A:city")
        .path({"ask", "wait", "helped"})
        .path({"ask", "think", "left"})
        .path({"think", "stop"});
}

template <class Value> auto set(Value Touchpoint::*member, Value value) {
    return [=](Touchpoint &row) { row.*member = value; };
}

} // namespace

TEST_CASE("Ends are told apart") {
    const ExpectedFigures result = figures(help());
    CHECK(result.pGoal == Approx(0.5));
    CHECK(result.pAbandon == Approx(0.25));
    CHECK(result.pUnmarkedEnd == Approx(0.25));
    CHECK(result.expectedSteps == Approx(2)); // to ask, then to wait or to think
}

TEST_CASE("Time is spent at touchpoints, ends included, and between them") {
    using Minutes = std::optional<double>;
    Build document = help();
    CHECK_FALSE(figures(document).measuresMinutes);
    CHECK(figures(document).expectedMinutes == 0);
    document.change<Touchpoint>("ask", set(&Touchpoint::minutes, Minutes(4)));
    document.change<Touchpoint>("helped", set(&Touchpoint::minutes, Minutes(10)));
    document.change<Transition>("think|stop", [](Transition &row) { row.waitMinutes = 100; });
    CHECK(figures(document).measuresMinutes);
    CHECK(figures(document).expectedMinutes == Approx(4 + 5 + 25));
}

TEST_CASE("Effort counts where it is given, and falls to owners") {
    using Effort = std::optional<int>;
    Build document = help();
    CHECK(figures(document).expectedEffort == 0);
    CHECK(figures(document).effortShare.empty());
    document.change<Touchpoint>("ask", set(&Touchpoint::effort, Effort(7)));
    document.change<Touchpoint>("wait", set(&Touchpoint::effort, Effort(4)));
    document.change<Touchpoint>("think", set(&Touchpoint::effort, Effort(6)));
    const ExpectedFigures result = figures(document);
    CHECK(result.expectedEffort == Approx(1 + 0.5 * 4 + 0.5 * 2));
    REQUIRE(result.effortShare.size() == 3);
    CHECK(result.effortShare.at(id<Partner>("city")) == Approx(0.25));
    CHECK(result.effortShare.at(id<Partner>("bank")) == Approx(0.5));
    CHECK(result.effortShare.at(std::nullopt) == Approx(0.25));
}

TEST_CASE("Removal takes away the goals that a partner stands before, its own goals too") {
    Build document = help();
    const auto found = removals(document);
    REQUIRE(found.size() == 2);
    CHECK(found.at(id<Partner>("city")) == Approx(0.5));
    CHECK(found.at(id<Partner>("bank")) == Approx(0.5));
    document.partner("shop").touchpoint("browse", "A:shop").path({"browse", "helped"});
    CHECK(removals(document).at(id<Partner>("shop")) == Approx(0.5)); // of the 0.75 that get there now
    CHECK(removals(document).at(id<Partner>("city")) == Approx(0.25));
    document.partner("idle").touchpoint("aside", "A:idle").transition("ask", "aside", 0);
    CHECK(removals(document).at(id<Partner>("idle")) == 0);
}

TEST_CASE("A bad experience spills over from its owner to the name that the customer sees") {
    Build document;
    document.partners({"guards", "airport", "airline"})
        .partner("shops", "airport")
        .journey("journey", "airline");
    document.touchpoint("check", "A:guards").touchpoint("buy", "A:shops").goal("fly").abandon("left");
    document.path({"check", "buy", "fly"}).path({"check", "left"});
    using Experience = std::optional<int>;
    using Brand = std::optional<Id<Partner>>;
    for (const char *bad : {"check", "buy"})
        document.change<Touchpoint>(bad, set(&Touchpoint::experience, Experience(-2)));
    const auto pair = [](const char *owner, const char *bearer) {
        return std::pair(id<Partner>(owner), id<Partner>(bearer));
    };
    // Without a brand, the journey's owner bears it.
    CHECK(figures(document).spillover == std::map<std::pair<Id<Partner>, Id<Partner>>, double>{
                                             {pair("guards", "airline"), 2}, {pair("shops", "airline"), 1}});
    // Within one organisation nothing spills over; a good experience does not, either.
    document.change<Touchpoint>("buy", set(&Touchpoint::brand, Brand(id<Partner>("airport"))));
    CHECK(figures(document).spillover.size() == 1);
    document.change<Touchpoint>("check", set(&Touchpoint::experience, Experience(2)));
    CHECK(figures(document).spillover.empty());
}

TEST_CASE("Without touchpoints, or with a trap, there are no numbers") {
    const auto none = [](const Build &document) {
        const Chain chain(document.now());
        return !chain.figures() && !chain.removals();
    };
    CHECK(none(Build().journey("journey")));
    CHECK(none(help().touchpoint("again", "A:bank").path({"wait", "again", "again"})));
    CHECK_FALSE(none(help()));
}

TEST_CASE("In every journey without trap, all visits end, and shares and removals are shares") {
    int count = 0;
    CHECK(rc::check([&] {
        const Chain chain(*testing::anyJourney());
        const auto found = chain.figures();
        if (!found) {
            RC_ASSERT(!chain.chain.trap().empty());
            return;
        }
        ++count;
        RC_ASSERT(std::abs(found->pGoal + found->pAbandon + found->pUnmarkedEnd - 1) < 1e-9);
        double effort = 0;
        for (const auto &[owner, share] : found->effortShare)
            effort += share;
        RC_ASSERT((found->effortShare.empty() ? found->expectedEffort == 0 : std::abs(effort - 1) < 1e-9));
        for (const auto &[pair, weight] : found->spillover)
            RC_ASSERT(weight > 0);
        const std::map<Id<Partner>, double> effects = *chain.removals();
        for (const auto &[partner, effect] : effects)
            RC_ASSERT(effect >= 0 && effect <= found->pGoal + 1e-12);
    }));
    CHECK(count > 20);
}

TEST_CASE("A removal is the same as making the partner's touchpoints abandons") {
    int compared = 0;
    CHECK(rc::check([&] {
        const Ecosystem before = *testing::anyJourney();
        const Chain chain(before);
        const auto removed = chain.removals();
        const bool marksGoal = std::ranges::any_of(before.table<Touchpoint>(), [](const Touchpoint &row) {
            return row.kind == TouchpointKind::goal;
        });
        // Abandons are no steps, so those that visits begin at, and the goals that stand in, would change.
        const auto starts = startsOf(chain.relations, id<Journey>("journey"));
        if (!removed || !marksGoal) return;
        const Touchpoint begin{.id = id<Touchpoint>("begin"), .phase = id<Phase>("phase"), .name = "begin"};
        for (const auto &[partner, effect] : *removed) {
            EcosystemBuilder builder;
            forEachEntity([&]<class Entity>() {
                for (const Entity &row : before.table<Entity>())
                    builder.put(row);
            });
            builder.put(begin);
            for (const Touchpoint *start : starts)
                builder.put(Transition{.id = Id<Transition>::make(), .from = begin.id, .to = start->id});
            std::size_t goalsLeft = 0;
            for (Touchpoint row : before.table<Touchpoint>()) {
                const Partner *owner = chain.relations.owner(row.id);
                if (owner && owner->id == partner) row.kind = TouchpointKind::abandon;
                goalsLeft += row.kind == TouchpointKind::goal ? 1 : 0;
                builder.put(std::move(row));
            }
            const Chain after(std::move(builder).take());
            if (goalsLeft == 0) continue;
            ++compared;
            RC_ASSERT(std::abs(chain.figures()->pGoal - after.figures()->pGoal - effect) < 1e-9);
        }
    }));
    CHECK(compared > 20);
}
