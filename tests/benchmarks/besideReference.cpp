#include "tests/benchmarks/Tables.h"

#include <fmt/format.h>

namespace tussen::benchmarks {

namespace {

constexpr const char *sizes[] = {"1/1000", "1/10000", "1/100000", "500/200"};

struct Task {
    const char *what;
    const char *benchmark;
};

constexpr Task tasks[] = {
    {"making the graph", "graphMaking"},   {"what every path passes (dominators)", "dominators"},
    {"strong components", "components"},   {"articulation points", "articulationPoints"},
    {"conflict chains", "conflictChains"}, {"Markov chain", "markovChain"},
};

/// Ours, theirs, and how many times ours fits into theirs.
std::string cell(double ours, double theirs) {
    return fmt::format("{} / {}: {:.0f}", shown(ours), shown(theirs), theirs / ours);
}

} // namespace

void printReference(const Results &results) {
    if (!find(results, "reference/dominators/1/1000")) return;
    fmt::print("| ours / theirs: times faster | 1,000 | 10,000 | 100,000 | 500 x 200 |\n"
               "|---|---|---|---|---|\n");
    std::map<std::string, std::pair<double, double>> sums;
    for (const Task &task : tasks) {
        fmt::print("| {}", task.what);
        for (const char *size : sizes) {
            const auto ours = find(results, fmt::format("{}/{}", task.benchmark, size));
            const auto theirs = find(results, fmt::format("reference/{}/{}", task.benchmark, size));
            fmt::print(" | {}", ours && theirs ? cell(*ours, *theirs) : "");
            sums[size].first += ours.value_or(0);
            sums[size].second += theirs.value_or(0);
        }
        fmt::print(" |\n");
    }
    fmt::print("| **all**");
    for (const char *size : sizes)
        fmt::print(" | {}", cell(sums[size].first, sums[size].second));
    fmt::print(" |\n");
}

} // namespace tussen::benchmarks
