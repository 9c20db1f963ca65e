#include "tests/benchmarks/Tables.h"

#include <fmt/format.h>

namespace tussen::benchmarks {

namespace {

/// One promise: a time of ours, and either how many times it must fit into the reference's time (faster),
/// how many times the reference's it may take (slower), or how many milliseconds.
struct Promise {
    const char *what;
    const char *ours;
    const char *reference; ///< empty for none
    enum Kind { timesFaster, timesSlower, milliseconds } kind;
    double limit;
};

constexpr Promise promises[] = {
    {"layout + SVG, 1,000 touchpoints, against dot", "layoutAndSvg/1000", "graphvizDraws/1000/real_time",
     Promise::timesFaster, 10},
    {"layout + SVG, 10,000 touchpoints, against dot", "layoutAndSvg/10000", "graphvizDraws/10000/real_time",
     Promise::timesFaster, 50},
    {"tussen export, 1,000 touchpoints, against dot", "tussenExports/1000/real_time",
     "graphvizDraws/1000/real_time", Promise::timesFaster, 2},
    {"tussen export, 10,000 touchpoints, against dot", "tussenExports/10000/real_time",
     "graphvizDraws/10000/real_time", Promise::timesFaster, 30},
    {"open 100,000 touchpoints, against reading every column", "openLarge", "readEveryColumn",
     Promise::timesSlower, 3},
    {"all ownership and interest checks, 500 journeys of 200", "ownershipAndInterest500Journeys", "",
     Promise::milliseconds, 300},
    {"all checks, 500 journeys of 200", "allChecks500Journeys", "", Promise::milliseconds, 500},
    {"all figures but removal effects, 500 journeys of 200", "allFigures500Journeys", "",
     Promise::milliseconds, 200},
    {"all checks and figures, 500 journeys of 200", "checksAndFigures500Journeys", "", Promise::milliseconds,
     500},
    {"all checks and figures, one journey of 100,000", "allChecksAndFigures/100000", "",
     Promise::milliseconds, 1000},
    {"Markov chain of 100,000 touchpoints", "markovSolve/100000", "", Promise::milliseconds, 200},
    {"removal effects of a journey of 200", "removalEffects/200", "", Promise::milliseconds, 20},
    {"one edit, 300 touchpoints", "oneEdit/300", "", Promise::milliseconds, 16},
    {"one edit, 10,000 touchpoints", "oneEdit/10000", "", Promise::milliseconds, 250},
    {"from Enter to the map with the new touchpoint, 300 touchpoints, 95 of 100",
     "addByKey/300/iterations:100/manual_time/p95", "", Promise::milliseconds, 16},
    {"the same, 1,000 touchpoints", "addByKey/1000/iterations:100/manual_time/p95", "", Promise::milliseconds,
     50},
    {"from Ctrl+Z to the map without it, 300 touchpoints, 95 of 100",
     "undoByKey/300/iterations:100/manual_time/p95", "", Promise::milliseconds, 16},
    {"the same, 1,000 touchpoints", "undoByKey/1000/iterations:100/manual_time/p95", "",
     Promise::milliseconds, 50},
    {"a frame of 10,000 touchpoints, zoomed in (bare QGraphicsView beside)", "mapZoomedIn", "bareZoomedIn",
     Promise::milliseconds, 8},
    {"a frame of 10,000 touchpoints, all in view (bare QGraphicsView beside)", "mapAllInView",
     "bareAllInView", Promise::milliseconds, 33},
    {"start to the sample drawn, against an empty window", "sampleOnScreen/manual_time",
     "emptyWindow/real_time", Promise::timesSlower, 3},
};

std::string verdict(const Promise &promise, double ours, std::optional<double> reference) {
    const char *limits[] = {"{} times faster", "at most {} times", "at most {} ms"};
    const std::string limit = fmt::format(fmt::runtime(limits[promise.kind]), promise.limit);
    if (promise.kind == Promise::milliseconds)
        return fmt::format("{} | {}", limit, ours <= promise.limit ? "kept" : "missed");
    if (!reference) return limit + " | no reference";
    const bool faster = promise.kind == Promise::timesFaster;
    const double ratio = faster ? *reference / ours : ours / *reference;
    const bool kept = faster ? ratio >= promise.limit : ratio <= promise.limit;
    return fmt::format("{} | {:.1f} times: {}", limit, ratio, kept ? "kept" : "missed");
}

void print(const Promise &promise, const Results &results) {
    const auto ours = find(results, promise.ours);
    if (!ours) return;
    const auto reference = find(results, promise.reference);
    fmt::print("| {} | {} | {} | {} |\n", promise.what, shown(*ours), reference ? shown(*reference) : "",
               verdict(promise, *ours, reference));
}

} // namespace

void printPromises(const Results &results) {
    fmt::print("| what | measured | reference | to reach | |\n|---|---|---|---|---|\n");
    for (const Promise &promise : promises)
        print(promise, results);
}

} // namespace tussen::benchmarks
