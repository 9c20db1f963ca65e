// The graph algorithms, as reference.py has them done by networkx and scipy on the same graphs.

#include "tests/benchmarks/Graphs.h"
#include "graph/Bottlenecks.h"
#include "graph/Chains.h"
#include "graph/KeyPartners.h"
#include "graph/MarkovChain.h"

#include <benchmark/benchmark.h>

using namespace tussen;
using namespace tussen::benchmarks;

namespace {

/// Journeys with their relations and graphs, ready for what is measured.
struct Journeys {
    Relations relations;
    std::vector<JourneyGraph> graphs;

    explicit Journeys(const benchmark::State &state)
        : relations(journeysOf(state.range(0), state.range(1))),
          graphs(journeyGraphs(relations)) {}
};

void graphMaking(benchmark::State &state) {
    const Journeys journeys(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(journeyGraphs(journeys.relations));
}

void dominators(benchmark::State &state) {
    const Journeys journeys(state);
    for (auto _ : state)
        for (const JourneyGraph &graph : journeys.graphs)
            benchmark::DoNotOptimize(bottlenecks(graph));
}

void components(benchmark::State &state) {
    const Journeys journeys(state);
    std::vector<std::vector<StrongComponents::Edge>> edges;
    for (const JourneyGraph &graph : journeys.graphs) {
        edges.emplace_back();
        for (JourneyGraph::Vertex from = 0; from < graph.size(); ++from)
            for (const JourneyGraph::Vertex to : graph.after(from))
                edges.back().emplace_back(from, to);
    }
    for (auto _ : state)
        for (std::size_t i = 0; i < edges.size(); ++i)
            benchmark::DoNotOptimize(StrongComponents(journeys.graphs[i].size(), edges[i]).count());
}

void articulationPoints(benchmark::State &state) {
    const Journeys journeys(state);
    for (auto _ : state)
        for (const JourneyGraph &graph : journeys.graphs)
            benchmark::DoNotOptimize(articulationPartners(graph));
}

/// The strongest chains from every outcome to every other.
void conflictChains(benchmark::State &state) {
    const Relations relations(journeysOf(state.range(0), state.range(1)));
    for (auto _ : state) {
        const InfluenceGraph graph(relations);
        for (OutcomeNumber source = 0; source < graph.size(); ++source)
            benchmark::DoNotOptimize(graph.chainsFrom(source));
    }
}

void markovChain(benchmark::State &state) {
    const Journeys journeys(state);
    for (auto _ : state)
        for (const Journey *journey : journeys.relations.journeys())
            benchmark::DoNotOptimize(MarkovChain(journeys.relations, journey->id).visits().data());
}

void allSizes(benchmark::internal::Benchmark *benchmark) {
    for (const auto &[journeys, touchpoints] : graphSizes)
        benchmark->Args({journeys, touchpoints});
    benchmark->Unit(benchmark::kMillisecond);
}

} // namespace

BENCHMARK(graphMaking)->Apply(allSizes);
BENCHMARK(dominators)->Apply(allSizes);
BENCHMARK(components)->Apply(allSizes);
BENCHMARK(articulationPoints)->Apply(allSizes);
BENCHMARK(conflictChains)->Apply(allSizes);
BENCHMARK(markovChain)->Apply(allSizes);
BENCHMARK_MAIN();
