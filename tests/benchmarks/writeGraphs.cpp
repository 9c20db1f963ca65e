// Writes the graphs that graphs.cpp measures, with what was found in them, for reference.py:
//   write_graphs FOLDER

#include "graph/Bottlenecks.h"
#include "graph/Chains.h"
#include "graph/KeyPartners.h"
#include "graph/MarkovChain.h"
#include "tests/benchmarks/Graphs.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <numeric>

using namespace tussen;
using namespace tussen::benchmarks;
using Json = nlohmann::json;

namespace {

Json jsonOf(const JourneyGraph &graph) {
    const Relations &relations = graph.relations();
    const auto &partners = relations.ecosystem().table<Partner>();
    const MarkovChain chain(relations, graph.journey().id);
    Json edges = Json::array(); // from, to, share of those who go that way
    Json owners = Json::array();
    for (JourneyGraph::Vertex vertex = 0; vertex < graph.size(); ++vertex) {
        for (const MarkovChain::Step &step : chain.steps(vertex))
            edges.push_back({vertex, step.to, step.share});
        const Slot<Partner> owner = relations.owner(graph.slot(vertex));
        owners.push_back(owner.isNone() ? -1 : static_cast<int>(owner));
    }
    Json cuts = Json::array();
    for (const Partner *partner : articulationPartners(graph))
        cuts.push_back(static_cast<std::uint32_t>(partners.slot(partner->id)));
    const double visits = std::accumulate(chain.visits().begin(), chain.visits().end(), 0.0);
    return {{"size", graph.size()},
            {"edges", std::move(edges)},
            {"owners", std::move(owners)},
            {"starts", std::vector(graph.starts().begin(), graph.starts().end())},
            {"goals", std::vector(graph.goals().begin(), graph.goals().end())},
            {"found", {{"dominators", bottlenecks(graph)}, {"cuts", std::move(cuts)}, {"visits", visits}}}};
}

/// The influences, and the sum of the products of all strongest chains.
void putInfluences(const Relations &relations, Json &json) {
    const auto &outcomes = relations.ecosystem().table<Outcome>();
    Json influences = Json::array();
    for (const Influence &one : relations.ecosystem().table<Influence>())
        influences.push_back({static_cast<std::uint32_t>(outcomes.slot(one.from)),
                              static_cast<std::uint32_t>(outcomes.slot(one.to)), one.weight});
    const InfluenceGraph graph(relations);
    double products = 0;
    for (OutcomeNumber source = 0; source < graph.size(); ++source) {
        const ChainsFrom chains = graph.chainsFrom(source);
        for (OutcomeNumber target = 0; target < graph.size(); ++target)
            for (const int sign : {1, -1})
                if (chains.reaches(target, sign)) products += chains.product(target, sign);
    }
    json["outcomes"] = outcomes.size();
    json["influences"] = std::move(influences);
    json["products"] = products;
}

} // namespace

int main(int argc, char **argv) {
    if (argc != 2) return EXIT_FAILURE;
    for (const auto &[journeys, touchpoints] : graphSizes) {
        const Relations relations(journeysOf(journeys, touchpoints));
        Json json{{"journeys", Json::array()}};
        for (const JourneyGraph &graph : journeyGraphs(relations))
            json["journeys"].push_back(jsonOf(graph));
        putInfluences(relations, json);
        std::ofstream(std::filesystem::path(argv[1]) / fmt::format("{}x{}.json", journeys, touchpoints))
            << json;
    }
    return EXIT_SUCCESS;
}
