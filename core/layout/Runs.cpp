#include "layout/Runs.h"

#include <numeric>

namespace tussen::layout {

namespace {

/// Runs in one track keep apart enough to be seen as two.
constexpr double runClearance = 10;
/// Above these sizes nobody sees which line crosses which, and the search would cost too much.
constexpr std::size_t mostRunsToOrder = 64;
constexpr Index mostTracksToOrder = 16;

/// Whether the line that leaves the run crosses another run, if that lies on the side it leaves to.
bool crosses(const RunEnd &end, const Run &other) {
    return other.low() < end.y && end.y < other.high();
}

/// Crossings between two runs, the first left of the second.
int crossings(const Run &left, const Run &right) {
    int count = 0;
    for (const RunEnd &end : {left.from, left.to})
        if (end.right && crosses(end, right)) ++count;
    for (const RunEnd &end : {right.from, right.to})
        if (!end.right && crosses(end, left)) ++count;
    return count;
}

/// How often the lines of two tracks cross, by (track left, track right).
class CrossingTable {
public:
    CrossingTable(const std::vector<Run> &runs, std::span<const Index> inGap, const Tracks &tracks)
        : size_(tracks.count),
          counts_(std::size_t{size_} * size_, 0) {
        for (std::size_t i = 0; i < inGap.size(); ++i) {
            for (std::size_t j = 0; j < inGap.size(); ++j) {
                const Index left = tracks.of[i];
                const Index right = tracks.of[j];
                if (left != right) counts_[left * size_ + right] += crossings(runs[inGap[i]], runs[inGap[j]]);
            }
        }
    }
    /// What is gained by having `left` left of `right` rather than the other way round.
    [[nodiscard]] int gain(Index left, Index right) const {
        return counts_[right * size_ + left] - counts_[left * size_ + right];
    }

private:
    Index size_;
    std::vector<int> counts_;
};

/// Moves one track to where its lines cross least; tells whether it moved.
bool sift(std::vector<Index> &order, std::size_t at, const CrossingTable &table) {
    const Index track = order[at];
    std::size_t best = at;
    int bestGain = 0;
    int gain = 0;
    for (std::size_t to = at; to-- > 0;) {
        gain += table.gain(track, order[to]);
        if (gain > bestGain) std::tie(best, bestGain) = std::pair(to, gain);
    }
    gain = 0;
    for (std::size_t to = at + 1; to < order.size(); ++to) {
        gain += table.gain(order[to], track);
        if (gain > bestGain) std::tie(best, bestGain) = std::pair(to, gain);
    }
    if (best == at) return false;
    order.erase(order.begin() + static_cast<std::ptrdiff_t>(at));
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(best), track);
    return true;
}

std::vector<Index> fewestCrossings(const CrossingTable &table, Index tracks) {
    std::vector<Index> order(tracks);
    std::iota(order.begin(), order.end(), 0);
    for (Index round = 0; round < tracks; ++round) {
        bool moved = false;
        for (std::size_t at = 0; at < order.size(); ++at)
            moved = sift(order, at, table) || moved;
        if (!moved) break;
    }
    return order;
}

} // namespace

std::vector<Run> runsOf(const Flow &flow, const Spots &spots, const std::vector<Path> &paths,
                        const Ports &ports, const Heights &heights) {
    std::vector<Run> runs;
    runs.reserve(flow.links.size());
    for (Index link = 0; link < flow.links.size(); ++link) {
        const Path &path = paths[link];
        const double exit = heights.middle(spots.all[flow.links[link].from].row) + ports.exit[link];
        const double entry = heights.middle(spots.all[flow.links[link].to].row) + ports.entry[link];
        if (path.shape == Shape::bend) runs.push_back({link, path.firstGap, {exit, false}, {entry, true}});
        if (path.shape != Shape::detour) continue;
        const double between = heights.linkY[link];
        const bool onward = path.firstGap < path.secondGap;
        runs.push_back({link, path.firstGap, {exit, false}, {between, onward}});
        runs.push_back({link, path.secondGap, {between, !onward}, {entry, true}});
    }
    return runs;
}

Tracks tracksOf(const std::vector<Run> &runs, std::span<const Index> inGap) {
    std::vector<Interval> intervals;
    intervals.reserve(inGap.size());
    for (const Index run : inGap)
        intervals.push_back({runs[run].low(), runs[run].high()});
    Tracks tracks = packed(intervals, runClearance);
    if (tracks.count < 2 || tracks.count > mostTracksToOrder || inGap.size() > mostRunsToOrder) return tracks;
    const CrossingTable table(runs, inGap, tracks);
    return renumbered(tracks, fewestCrossings(table, tracks.count));
}

} // namespace tussen::layout
