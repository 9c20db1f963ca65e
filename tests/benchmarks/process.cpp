// Whole programs: from a file on disk to a file on disk, or to the first picture on the screen.

#include "checks/Checks.h"
#include "store/Document.h"
#include "tests/benchmarks/DotGraph.h"
#include "tests/benchmarks/Programs.h"
#include "tests/support/Generator.h"

#include <benchmark/benchmark.h>

using namespace tussen;
using namespace tussen::benchmarks;

namespace {

const std::string binaries = TUSSEN_BINARY_DIR "/bin/";

void graphvizDraws(benchmark::State &state) {
    const Scratch scratch;
    const Relations relations(testing::generated({.touchpoints = static_cast<std::size_t>(state.range(0))}));
    writeDot(relations, relations.journeys().front()->id, scratch / "journey.dot");
    int status = 0;
    for (auto _ : state)
        status = run({"dot", "-Tsvg", "-o", scratch / "dot.svg", scratch / "journey.dot"});
    state.SetLabel("exit status " + std::to_string(status));
}

void tussenExports(benchmark::State &state) {
    const Scratch scratch;
    writeTussen(testing::generated({.touchpoints = static_cast<std::size_t>(state.range(0))}),
                scratch / "journey.tussen");
    int status = 0;
    for (auto _ : state)
        status =
            run({binaries + "tussen", "export", scratch / "journey.tussen", "-o", scratch / "tussen.svg"});
    state.SetLabel("exit status " + std::to_string(status));
}

void emptyWindow(benchmark::State &state) {
    for (auto _ : state)
        if (run({binaries + "empty_window"}) != 0) state.SkipWithError("the window did not open");
}

void sampleOnScreen(benchmark::State &state) {
    // Ends when the picture of the window has been read back from the screen, and its file is made.
    const Scratch scratch;
    const std::string picture = scratch / "window.bmp";
    const std::string sample = TUSSEN_SOURCE_DIR "/resources/samples/schiphol-departure.json";
    for (auto _ : state) {
        const auto seconds = secondsToFile({binaries + "tussen", "--screenshot", picture, sample}, picture);
        if (!seconds) state.SkipWithError("the window did not open");
        state.SetIterationTime(seconds.value_or(0));
    }
}

} // namespace

BENCHMARK(graphvizDraws)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(tussenExports)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(emptyWindow)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(sampleOnScreen)->Unit(benchmark::kMillisecond)->UseManualTime();
BENCHMARK_MAIN();
