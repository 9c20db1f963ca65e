#include "layout/Tracks.h"
#include "layout/Runs.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <numeric>

using namespace tussen::layout;

namespace {

std::vector<Interval> intervals(const std::vector<std::pair<int, int>> &ends) {
    std::vector<Interval> made;
    for (const auto &[one, other] : ends)
        made.push_back(
            {static_cast<double>(std::min(one, other)), static_cast<double>(std::max(one, other))});
    return made;
}

/// The most intervals that lie over one point, with the margin added behind each.
std::size_t deepest(const std::vector<Interval> &runs, double margin) {
    std::size_t most = 0;
    for (const Interval &at : runs) {
        const auto over = std::ranges::count_if(
            runs, [&](const Interval &run) { return run.low <= at.low && at.low < run.high + margin; });
        most = std::max(most, static_cast<std::size_t>(over));
    }
    return most;
}

} // namespace

TEST_CASE("Runs are packed into tracks") {
    struct Case {
        std::vector<std::pair<int, int>> runs;
        std::vector<Index> tracks;
    };
    const std::vector<Case> cases{
        {{}, {}},
        {{{0, 10}}, {0}},
        {{{0, 10}, {20, 30}}, {0, 0}},
        {{{0, 10}, {15, 30}}, {0, 1}},
        {{{0, 10}, {5, 30}, {25, 40}}, {0, 1, 0}},
    };
    for (const Case &one : cases)
        CHECK(packed(intervals(one.runs), 10).of == one.tracks);
}

TEST_CASE("Packing keeps the margin and uses no track too many") {
    CHECK(rc::check([](const std::vector<std::pair<std::int8_t, std::int8_t>> &ends) {
        const std::vector<Interval> runs = intervals({ends.begin(), ends.end()});
        const Tracks tracks = packed(runs, 5);
        for (std::size_t i = 0; i < runs.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (tracks.of[i] == tracks.of[j])
                    RC_ASSERT((runs[i].high + 5 <= runs[j].low || runs[j].high + 5 <= runs[i].low));
        RC_ASSERT(tracks.count == deepest(runs, 5));
    }));
}

TEST_CASE("Tracks are numbered by the mean of their runs' keys") {
    const Tracks tracks{{0, 1, 0, 2}, 3};
    const std::vector<double> keys{4, 1, 6, 2};
    CHECK(ordered(tracks, keys).of == std::vector<Index>{2, 0, 2, 1});
}

TEST_CASE("The runs of a gap are ordered so that their lines do not cross where they need not") {
    // Three ways down from three cards to three cards, the upper to the upper: nested, without a crossing.
    const std::vector<Run> runs{
        {0, 0, {10, false}, {110, true}}, {1, 0, {30, false}, {130, true}}, {2, 0, {50, false}, {150, true}}};
    const std::vector<Index> all{0, 1, 2};
    CHECK(tracksOf(runs, all).of == std::vector<Index>{2, 1, 0});
}
