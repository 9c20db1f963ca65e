#pragma once

#include <benchmark/benchmark.h>

namespace tussen::benchmarks {

/// Journeys of 100 to 100,000 touchpoints, to see how something grows.
inline void journeysOfAllSizes(benchmark::internal::Benchmark *benchmark) {
    for (const std::int64_t touchpoints : {100, 1'000, 10'000, 100'000})
        benchmark->Arg(touchpoints);
    benchmark->Unit(benchmark::kMillisecond);
}

} // namespace tussen::benchmarks
