#include "graph/Chains.h"

#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tussen {

bool ChainsFrom::reaches(OutcomeNumber target, int sign) const {
    return reach_[state(target, sign)].influences != none;
}

double ChainsFrom::product(OutcomeNumber target, int sign) const {
    return reach_[state(target, sign)].product;
}

std::vector<OutcomeNumber> ChainsFrom::outcomes(OutcomeNumber target, int sign) const {
    std::vector<OutcomeNumber> result;
    for (State at = state(target, sign); at != none; at = reach_[at].previous)
        result.push_back(at / 2);
    std::reverse(result.begin(), result.end());
    return result;
}

InfluenceGraph::InfluenceGraph(const Relations &relations) {
    const Ecosystem &ecosystem = relations.ecosystem();
    for (const Outcome &outcome : ecosystem.table<Outcome>())
        outcomes_.push_back(&outcome);
    std::sort(outcomes_.begin(), outcomes_.end(),
              [](const Outcome *left, const Outcome *right) { return left->id < right->id; });
    const auto &table = ecosystem.table<Outcome>();
    std::vector<OutcomeNumber> numbers(table.size());
    for (OutcomeNumber number = 0; number < outcomes_.size(); ++number)
        numbers[table.slot(outcomes_[number]->id)] = number;

    std::vector<std::pair<ChainsFrom::State, ChainsFrom::State>> edges;
    std::vector<Step> steps;
    for (const Influence &influence : ecosystem.table<Influence>()) {
        for (const int sign : {1, -1}) {
            const auto from = ChainsFrom::state(numbers[table.slot(influence.from)], sign);
            const auto to =
                ChainsFrom::state(numbers[table.slot(influence.to)], influence.weight < 0 ? -sign : sign);
            edges.emplace_back(from, to);
            steps.push_back({std::abs(influence.weight), from});
        }
    }
    states_ = Graph(boost::edges_are_unsorted_multi_pass, edges.begin(), edges.end(), steps.begin(),
                    2 * outcomes_.size());
}

std::vector<Id<Outcome>> InfluenceGraph::ids(const std::vector<OutcomeNumber> &outcomes) const {
    std::vector<Id<Outcome>> result;
    result.reserve(outcomes.size());
    for (const OutcomeNumber number : outcomes)
        result.push_back(outcome(number).id);
    return result;
}

// Dijkstra on products instead of sums of logarithms: products never grow along a chain, and ties of equal
// products stay exact enough to be told from differences. Each influence makes a chain longer, so that the
// order stays strict where a weight is 1.
ChainsFrom InfluenceGraph::chainsFrom(OutcomeNumber source) const {
    using Reach = ChainsFrom::Reach;
    ChainsFrom result;
    auto &reach = result.reach_;
    reach.resize(boost::num_vertices(states_));

    const auto comesFirst = [&reach](const Reach &left, const Reach &right) {
        bool first = false;
        auto a = left.previous;
        auto b = right.previous;
        for (; a != b; a = reach[a].previous, b = reach[b].previous)
            if (a / 2 != b / 2) first = a / 2 < b / 2;
        return first;
    };
    const auto stronger = [&comesFirst](const Reach &left, const Reach &right) {
        if (std::abs(left.product - right.product) > chainTie) return left.product > right.product;
        if (left.influences != right.influences) return left.influences < right.influences;
        return comesFirst(left, right);
    };
    const auto extended = [](const Reach &chain, const Step &step) {
        return Reach{chain.product * step.size, chain.influences + 1, step.from};
    };
    const auto states = boost::get(boost::vertex_index, states_);
    boost::dijkstra_shortest_paths(states_, ChainsFrom::state(source, 1),
                                   boost::weight_map(boost::get(boost::edge_bundle, states_))
                                       .distance_map(boost::make_iterator_property_map(reach.begin(), states))
                                       .distance_compare(stronger)
                                       .distance_combine(extended)
                                       .distance_inf(Reach{})
                                       .distance_zero(Reach{1, 0, ChainsFrom::none}));
    return result;
}

} // namespace tussen
