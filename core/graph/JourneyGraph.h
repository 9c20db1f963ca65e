#pragma once

#include "model/Relations.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace tussen {

/// One journey as a graph: its touchpoints, by their places in the journey, joined by its ways. `relations`
/// must outlive it.
class JourneyGraph {
public:
    using Vertex = std::uint32_t;

    JourneyGraph(const Relations &relations, const Journey &journey);

    [[nodiscard]] const Relations &relations() const { return *relations_; }
    [[nodiscard]] const Journey &journey() const { return *journey_; }

    [[nodiscard]] Vertex size() const { return static_cast<Vertex>(touchpoints_.size()); }
    [[nodiscard]] const Touchpoint &touchpoint(Vertex vertex) const { return *touchpoints_[vertex]; }
    [[nodiscard]] Slot<Touchpoint> slot(Vertex vertex) const { return slots_[vertex]; }
    /// The only partner accountable there, or nullptr.
    [[nodiscard]] const Partner *owner(Vertex vertex) const { return owners_[vertex]; }

    /// Where ways lead from there; parallel ways lead there more than once.
    [[nodiscard]] std::span<const Vertex> after(Vertex vertex) const { return after_[vertex]; }
    /// Where ways lead there from.
    [[nodiscard]] std::span<const Vertex> before(Vertex vertex) const { return before_[vertex]; }

    /// As `startsOf` has them.
    [[nodiscard]] std::span<const Vertex> starts() const { return starts_; }
    /// Some touchpoint is marked as a goal.
    [[nodiscard]] bool marksGoal() const { return marksGoal_; }
    /// The touchpoints marked as goals; in a journey that marks none, all ends but abandons.
    [[nodiscard]] std::span<const Vertex> goals() const { return goals_; }
    /// No way leads on: a goal, an abandon, or a step that just ends.
    [[nodiscard]] bool isEnd(Vertex vertex) const { return after_[vertex].empty(); }

private:
    using Way = std::pair<Vertex, Vertex>;

    /// Vertices next to others, in one list for all.
    class Neighbours {
    public:
        Neighbours() = default;
        /// Gives each way's `of` end its `other` end, in the order of the ways.
        Neighbours(Vertex size, std::span<const Way> ways, Vertex Way::*of, Vertex Way::*other);
        [[nodiscard]] std::span<const Vertex> operator[](Vertex vertex) const {
            return std::span(all_).subspan(starts_[vertex], starts_[vertex + 1] - starts_[vertex]);
        }

    private:
        std::vector<std::uint32_t> starts_;
        std::vector<Vertex> all_;
    };

    void findGoals();

    const Relations *relations_;
    const Journey *journey_;
    std::span<const Touchpoint *const> touchpoints_;
    std::span<const Slot<Touchpoint>> slots_;
    std::vector<const Partner *> owners_;
    std::vector<Vertex> starts_;
    std::vector<Vertex> goals_;
    bool marksGoal_ = false;
    Neighbours after_;
    Neighbours before_;
};

/// The graphs of all journeys, in their order, made in linear time.
[[nodiscard]] std::vector<JourneyGraph> journeyGraphs(const Relations &relations);

} // namespace tussen
