// Reads results in the form of Google Benchmark's JSON and prints the tables of docs/performance.md:
//   benchmarks_table RESULTS.json...

#include "tests/benchmarks/Tables.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

using namespace tussen::benchmarks;

std::string tussen::benchmarks::shown(double milliseconds) {
    if (milliseconds >= 1'000) return fmt::format("{:.2f} s", milliseconds / 1'000);
    return fmt::format("{:.{}f} ms", milliseconds, milliseconds >= 100 ? 0 : milliseconds >= 10 ? 1 : 2);
}

namespace {

void keepLeast(Results &results, const std::string &name, double time) {
    const auto [found, isNew] = results.emplace(name, time);
    if (!isNew) found->second = std::min(found->second, time);
}

/// Keeps the least time of a benchmark that ran several times, and of what 95 % of its gestures stay under.
void read(const char *file, Results &into) {
    std::ifstream in(file);
    const auto json = nlohmann::json::parse(in);
    for (const auto &one : json.at("benchmarks")) {
        if (one.value("run_type", "iteration") != "iteration" || !one.contains("real_time")) continue;
        const std::string name = one.at("name");
        keepLeast(into, name, one.at("real_time"));
        if (one.contains("p95")) keepLeast(into, name + "/p95", one.at("p95"));
    }
}

} // namespace

int main(int argc, char **argv) {
    try {
        Results results;
        for (int i = 1; i < argc; ++i)
            read(argv[i], results);
        printPromises(results);
        fmt::print("\n");
        printGrowth(results);
        fmt::print("\n");
        printReference(results);
    } catch (const std::exception &error) {
        std::cerr << "benchmarks_table: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
