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

/// Keeps the least time of a benchmark that ran several times.
void read(const char *file, Results &into) {
    std::ifstream in(file);
    const auto json = nlohmann::json::parse(in);
    for (const auto &one : json.at("benchmarks")) {
        if (one.value("run_type", "iteration") != "iteration" || !one.contains("real_time")) continue;
        const double time = one.at("real_time");
        const auto [found, isNew] = into.emplace(one.at("name"), time);
        if (!isNew) found->second = std::min(found->second, time);
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
