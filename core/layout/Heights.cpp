#include "layout/Heights.h"

#include <algorithm>

namespace tussen::layout {

namespace {

constexpr double cardPadding = 16;   ///< least room between a card and the edge of its lane
constexpr double stackGap = 12;      ///< least room between stacked cards
constexpr double cardClearance = 12; ///< from a card to the nearest run in a gutter
constexpr double edgeClearance = 4;  ///< from the last run in a gutter to the edge of the lane
constexpr double trackPitch = 12;
constexpr double visibilityRoom = 16; ///< for the line of visibility
constexpr double thinBand = 38;       ///< an empty Nobody lane: two lines of words
constexpr double emptyBand = 62;      ///< a partner's empty lane: name and note

double roomFor(Index tags) {
    return tags == 0 ? 0 : tagDistance + tagPitch * tags;
}

/// Room that the runs of one gutter take, `beyond` being what is kept free behind the last.
double trackRoom(Index tracks, double least, double beyond) {
    return tracks == 0 ? least : std::max(least, cardClearance + trackPitch * (tracks - 1) + beyond);
}

/// Gives each link with a gutter its track there; short runs stand nearest to the cards.
struct GutterTracks {
    GutterTracks(const Spots &spots, const std::vector<Path> &paths)
        : trackOf(paths.size(), none),
          count(gutterCount(spots), 0) {
        std::vector<Index> gutters;
        gutters.reserve(paths.size());
        for (const Path &path : paths)
            gutters.push_back(path.gutter);
        const Buckets links(count.size(), gutters);
        for (Index gutter = 0; gutter < count.size(); ++gutter)
            if (!links[gutter].empty()) pack(paths, gutter, links[gutter]);
    }

    std::vector<Index> trackOf; ///< per link
    std::vector<Index> count;   ///< per gutter

private:
    void pack(const std::vector<Path> &paths, Index gutter, std::span<const Index> links) {
        std::vector<Interval> runs;
        std::vector<double> lengths;
        for (const Index link : links) {
            const auto [low, high] = std::minmax(paths[link].firstGap, paths[link].secondGap);
            runs.push_back({static_cast<double>(low), static_cast<double>(high)});
            lengths.push_back(static_cast<double>(high - low));
        }
        const Tracks tracks = ordered(packed(runs, 1), lengths);
        for (std::size_t i = 0; i < links.size(); ++i)
            trackOf[links[i]] = tracks.of[i];
        count[gutter] = tracks.count;
    }
};

/// Walks down the lanes and gives everything its height.
class Descent {
public:
    Descent(const LanePlan &lanes, const Spots &spots, const TagPlan &tags, const std::vector<Index> &tracks)
        : lanes_(lanes),
          spots_(spots),
          tracks_(tracks),
          tagsUnder_(spots.rows(), 0),
          tagsAbove_(spots.rows(), 0),
          rowHeight_(spots.rows(), 0),
          gutterY_(tracks.size(), 0) {
        for (const Spot &spot : spots.all)
            rowHeight_[spot.row] = std::max(rowHeight_[spot.row], spot.height);
        for (Index place = 0; place < tags.under.size(); ++place) {
            const Index row = spots.all[place].row;
            tagsUnder_[row] = std::max(tagsUnder_[row], tags.under[place]);
            tagsAbove_[row] = std::max(tagsAbove_[row], tags.above[place]);
        }
    }

    Heights walk(double top) {
        y_ = top;
        for (Index lane = 0; lane < spots_.lanes(); ++lane) {
            if (lane == lanes_.outcomes()) placeStrip();
            placeLane(lane);
        }
        heights_.tracksInGutter = tracks_;
        heights_.bottom = y_;
        return std::move(heights_);
    }

    /// Height of the run nearest to the cards.
    [[nodiscard]] double gutterY(Index gutter) const { return gutterY_[gutter]; }

private:
    void placeStrip() {
        heights_.stripTop = y_;
        if (!lanes_.supporting.empty()) y_ += stripHeight + measure::laneGap;
    }

    void placeLane(Index lane) {
        const double top = y_;
        const Index end = spots_.firstRow[lane + 1];
        const bool empty = spots_.firstRow[lane] == end;
        heights_.visibility.emplace_back();
        for (Index row = spots_.firstRow[lane]; row < end; ++row)
            placeRow(lane, row);
        if (!empty) placeGutterUnder(lane);
        const bool outcomes = lane == lanes_.outcomes();
        if (empty && !outcomes) y_ += lanes_.lanes[lane].kind == LaneKind::nobody ? thinBand : emptyBand;
        if (!empty && !outcomes) y_ = std::max(y_, top + measure::laneHeight - measure::laneGap);
        heights_.bandTop.push_back(top);
        heights_.bandHeight.push_back(y_ - top);
        if (!outcomes) y_ += measure::laneGap;
    }

    void placeRow(Index lane, Index row) {
        const bool first = row == spots_.firstRow[lane];
        if (row == spots_.firstBackRow[lane]) {
            heights_.visibility.back() = y_ + visibilityRoom / 2;
            y_ += visibilityRoom;
        }
        const Index gutter = gutterAbove(row);
        y_ +=
            trackRoom(tracks_[gutter], first ? cardPadding : stackGap, first ? edgeClearance : cardClearance);
        gutterY_[gutter] = y_ - cardClearance;
        y_ += roomFor(tagsAbove_[row]);
        heights_.rowTop.push_back(y_);
        heights_.rowHeight.push_back(rowHeight_[row]);
        y_ += rowHeight_[row] + roomFor(tagsUnder_[row]);
    }

    void placeGutterUnder(Index lane) {
        const Index gutter = gutterUnder(spots_, lane);
        gutterY_[gutter] = y_ + cardClearance;
        y_ += trackRoom(tracks_[gutter], cardPadding, edgeClearance);
    }

    const LanePlan &lanes_;
    const Spots &spots_;
    const std::vector<Index> &tracks_;
    std::vector<Index> tagsUnder_; ///< per row
    std::vector<Index> tagsAbove_;
    std::vector<double> rowHeight_; ///< of the highest card
    std::vector<double> gutterY_;
    Heights heights_;
    double y_ = 0;
};

} // namespace

TagPlan tagsOf(const Flow &flow, const std::vector<Path> &paths) {
    const std::size_t touchpoints = flow.touchpoints.size();
    TagPlan plan{std::vector<Index>(paths.size(), 0), std::vector<Index>(paths.size(), 0),
                 std::vector<Index>(touchpoints, 0), std::vector<Index>(touchpoints, 0)};
    for (Index link = 0; link < paths.size(); ++link) {
        if (paths[link].shape != Shape::tags) continue;
        plan.placeUnder[link] = plan.under[flow.links[link].from]++;
        plan.placeAbove[link] = plan.above[flow.links[link].to]++;
    }
    return plan;
}

Heights heightsOf(const Flow &flow, const LanePlan &lanes, const Spots &spots, const std::vector<Path> &paths,
                  const TagPlan &tags, double top) {
    const GutterTracks tracks(spots, paths);
    Descent descent(lanes, spots, tags, tracks.count);
    Heights heights = descent.walk(top);
    heights.linkY.resize(flow.links.size(), 0);
    for (Index link = 0; link < paths.size(); ++link) {
        const Index gutter = paths[link].gutter;
        if (gutter == none) continue;
        const double direction = gutter < spots.rows() ? -trackPitch : trackPitch;
        heights.linkY[link] = descent.gutterY(gutter) + direction * tracks.trackOf[link];
    }
    return heights;
}

} // namespace tussen::layout
