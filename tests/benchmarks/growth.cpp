#include "tests/benchmarks/Tables.h"

#include <fmt/format.h>

#include <cmath>
#include <vector>

namespace tussen::benchmarks {

namespace {

struct Row {
    const char *what;
    const char *benchmark;
};

constexpr Row rows[] = {
    {"open", "openJourney"},          {"relations", "relationsAlone"}, {"all checks", "allChecks"},
    {"all figures", "allFigures"},    {"layout", "layoutAlone"},       {"SVG", "svgAlone"},
    {"layout + SVG", "layoutAndSvg"}, {"one edit", "oneEdit"},
};

void print(const Row &row, const Results &results) {
    std::vector<double> times;
    for (const int touchpoints : {100, 1'000, 10'000, 100'000})
        if (const auto time = find(results, fmt::format("{}/{}", row.benchmark, touchpoints)))
            times.push_back(*time);
    if (times.size() != 4) return;
    fmt::print("| {} | {} | {} | {} | {} | {:.2f} |\n", row.what, shown(times[0]), shown(times[1]),
               shown(times[2]), shown(times[3]), std::log10(times[3] / times[1]) / 2);
}

} // namespace

void printGrowth(const Results &results) {
    fmt::print("| touchpoints | 100 | 1,000 | 10,000 | 100,000 | power |\n|---|---|---|---|---|---|\n");
    for (const Row &row : rows)
        print(row, results);
}

} // namespace tussen::benchmarks
