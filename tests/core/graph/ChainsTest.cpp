#include "graph/Chains.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cmath>
#include <map>
#include <set>

using namespace tussen;
using namespace tussen::test;

namespace {

/// A chain found by trying all.
struct Found {
    double product = 0;
    std::vector<OutcomeNumber> outcomes;
};

bool isBetter(const Found &left, const Found &right) {
    if (std::abs(left.product - right.product) > chainTie) return left.product > right.product;
    return std::pair(left.outcomes.size(), left.outcomes) < std::pair(right.outcomes.size(), right.outcomes);
}

/// Walks every chain from one outcome in which no state occurs twice.
class Everything {
public:
    using State = std::pair<OutcomeNumber, int>;
    struct Edge {
        OutcomeNumber from, to;
        double weight;
    };

    Everything(std::vector<Edge> edges, OutcomeNumber source) : edges_(std::move(edges)) {
        walk({source, 1}, {1, {source}});
    }
    [[nodiscard]] const std::map<State, Found> &best() const { return best_; }

private:
    void walk(const State &state, const Found &chain) {
        if (!seen_.insert(state).second) return;
        const auto [entry, isNew] = best_.try_emplace(state, chain);
        if (!isNew && isBetter(chain, entry->second)) entry->second = chain;
        for (const Edge &edge : edges_) {
            if (edge.from != state.first) continue;
            Found longer{chain.product * std::abs(edge.weight), chain.outcomes};
            longer.outcomes.push_back(edge.to);
            walk({edge.to, edge.weight < 0 ? -state.second : state.second}, longer);
        }
        seen_.erase(state);
    }

    std::vector<Edge> edges_;
    std::set<State> seen_;
    std::map<State, Found> best_;
};

constexpr int outcomeCount = 5;

std::string keyOf(int number) {
    return "outcome " + std::to_string(number);
}

/// Few different weights, so that products tie often; -1 and 1 among them, which make chains no weaker.
struct RandomInfluence {
    int from, to;
    double weight;
};

rc::Gen<std::vector<RandomInfluence>> influences() {
    const auto one = rc::gen::build<RandomInfluence>(
        rc::gen::set(&RandomInfluence::from, rc::gen::inRange(0, outcomeCount)),
        rc::gen::set(&RandomInfluence::to, rc::gen::inRange(0, outcomeCount)),
        rc::gen::set(&RandomInfluence::weight, rc::gen::element(-1.0, -0.5, 0.25, 0.5, 1.0)));
    return rc::gen::container<std::vector<RandomInfluence>>(12, one);
}

Build documentOf(const std::vector<RandomInfluence> &influences) {
    Build document;
    for (int number = 0; number < outcomeCount; ++number)
        document.outcome(keyOf(number));
    for (std::size_t i = 0; i < influences.size(); ++i) {
        const auto &[from, to, weight] = influences[i];
        if (from == to) continue;
        document.put(Influence{id<Influence>(std::to_string(i)), id<Outcome>(keyOf(from)),
                               id<Outcome>(keyOf(to)), weight});
    }
    return document;
}

OutcomeNumber numberOf(const InfluenceGraph &graph, const Id<Outcome> &outcome) {
    OutcomeNumber number = 0;
    while (graph.outcome(number).id != outcome)
        ++number;
    return number;
}

std::vector<Everything::Edge> edgesOf(const Build &document, const InfluenceGraph &graph) {
    std::vector<Everything::Edge> edges;
    for (const Influence &one : document.now().table<Influence>())
        edges.push_back({numberOf(graph, one.from), numberOf(graph, one.to), one.weight});
    return edges;
}

} // namespace

TEST_CASE("The strongest chains are those that trying all chains finds") {
    REQUIRE(rc::check([] {
        const Build document = documentOf(*influences());
        const Relations relations = document.relations();
        const InfluenceGraph graph(relations);
        for (OutcomeNumber source = 0; source < outcomeCount; ++source) {
            const auto best = Everything(edgesOf(document, graph), source).best();
            const ChainsFrom chains = graph.chainsFrom(source);
            for (OutcomeNumber target = 0; target < outcomeCount; ++target)
                for (const int sign : {1, -1}) {
                    const auto expected = best.find({target, sign});
                    RC_ASSERT(chains.reaches(target, sign) == (expected != best.end()));
                    if (expected == best.end()) continue;
                    RC_ASSERT(std::abs(chains.product(target, sign) - expected->second.product) < 1e-12);
                    RC_ASSERT(chains.outcomes(target, sign) == expected->second.outcomes);
                }
        }
    }));
}

TEST_CASE("The signs along a chain multiply to that of the whole") {
    REQUIRE(rc::check([] {
        const Build document = documentOf(*influences());
        const Relations relations = document.relations();
        const InfluenceGraph graph(relations);
        const ChainsFrom chains = graph.chainsFrom(0);
        for (OutcomeNumber target = 0; target < outcomeCount; ++target)
            for (const int sign : {1, -1}) {
                if (!chains.reaches(target, sign)) continue;
                const auto chain = graph.ids(chains.outcomes(target, sign));
                const std::vector<int> signs = signsAlong(relations, chain, sign);
                RC_ASSERT(signs.size() == chain.size());
                RC_ASSERT(signs.front() == 1);
                RC_ASSERT(signs.back() == sign);
                for (std::size_t i = 1; i < chain.size(); ++i) {
                    const auto steps = relations.influencesFrom(chain[i - 1]);
                    RC_ASSERT(std::any_of(steps.begin(), steps.end(), [&](const Influence *step) {
                        return step->to == chain[i] && (step->weight > 0) == (signs[i] == signs[i - 1]);
                    }));
                }
            }
    }));
}

TEST_CASE("Outcomes are numbered by id") {
    const Build document = documentOf({});
    const Relations relations = document.relations();
    const InfluenceGraph graph(relations);
    REQUIRE(graph.size() == outcomeCount);
    for (OutcomeNumber number = 1; number < graph.size(); ++number)
        CHECK(graph.outcome(number - 1).id < graph.outcome(number).id);
}

TEST_CASE("Without outcomes there is a graph all the same") {
    const Relations relations{Ecosystem()};
    CHECK(InfluenceGraph(relations).size() == 0);
    CHECK(signsAlong(relations, {}, 1).empty());
}
