#include "layout/Geometry.h"
#include "tests/support/Build.h"
#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>

#include <array>
#include <functional>

using namespace tussen;
using test::Build;
using test::id;

namespace {

std::string pathOf(const Relations &relations) {
    const Geometry geometry = geometryOf(relations, id<Journey>("journey"), 0);
    std::string names;
    for (const std::size_t card : likeliestPath(relations, geometry))
        names += geometry.cards[card].touchpoint->name;
    return names;
}

Build steps(std::string_view names) {
    Build build;
    build.journey("journey");
    for (std::size_t i = 0; i < names.size(); ++i)
        build.touchpoint(names.substr(i, 1));
    return build;
}

bool endsJourney(const Touchpoint &one) {
    return one.kind == TouchpointKind::goal || one.kind == TouchpointKind::abandon;
}

/// Share of a way, by the definition: missing ones share what is left, sums are scaled to 1.
double shareOf(const Relations &relations, const Transition &way) {
    double given = 0;
    int missing = 0;
    for (const Transition *other : relations.outgoing(way.from)) {
        given += other->probability.value_or(0);
        missing += other->probability ? 0 : 1;
    }
    const double left = std::max(0.0, 1 - given);
    const double own = way.probability.value_or(missing > 0 ? left / missing : 0);
    return own / (given + (missing > 0 ? left : 0));
}

/// The largest product of any path without a repeated touchpoint, from the first start of which any ends so,
/// to another touchpoint that ends: a goal if there is such a path, an abandon only if there is no other.
double bestByTryingAll(const Relations &relations, const Journey &journey) {
    using Products = std::array<double, 3>; // to a goal, another end, an abandon; below 0: not reached
    Products first{-1, -1, -1};
    Products from{};
    std::vector<Id<Touchpoint>> path;
    const std::function<void(const Touchpoint &, double)> walk = [&](const Touchpoint &at, double product) {
        if (std::ranges::count(path, at.id) > 0) return;
        path.push_back(at.id);
        bool ends = true;
        for (const Transition *way : relations.outgoing(at.id)) {
            if (endsJourney(at) || way->probability == 0.0) continue;
            ends = false;
            walk(relations.ecosystem()[way->to], product * shareOf(relations, *way));
        }
        double &best = from[at.kind == TouchpointKind::goal ? 0 : at.kind == TouchpointKind::abandon ? 2 : 1];
        if (ends && path.size() > 1) best = std::max(best, product);
        path.pop_back();
    };
    const auto start = [&](const Touchpoint &one) {
        from = {-1, -1, -1};
        walk(one, 1);
        for (std::size_t end = 0; end < first.size(); ++end)
            if (first[end] < 0) first[end] = from[end];
    };
    bool any = false;
    for (const Touchpoint *one : relations.touchpoints(journey.id)) {
        if (!relations.incoming(one->id).empty() || endsJourney(*one)) continue;
        any = true;
        start(*one);
    }
    if (!any) start(*relations.touchpoints(journey.id).front());
    const auto reached = std::ranges::find_if(first, [](double product) { return product >= 0; });
    return reached == first.end() ? 0 : *reached;
}

} // namespace

TEST_CASE("The likeliest path to a goal has the largest product of probabilities") {
    struct Case {
        std::string about;
        Build build;
        std::string path;
    };
    const std::vector<Case> cases{
        {"no touchpoints", steps(""), ""},
        {"one touchpoint", steps("a"), "a"},
        {"no transitions: the first", steps("abc"), "a"},
        {"the likelier branch", steps("abc").transition("a", "b", 0.3).transition("a", "c", 0.7), "ac"},
        {"what is not given shares the rest",
         steps("abcd").transition("a", "b", 0.6).transition("a", "c").transition("a", "d"), "ab"},
        {"ties by order", steps("abc").transition("a", "b").transition("a", "c"), "ab"},
        {"several steps count together",
         steps("abcde")
             .transition("a", "b", 0.6)
             .transition("a", "c", 0.4)
             .transition("b", "d", 0.5)
             .transition("b", "e", 0.5),
         "ac"},
        {"a probability of 0 is no way", steps("abc").transition("a", "b", 0).transition("a", "c"), "ac"},
        {"sums other than 1 are scaled", steps("abc").transition("a", "b", 0.2).transition("a", "c", 0.1),
         "ab"},
        {"loops are left",
         steps("abc").transition("a", "b").transition("b", "a", 0.9).transition("b", "c", 0.1), "abc"},
        {"a path rather than a lone touchpoint", steps("abc").path({"b", "c"}), "bc"},
        {"a goal ends it", steps("a").goal("g").touchpoint("z").path({"a", "g", "z"}), "ag"},
        {"a goal before a likelier abandon",
         steps("a").abandon("x").goal("g").transition("a", "x", 0.9).transition("a", "g", 0.1), "ag"},
        {"an abandon where no goal is reached", steps("a").abandon("x").goal("g").path({"a", "x"}), "ax"},
        {"from the first start, though a later one is surer to arrive",
         steps("abcd")
             .goal("g")
             .transition("a", "b", 0.5)
             .transition("a", "d", 0.5)
             .path({"b", "g"})
             .path({"c", "g"}),
         "abg"},
        {"from the first start that leads to a goal",
         steps("abc").goal("g").path({"a", "b"}).path({"c", "g"}), "cg"},
        {"round in circles: the start alone", steps("abc").path({"a", "b", "c", "b"}), "a"},
    };
    for (const Case &one : cases) {
        INFO(one.about);
        CHECK(pathOf(one.build.relations()) == one.path);
    }
}

TEST_CASE("No path of a random journey is likelier") {
    CHECK(rc::check([](std::uint64_t seed) {
        testing::RandomSizes sizes;
        sizes[EntityType::journey] = 1;
        sizes[EntityType::touchpoint] = 7;
        sizes[EntityType::transition] = 12;
        const Relations relations(testing::randomEcosystem(seed, sizes));
        const Journey &journey = *relations.journeys()[0];
        const Geometry geometry = geometryOf(relations, journey.id, 0);
        if (geometry.cards.empty()) return;
        const auto path = likeliestPath(relations, geometry);
        double product = path.size() > 1 ? 1 : 0;
        for (std::size_t i = 1; i < path.size(); ++i) {
            double best = 0;
            for (const Transition *way : relations.outgoing(geometry.cards[path[i - 1]].touchpoint->id))
                if (way->to == geometry.cards[path[i]].touchpoint->id)
                    best = std::max(best, shareOf(relations, *way));
            product *= best;
        }
        RC_ASSERT(product == Approx(bestByTryingAll(relations, journey)).margin(1e-9));
    }));
}
