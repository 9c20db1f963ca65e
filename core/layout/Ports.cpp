#include "layout/Ports.h"

#include "layout/Corridor.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace tussen::layout {

namespace {

/// Between neighbouring lines. Lines with words are two steps apart; the narrow step still leaves room for
/// them.
constexpr double wideStep = 8;
constexpr double narrowStep = 7;

/// The part of a side that may have ports, from its middle, and how much of the side lies beyond it.
struct Side {
    double top = 0;
    double bottom = 0;
    double above = 0;
    double below = 0;
};
constexpr Side cardSide{-24, 31, 13, 6};   ///< a badge stands above it, a rounded corner below
constexpr Side outcomeSide{-12, 12, 8, 8}; ///< lines lead to the mark in the middle

/// A line that enters a card: one link, or several that look alike.
struct Entry {
    std::vector<Index> links;
    bool straight = false;
    Index gap = none;  ///< the first in which one of them joins
    double origin = 0; ///< sum of the rows that they come from
};

class PortPlan {
public:
    PortPlan(const Flow &flow, const Spots &spots, const std::vector<Path> &paths)
        : flow_(flow),
          spots_(spots),
          paths_(paths),
          ports_{std::vector<double>(flow.links.size(), 0), std::vector<double>(flow.links.size(), 0),
                 std::vector<double>(flow.touchpoints.size(), 0)} {}

    Ports take() && {
        const auto isTouchpoint = [&](Index spot) { return spot < flow_.touchpoints.size(); };
        for (Index place = 0; place < flow_.touchpoints.size(); ++place) {
            const Spot &spot = spots_.all[place];
            placeLines(place, isTouchpoint(spot.right) ? spot.right : none);
            if (!isTouchpoint(spot.left)) placeLines(none, place);
        }
        return std::move(ports_);
    }

private:
    /// The gap from which the link runs straight into its target.
    [[nodiscard]] Index lastGap(Index link) const {
        return paths_[link].shape == Shape::bend ? paths_[link].firstGap : paths_[link].secondGap;
    }

    /// The row that the link goes to first from the row of `end`, or comes from last; halves are gutters.
    [[nodiscard]] double otherRow(Index link, Index end) const {
        const Index gutter = paths_[link].gutter;
        if (gutter == none) return spots_.all[end].row;
        if (gutter < spots_.rows()) return gutter - 0.5;
        return spots_.firstRow[gutter - spots_.rows() + 1] - 0.5;
    }

    [[nodiscard]] bool inOutcomes(Index place) const { return spots_.all[place].lane + 1 == spots_.lanes(); }

    /// Links that turn off behind the card. Lines do not cross if what turns first is farthest from the
    /// middle.
    [[nodiscard]] std::vector<Index> exitsOf(Index place, Corridor &corridor) const {
        std::vector<Index> exits;
        if (place == none) return exits;
        for (const Index link : flow_.outgoing[place])
            if (paths_[link].shape == Shape::bend || paths_[link].shape == Shape::detour)
                exits.push_back(link);
        const double own = spots_.all[place].row;
        const auto destination = [&](Index link) { return otherRow(link, flow_.links[link].to); };
        std::ranges::stable_sort(exits, {}, [&](Index link) {
            const double row = destination(link);
            const auto gap = static_cast<double>(paths_[link].firstGap);
            return std::tuple(row >= own, row < own ? gap : -gap, row);
        });
        corridor.exits = exits.size();
        corridor.goingUp = static_cast<std::size_t>(
            std::ranges::count_if(exits, [&](Index link) { return destination(link) < own; }));
        return exits;
    }

    /// Solid lines enter together. Dashes would fill each other's gaps: each dashed line enters by itself,
    /// except in Outcomes, where all lead to one small mark.
    [[nodiscard]] std::vector<Entry> gatherEntries(Index place) const {
        std::vector<Entry> entries;
        std::array<std::size_t, static_cast<std::size_t>(Dash::fine) + 1> of{};
        for (const Index link : flow_.incoming[place]) {
            if (paths_[link].shape == Shape::tags) continue;
            const Dash dash = flow_.links[link].dash;
            std::size_t &number = of[static_cast<std::size_t>(dash)];
            const bool together = dash == Dash::solid || inOutcomes(place);
            if (number == 0 || !together) {
                entries.emplace_back();
                number = entries.size();
            }
            Entry &entry = entries[number - 1];
            entry.links.push_back(link);
            entry.straight = entry.straight || paths_[link].shape == Shape::straight;
            entry.gap = std::min(entry.gap, lastGap(link));
            entry.origin += otherRow(link, flow_.links[link].from);
        }
        return entries;
    }

