// From relations and findings to a picture, and to SVG.

#include "interchange/Svg.h"
#include "tests/benchmarks/Scene.h"
#include "tests/benchmarks/Sizes.h"

using namespace tussen;
using namespace tussen::benchmarks;

namespace {

void layoutAndSvg(benchmark::State &state) {
    const Scene scene(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(toSvg(*scene.drawing()));
}

void layoutAlone(benchmark::State &state) {
    const Scene scene(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(scene.drawing());
}

void svgAlone(benchmark::State &state) {
    const DrawingPtr drawing = Scene(static_cast<std::size_t>(state.range(0))).drawing();
    for (auto _ : state)
        benchmark::DoNotOptimize(toSvg(*drawing));
}

} // namespace

BENCHMARK(layoutAndSvg)->Apply(journeysOfAllSizes);
BENCHMARK(layoutAlone)->Apply(journeysOfAllSizes);
BENCHMARK(svgAlone)->Apply(journeysOfAllSizes);
