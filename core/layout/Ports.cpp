#include "layout/Ports.h"

#include <algorithm>

namespace tussen::layout {

namespace {

constexpr double portPitch = 16;         ///< room for words on and above each line
constexpr double farthestUp = 24;        ///< from the middle of a card; its badge is above
constexpr double farthestDown = 31;      ///< just before the card's rounded corner
constexpr double farthestOfOutcome = 12; ///< from the middle of what stands in Outcomes

class PortPlan {
public:
    PortPlan(const Flow &flow, const Spots &spots, const std::vector<Path> &paths)
        : flow_(flow),
          spots_(spots),
          paths_(paths),
          offsets_(flow.links.size(), 0),
          firstJoining_(flow.touchpoints.size(), none) {
        for (Index link = 0; link < paths.size(); ++link)
            noteJoining(link);
    }

    std::vector<double> take() && {
        for (Index place = 0; place < flow_.touchpoints.size(); ++place)
            placePorts(place);
        return std::move(offsets_);
    }

private:
    /// Where the link joins the line that enters its target, if it comes from elsewhere in the row.
    void noteJoining(Index link) {
        const Path &path = paths_[link];
        if (path.shape != Shape::bend && path.shape != Shape::detour) return;
        const Index target = flow_.links[link].to;
        if (spots_.all[target].left == flow_.links[link].from) return;
        const Index gap = path.shape == Shape::bend ? path.firstGap : path.secondGap;
        firstJoining_[target] = std::min(firstJoining_[target], gap);
    }

    /// How far down the link goes first, as a row; halves are gutters.
    [[nodiscard]] double destination(Index link) const {
        const Path &path = paths_[link];
        if (path.shape == Shape::bend) return spots_.all[flow_.links[link].to].row;
        if (path.gutter < spots_.rows()) return path.gutter - 0.5;
        return spots_.firstRow[path.gutter - spots_.rows() + 1] - 0.5;
    }

    [[nodiscard]] bool middleIsTaken(Index place, std::span<const Index> turning) const {
        const Index next = spots_.all[place].right;
        if (next == none || next >= firstJoining_.size()) return false;
        return std::ranges::any_of(turning, [&](Index link) {
            return flow_.links[link].to != next && paths_[link].firstGap >= firstJoining_[next];
        });
    }

    void placePorts(Index place) {
        bool straight = false;
        std::vector<Index> turning;
        for (const Index link : flow_.outgoing[place]) {
            if (paths_[link].shape == Shape::straight) straight = true;
            if (paths_[link].shape == Shape::bend || paths_[link].shape == Shape::detour)
                turning.push_back(link);
        }
        std::ranges::stable_sort(turning, {}, [this](Index link) { return destination(link); });
        if (straight || middleIsTaken(place, turning)) {
            spreadAroundMiddle(place, turning);
        } else {
            spreadOverMiddle(place, turning);
        }
    }

    /// The farthest port, at most `usual` from the middle.
    [[nodiscard]] double reach(Index place, double usual) const {
        return spots_.all[place].lane + 1 == spots_.lanes() ? farthestOfOutcome : usual;
    }

    /// Those that go up leave above the middle, all others below it.
    void spreadAroundMiddle(Index place, std::span<const Index> turning) {
        const double own = spots_.all[place].row;
        const auto firstDown =
            std::ranges::find_if(turning, [&](Index link) { return destination(link) >= own; });
        const auto up = static_cast<std::size_t>(firstDown - turning.begin());
        const auto share = [](double reach, std::size_t ports) {
            return ports == 0 ? portPitch : std::min(portPitch, reach / static_cast<double>(ports));
        };
        const double pitch = std::min(share(reach(place, farthestUp), up),
                                      share(reach(place, farthestDown), turning.size() - up));
        for (std::size_t i = 0; i < turning.size(); ++i) {
            const double steps = i < up ? -static_cast<double>(up - i) : static_cast<double>(i - up + 1);
            offsets_[turning[i]] = steps * pitch;
        }
    }

    void spreadOverMiddle(Index place, std::span<const Index> turning) {
        if (turning.size() < 2) return;
        const double steps = static_cast<double>(turning.size() - 1);
        const double pitch = std::min(portPitch, 2 * reach(place, farthestUp) / steps);
        for (std::size_t i = 0; i < turning.size(); ++i)
            offsets_[turning[i]] = (static_cast<double>(i) - steps / 2) * pitch;
    }

    const Flow &flow_;
    const Spots &spots_;
    const std::vector<Path> &paths_;
    std::vector<double> offsets_;
    std::vector<Index> firstJoining_; ///< per touchpoint: the first gap in which a line from elsewhere joins
};

} // namespace

std::vector<double> portsOf(const Flow &flow, const Spots &spots, const std::vector<Path> &paths) {
    return PortPlan(flow, spots, paths).take();
}

} // namespace tussen::layout
