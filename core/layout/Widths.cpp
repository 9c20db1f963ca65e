#include "layout/Widths.h"

#include "words/Durations.h"

#include <cmath>

namespace tussen::layout {

namespace {

constexpr double trackPitch = 10;   ///< rings of neighbouring runs stay apart
constexpr double entryRoom = 14;    ///< from the last run to the next card, for the arrow's head
constexpr double phaseInset = 7;    ///< from the start of a phase's chevron to its first card
constexpr double dividerInset = 19; ///< from the line between phases to the next phase's first card
constexpr double chevronTip = 4;    ///< how far a chevron's tip lies beyond that line
constexpr double percentRoom = 42;
constexpr double waitRoom = 54;
constexpr double longWaitRoom = 80;
constexpr double labelMargin = 16; ///< between share and label, and behind it
constexpr double longestLabel = 180;

double labelWidth(const Transition &transition, std::size_t branches, const TextMeasure &measure) {
    double width = transition.probability && branches > 1 ? percentRoom : 0;
    if (transition.label) {
        const double label = measure.width(*transition.label, labelSize, Weight::regular);
        width += std::min(std::ceil(label), longestLabel) + labelMargin;
    }
    return width;
}

/// "2 days" takes less room than "1 day 12 h".
double waitWidth(double minutes) {
    if (minutes == 0) return 0;
    const double shown = roundedDuration(minutes);
    const bool twoUnits = shown > hour && std::fmod(shown, shown < day ? hour : day) != 0;
    return twoUnits ? longWaitRoom : waitRoom;
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

std::vector<WordRoom> wordsOf(const Flow &flow, const std::vector<Path> &paths, const TextMeasure &measure) {
    std::vector<WordRoom> words(flow.touchpoints.size());
    for (Index at = 0; at < flow.links.size(); ++at) {
        const Link &link = flow.links[at];
        WordRoom &room = words[link.from];
        if (paths[at].shape == Shape::tags) {
            room.tag = words[link.to].tag = measure::tagOverhang;
            continue;
        }
        room.label =
            std::max(room.label, labelWidth(*link.transition, flow.outgoing[link.from].size(), measure));
        room.wait = std::max(room.wait, waitWidth(link.transition->waitMinutes.value_or(0)));
    }
    return words;
}

Widths widthsOf(const Flow &flow, const Columns &columns, const std::vector<Run> &runs,
                const std::vector<WordRoom> &words) {
    std::vector<double> wordRoom(std::size_t{columns.count()} + 1, 0);
    for (Index place = 0; place < words.size(); ++place) {
        double &room = wordRoom[columns.of[place] + 1];
        room = std::max(room, words[place].width());
    }
    Widths widths = Passage(columns, runs).walk(std::move(wordRoom));
    placePhases(flow, columns, widths);
    return widths;
}

} // namespace tussen::layout
