// What is read out of an ecosystem: relations, findings, figures.

#include "checks/Checks.h"
#include "checks/ExpectedFigures.h"
#include "checks/Figures.h"
#include "tests/benchmarks/Sizes.h"
#include "tests/support/Generator.h"

using namespace tussen;
using namespace tussen::benchmarks;

namespace {

Ecosystem oneJourney(const benchmark::State &state) {
    return testing::generated({.touchpoints = static_cast<std::size_t>(state.range(0))});
}

Ecosystem journeys500() {
    return testing::generated(testing::Sizes::large());
}

void relationsAlone(benchmark::State &state) {
    const Ecosystem ecosystem = oneJourney(state);
    for (auto _ : state)
        benchmark::DoNotOptimize(Relations(ecosystem));
}

void check(benchmark::State &state, const Ecosystem &ecosystem, const std::vector<std::string> &only = {}) {
    const Relations relations(ecosystem);
    std::size_t found = 0;
    for (auto _ : state)
        found = findings(relations, only).size();
    state.counters["findings"] = static_cast<double>(found);
}

/// All but the removal effects, which are computed when they are looked at.
void figures(const Relations &relations) {
    const Agreements agreements(relations);
    for (const Journey *journey : relations.journeys()) {
        benchmark::DoNotOptimize(figuresOf(relations, journey->id, agreements));
        const MarkovChain chain(relations, journey->id);
        benchmark::DoNotOptimize(expectedFigures(relations, chain));
    }
}

void figures(benchmark::State &state, const Ecosystem &ecosystem) {
    const Relations relations(ecosystem);
    for (auto _ : state)
        figures(relations);
}

void checksAndFigures(benchmark::State &state, const Ecosystem &ecosystem) {
    const Relations relations(ecosystem);
    for (auto _ : state) {
        benchmark::DoNotOptimize(findings(relations));
        figures(relations);
    }
}

void ownershipAndInterest500Journeys(benchmark::State &state) {
    check(state, journeys500(), {"ownership.", "interest."});
}
void allChecks500Journeys(benchmark::State &state) {
    check(state, journeys500());
}
void allFigures500Journeys(benchmark::State &state) {
    figures(state, journeys500());
}
void checksAndFigures500Journeys(benchmark::State &state) {
    checksAndFigures(state, journeys500());
}

void allChecks(benchmark::State &state) {
    check(state, oneJourney(state));
}
void allFigures(benchmark::State &state) {
    figures(state, oneJourney(state));
}
void allChecksAndFigures(benchmark::State &state) {
    checksAndFigures(state, oneJourney(state));
}

/// Reading one journey's ways and solving them, for how often each touchpoint is visited.
void markovSolve(benchmark::State &state) {
    const Relations relations(testing::generated({.touchpoints = static_cast<std::size_t>(state.range(0))}));
    const Id<Journey> journey = relations.journeys().front()->id;
    for (auto _ : state)
        benchmark::DoNotOptimize(MarkovChain(relations, journey).visits().data());
}

void removalEffectsOneJourney(benchmark::State &state) {
    const Relations relations(testing::generated({.touchpoints = static_cast<std::size_t>(state.range(0))}));
    const MarkovChain chain(relations, relations.journeys().front()->id);
    for (auto _ : state)
        benchmark::DoNotOptimize(removalEffects(relations, chain));
}

} // namespace

BENCHMARK(relationsAlone)->Apply(journeysOfAllSizes);
BENCHMARK(ownershipAndInterest500Journeys)->Unit(benchmark::kMillisecond);
BENCHMARK(allChecks500Journeys)->Unit(benchmark::kMillisecond);
BENCHMARK(allFigures500Journeys)->Unit(benchmark::kMillisecond);
BENCHMARK(checksAndFigures500Journeys)->Unit(benchmark::kMillisecond);
BENCHMARK(allChecks)->Apply(journeysOfAllSizes);
BENCHMARK(allFigures)->Apply(journeysOfAllSizes);
BENCHMARK(allChecksAndFigures)->Apply(journeysOfAllSizes);
BENCHMARK(markovSolve)->Apply(journeysOfAllSizes);
BENCHMARK(removalEffectsOneJourney)->Name("removalEffects")->Arg(200)->Unit(benchmark::kMillisecond);
