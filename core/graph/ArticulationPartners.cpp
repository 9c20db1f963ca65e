#include "graph/KeyPartners.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/biconnected_components.hpp>

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace tussen {

namespace {

using Pair = std::pair<const Partner *, const Partner *>;
using Network = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

/// Who hands over to whom, whichever of the two gives; each pair once.
std::vector<Pair> pairsIn(const JourneyGraph &graph) {
    std::vector<Pair> pairs;
    for (JourneyGraph::Vertex from = 0; from < graph.size(); ++from)
        for (const auto to : graph.after(from)) {
            const Partner *giver = graph.owner(from);
            const Partner *taker = graph.owner(to);
            if (giver && taker && giver != taker) pairs.push_back(std::minmax(giver, taker, std::less()));
        }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

std::vector<const Partner *> partnersIn(const std::vector<Pair> &pairs) {
    std::vector<const Partner *> partners;
    for (const auto &[one, other] : pairs)
        partners.insert(partners.end(), {one, other});
    std::sort(partners.begin(), partners.end(), std::less());
    partners.erase(std::unique(partners.begin(), partners.end()), partners.end());
    return partners;
}

} // namespace

std::vector<const Partner *> articulationPartners(const JourneyGraph &graph) {
    const std::vector<Pair> pairs = pairsIn(graph);
    const std::vector<const Partner *> partners = partnersIn(pairs);
    const auto number = [&](const Partner *partner) {
        return static_cast<std::size_t>(
            std::lower_bound(partners.begin(), partners.end(), partner, std::less()) - partners.begin());
    };
    Network network(partners.size());
    for (const auto &[one, other] : pairs)
        boost::add_edge(number(one), number(other), network);
    std::vector<std::size_t> cuts;
    boost::articulation_points(network, std::back_inserter(cuts));
    std::vector<const Partner *> result;
    result.reserve(cuts.size());
    for (const std::size_t cut : cuts)
        result.push_back(partners[cut]);
    return result;
}

} // namespace tussen
