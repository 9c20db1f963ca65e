#include "layout/Widths.h"

#include <cmath>

namespace tussen::layout {

namespace {

constexpr double exitRoom = 8;      ///< from a card to the first run behind it
constexpr double trackPitch = 10;   ///< rings of neighbouring runs stay apart
constexpr double entryRoom = 14;    ///< from the last run to the next card, for the arrow's head
constexpr double phaseInset = 7;    ///< from the start of a phase's chevron to its first card
constexpr double dividerInset = 19; ///< from the line between phases to the next phase's first card
constexpr double chevronTip = 4;    ///< how far a chevron's tip lies beyond that line
constexpr double percentRoom = 38;
constexpr double waitRoom = 48;
constexpr double letterWidth = 5.8; ///< rough mean at 11 px
constexpr double longestLabel = 140;

/// Characters of UTF-8 text.
std::size_t letters(const std::string &text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

/// Shares of more than three branches stand closer than letters are high: in turn, side by side.
double labelWidth(const Transition &transition, std::size_t branches) {
    const double shares = branches > 3 ? 2 * percentRoom : branches > 1 ? percentRoom : 0;
    double width = transition.probability ? shares : 0;
    if (transition.label) width += letterWidth * static_cast<double>(letters(*transition.label)) + 8;
    return std::min(std::ceil(width), longestLabel);
}

double gapWidth(Index tracks, double words, bool border) {
    const double natural = measure::columnPitch - measure::cardWidth;
    const double behind = border ? dividerInset + (tracks > 0 ? measure::dividerClearance : 0) : entryRoom;
    if (tracks == 0) return words == 0 ? natural : std::max(natural, exitRoom + words + behind);
    return std::max(natural, exitRoom + words + trackPitch * (tracks - 1) + behind);
}

/// Goes from column to column, giving the gaps the width that their runs and words need.
class Passage {
public:
    Passage(const Columns &columns, const std::vector<Run> &runs) : columns_(columns), runs_(runs) {
        std::vector<Index> gaps;
        gaps.reserve(runs.size());
        for (const Run &run : runs)
            gaps.push_back(run.gap);
        inGap_ = Buckets(std::size_t{columns.count()} + 1, gaps);
        border_.assign(std::size_t{columns.count()} + 1, false);
        for (std::size_t phase = 1; phase + 1 < columns.firstOfPhase.size(); ++phase)
            border_[columns.firstOfPhase[phase]] = true;
        widths_.runX.resize(runs.size());
    }

    Widths walk(std::vector<double> wordRoom) {
        widths_.wordRoom = std::move(wordRoom);
        widths_.left = measure::margin;
        x_ = measure::margin + measure::laneHeadWidth;
        const Index gaps = columns_.count() + 1;
        for (Index gap = 0; gap < gaps; ++gap) {
            const Index tracks = placeRuns(gap);
            const bool outer = gap == 0 || gap + 1 == gaps;
            const double room = widths_.wordRoom[gap];
            x_ += outer && tracks == 0 && room == 0 ? phaseInset : gapWidth(tracks, room, border_[gap]);
            if (gap + 1 == gaps) break;
            widths_.columnLeft.push_back(x_);
            x_ += measure::cardWidth;
        }
        widths_.right = x_ + chevronTip;
        return std::move(widths_);
    }

private:
    Index placeRuns(Index gap) {
        const std::span<const Index> members = inGap_[gap];
        if (members.empty()) return 0;
        const Tracks tracks = tracksOf(runs_, members);
        const double first = x_ + exitRoom + widths_.wordRoom[gap];
        for (std::size_t i = 0; i < members.size(); ++i)
            widths_.runX[members[i]] = first + trackPitch * tracks.of[i];
        return tracks.count;
    }

    const Columns &columns_;
    const std::vector<Run> &runs_;
    Buckets inGap_;
    std::vector<bool> border_; ///< per gap: whether a phase ends there
    Widths widths_;
    double x_ = 0;
};

void placePhases(const Flow &flow, const Columns &columns, Widths &widths) {
    double left = measure::margin + measure::laneHeadWidth;
    for (std::size_t phase = 0; phase < flow.phases.size(); ++phase) {
        const bool last = phase + 1 == flow.phases.size();
        const double divider = last ? widths.right - chevronTip
                                    : widths.columnLeft[columns.firstOfPhase[phase + 1]] - dividerInset;
        widths.phases.push_back({flow.phases[phase], left, divider + (last ? 0 : chevronTip), divider});
        left = divider + dividerInset - phaseInset;
    }
}

} // namespace

Index openColumn(const Link &link, const Path &path, const Columns &columns) {
    const Index from = columns.of[link.from];
    const Index to = columns.of[link.to];
    switch (path.shape) {
    case Shape::straight:
        return to > from + 1 ? from + 1 : none;
    case Shape::bend:
        return to > from + 1 ? (path.firstGap == to ? to - 1 : from + 1) : none;
    case Shape::detour:
        return path.firstGap < path.secondGap ? from + 1 : from;
    case Shape::tags:
        return none;
    }
    return none;
}

std::vector<WordRoom> wordsOf(const Flow &flow, const Columns &columns, const std::vector<Path> &paths) {
    std::vector<WordRoom> words(flow.touchpoints.size());
    for (Index at = 0; at < flow.links.size(); ++at) {
        if (paths[at].shape == Shape::tags) continue;
        const Link &link = flow.links[at];
        WordRoom &room = words[link.from];
        room.label = std::max(room.label, labelWidth(*link.transition, flow.outgoing[link.from].size()));
        if (link.transition->waitMinutes.value_or(0) > 0 && openColumn(link, paths[at], columns) == none)
            room.wait = waitRoom;
    }
    return words;
}

Widths widthsOf(const Flow &flow, const Columns &columns, const std::vector<Run> &runs,
                const std::vector<WordRoom> &words) {
    std::vector<double> wordRoom(std::size_t{columns.count()} + 1, 0);
    for (Index place = 0; place < words.size(); ++place) {
        double &room = wordRoom[columns.of[place] + 1];
        room = std::max(room, words[place].label + words[place].wait);
    }
    Widths widths = Passage(columns, runs).walk(std::move(wordRoom));
    placePhases(flow, columns, widths);
    return widths;
}

} // namespace tussen::layout
