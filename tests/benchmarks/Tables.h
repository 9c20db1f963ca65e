#pragma once

#include <map>
#include <optional>
#include <string>

namespace tussen::benchmarks {

/// Milliseconds, by name of the benchmark.
using Results = std::map<std::string, double>;

[[nodiscard]] inline std::optional<double> find(const Results &results, const std::string &name) {
    const auto found = results.find(name);
    return found == results.end() ? std::nullopt : std::optional(found->second);
}

/// Milliseconds with as many digits as mean something.
[[nodiscard]] std::string shown(double milliseconds);

/// What was promised beside what was measured.
void printPromises(const Results &results);

/// How long it takes with ten times as many touchpoints, and ten times more.
void printGrowth(const Results &results);

/// Ours beside networkx and scipy.
void printReference(const Results &results);

} // namespace tussen::benchmarks