    [[nodiscard]] std::vector<Entry> entriesOf(Index place, Corridor &corridor) const {
        if (place == none) return {};
        std::vector<Entry> entries = gatherEntries(place);
        const double own = spots_.all[place].row;
        std::ranges::stable_sort(entries, {}, [&](const Entry &entry) {
            const double row = entry.origin / static_cast<double>(entry.links.size());
            const int side = entry.straight ? 0 : row < own ? -1 : 1;
            const auto gap = static_cast<double>(entry.gap);
            return std::tuple(side, side < 0 ? -gap : gap, row);
        });
        corridor.entries = entries.size();
        const auto straight = std::ranges::find(entries, true, &Entry::straight);
        if (straight != entries.end())
            corridor.straight = static_cast<std::size_t>(straight - entries.begin());
        return entries;
    }

    /// Whether some line turns off no earlier than some line joins to enter.
    [[nodiscard]] bool meet(const std::vector<Index> &exits, const std::vector<Entry> &entries) const {
        Index firstJoining = none;
        for (const Entry &entry : entries)
            firstJoining = std::min(firstJoining, entry.gap);
        return std::ranges::any_of(exits, [&](Index link) { return firstJoining <= paths_[link].firstGap; });
    }

    /// Gives the lines between two neighbours their heights; either may be `none`.
    void placeLines(Index left, Index right) {
        Corridor corridor;
        const std::vector<Index> exits = exitsOf(left, corridor);
        const std::vector<Entry> entries = entriesOf(right, corridor);
        corridor.shared = meet(exits, entries);
        const CorridorSteps steps = stepsOf(corridor);
        const Scale scale = scaleOf(left != none ? left : right, steps);
        for (std::size_t i = 0; i < exits.size(); ++i)
            ports_.exit[exits[i]] = scale.at(steps.exits[i]);
        for (std::size_t i = 0; i < entries.size(); ++i)
            enter(entries[i], scale.at(steps.entries[i]));
        if (left != none) growFor(left, steps.exits, scale);
        if (right != none) growFor(right, steps.entries, scale);
    }

    void enter(const Entry &entry, double height) {
        for (const Index link : entry.links) {
            ports_.entry[link] = height;
            if (paths_[link].shape == Shape::straight) ports_.exit[link] = height;
        }
    }

    /// From steps to px.
    struct Scale {
        double step = wideStep;
        double shift = 0;
        [[nodiscard]] double at(int steps) const { return shift + step * steps; }
    };

    [[nodiscard]] const Side &sideOf(Index place) const { return inOutcomes(place) ? outcomeSide : cardSide; }

    /// Moves the lines off the middle if only so they fit the cards as they are.
    [[nodiscard]] Scale scaleOf(Index place, const CorridorSteps &steps) const {
        const Side &side = sideOf(place);
        int low = 0;
        int high = 0;
        for (const auto *lines : {&steps.exits, &steps.entries})
            for (const int line : *lines)
                std::tie(low, high) = std::pair(std::min(low, line), std::max(high, line));
        const double room = side.bottom - side.top;
        const double step = wideStep * (high - low) <= room ? wideStep : narrowStep;
        if (step * (high - low) > room) return {step, (side.top + side.bottom - step * (low + high)) / 2};
        return {step, std::clamp(0.0, side.top - step * low, side.bottom - step * high)};
    }

    void growFor(Index place, std::span<const int> lines, const Scale &scale) {
        const Side &side = sideOf(place);
        double &height = ports_.height[place];
        for (const int line : lines)
            height = std::max({height, 2 * (side.above - scale.at(line)), 2 * (side.below + scale.at(line))});
    }

    const Flow &flow_;
    const Spots &spots_;
    const std::vector<Path> &paths_;
    Ports ports_;
};

} // namespace

Ports portsOf(const Flow &flow, const Spots &spots, const std::vector<Path> &paths) {
    return PortPlan(flow, spots, paths).take();
}

} // namespace tussen::layout
