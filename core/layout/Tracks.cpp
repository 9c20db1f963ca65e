#include "layout/Tracks.h"

#include <algorithm>
#include <numeric>
#include <queue>
#include <utility>

namespace tussen::layout {

Tracks packed(std::span<const Interval> runs, double margin) {
    std::vector<Index> byStart(runs.size());
    std::iota(byStart.begin(), byStart.end(), 0);
    std::ranges::stable_sort(byStart, {}, [&](Index run) { return runs[run].low; });
    Tracks tracks{std::vector<Index>(runs.size()), 0};
    using Free = std::pair<double, Index>; ///< where a track ends, and which it is
    std::priority_queue<Free, std::vector<Free>, std::greater<>> ends;
    for (const Index run : byStart) {
        if (!ends.empty() && ends.top().first + margin <= runs[run].low) {
            tracks.of[run] = ends.top().second;
            ends.pop();
        } else {
            tracks.of[run] = tracks.count++;
        }
        ends.emplace(runs[run].high, tracks.of[run]);
    }
    return tracks;
}

Tracks renumbered(const Tracks &tracks, std::span<const Index> order) {
    std::vector<Index> number(order.size());
    for (Index i = 0; i < order.size(); ++i)
        number[order[i]] = i;
    Tracks made{{}, tracks.count};
    made.of.reserve(tracks.of.size());
    for (const Index track : tracks.of)
        made.of.push_back(number[track]);
    return made;
}

Tracks ordered(const Tracks &tracks, std::span<const double> keys) {
    std::vector<double> sum(tracks.count, 0);
    std::vector<double> runs(tracks.count, 0);
    for (std::size_t run = 0; run < keys.size(); ++run) {
        sum[tracks.of[run]] += keys[run];
        runs[tracks.of[run]] += 1;
    }
    std::vector<Index> order(tracks.count);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](Index track) { return sum[track] / runs[track]; });
    return renumbered(tracks, order);
}

} // namespace tussen::layout
