// What happens inside one process, without a window.

#include <benchmark/benchmark.h>

BENCHMARK_MAIN();
