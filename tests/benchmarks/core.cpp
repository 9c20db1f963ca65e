// What happens inside one process, without a window.

#include "interchange/Svg.h"
#include "store/Document.h"
#include "tests/benchmarks/Programs.h"
#include "tests/benchmarks/Scene.h"

#include <benchmark/benchmark.h>

using namespace tussen;
using namespace tussen::benchmarks;

namespace {

void layoutAndSvg(benchmark::State &state) {
    const Scene scene(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(toSvg(*scene.drawing()));
    state.SetComplexityN(state.range(0));
}

void layoutAlone(benchmark::State &state) {
    const Scene scene(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(scene.drawing());
    state.SetComplexityN(state.range(0));
}

void relationsAlone(benchmark::State &state) {
    const Ecosystem ecosystem = testing::generated({.touchpoints = static_cast<std::size_t>(state.range(0))});
    for (auto _ : state)
        benchmark::DoNotOptimize(Relations(ecosystem));
    state.SetComplexityN(state.range(0));
}

void allChecksOneJourney(benchmark::State &state) {
    const Relations relations(testing::generated({.touchpoints = static_cast<std::size_t>(state.range(0))}));
    for (auto _ : state)
        benchmark::DoNotOptimize(findings(relations));
    state.SetComplexityN(state.range(0));
}

void allChecks500Journeys(benchmark::State &state) {
    const Relations relations(testing::generated(testing::Sizes::large()));
    std::size_t found = 0;
    for (auto _ : state)
        found = findings(relations).size();
    state.counters["findings"] = static_cast<double>(found);
}

/// One rename: rules, disk, model, findings, drawing. The working copy is in memory (/dev/shm), so that
/// waiting for the disk does not count.
void oneEdit(benchmark::State &state) {
    const std::filesystem::path folder = "/dev/shm/tussen-bench-" + std::to_string(getpid());
    std::filesystem::create_directories(folder);
    const Scratch scratch;
    writeTussen(testing::generated({.touchpoints = static_cast<std::size_t>(state.range(0))}),
                scratch / "journey.tussen");
    const auto document = Document::open(scratch / "journey.tussen", {folder});
    const Texts texts = translatedTexts();
    const Id<Touchpoint> chosen = document->ecosystem().table<Touchpoint>().at(0).id;
    int count = 0;
    for (auto _ : state) {
        document->edit("Rename touchpoint", [&](Edit &edit) {
            Touchpoint row = edit.now()[chosen];
            row.name = "Renamed " + std::to_string(++count);
            edit.put(std::move(row));
        });
        const Relations relations(document->ecosystem());
        const Id<Journey> journey = relations.journeys().front()->id;
        const auto found = findingsOf(relations, journey, findings(relations));
        benchmark::DoNotOptimize(mapOf(relations, journey, found, texts, interMeasure()));
    }
    state.SetComplexityN(state.range(0));
    std::filesystem::remove_all(folder);
}

constexpr std::int64_t least = 100;
constexpr std::int64_t most = 100'000;

} // namespace

BENCHMARK(layoutAndSvg)->RangeMultiplier(10)->Range(least, most)->Unit(benchmark::kMillisecond)->Complexity();
BENCHMARK(layoutAlone)->RangeMultiplier(10)->Range(least, most)->Unit(benchmark::kMillisecond)->Complexity();
BENCHMARK(relationsAlone)
    ->RangeMultiplier(10)
    ->Range(least, most)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();
BENCHMARK(allChecksOneJourney)
    ->RangeMultiplier(10)
    ->Range(least, most)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();
BENCHMARK(allChecks500Journeys)->Unit(benchmark::kMillisecond);
BENCHMARK(oneEdit)
    ->Arg(300)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Unit(benchmark::kMillisecond)
    ->Complexity();
BENCHMARK_MAIN();
