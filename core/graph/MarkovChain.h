#pragma once

#include "graph/StrongComponents.h"
#include "model/Relations.h"

#include <cstdint>
#include <span>
#include <vector>

namespace tussen {

/// How customers travel a journey, as an absorbing Markov chain over its ways. A visit begins at any start
/// alike, goes on by shares, and is over at an end. Missing probabilities share equally what the given ones
/// leave; a sum other than 1 is scaled to 1.
class MarkovChain {
public:
    /// A touchpoint by its number among those of the journey, by (phase rank, phase id, rank, id).
    using Place = StrongComponents::Vertex;

    /// A way with the share of a place's customers that take it, above 0. Those out of a place sum to 1.
    struct Step {
        Place to = 0;
        double share = 0;
        const Transition *transition = nullptr;
    };

    /// How a visit is over at a place: goals are those marked, in a journey that marks none every end but
    /// abandons.
    enum class Ending { none, goal, abandon, unmarked };

    /// Solves the chain, too. `relations` must outlive it.
    MarkovChain(const Relations &relations, const Id<Journey> &journey);

    [[nodiscard]] std::size_t size() const { return touchpoints_.size(); }
    [[nodiscard]] const Touchpoint &touchpoint(Place place) const { return *touchpoints_[place]; }
    [[nodiscard]] std::span<const Step> steps(Place place) const {
        return std::span(steps_).subspan(firsts_[place], firsts_[place + 1] - firsts_[place]);
    }
    [[nodiscard]] Ending ending(Place place) const;

    /// The share of visits that begin at each place.
    [[nodiscard]] const std::vector<double> &starts() const { return starts_; }

    /// The places that customers come to and from which none reaches an end. A circle with a way out that is
    /// too small for a double counts, too.
    [[nodiscard]] const std::vector<Place> &trap() const { return trap_; }

    /// How often each place is visited in one visit of the journey, on average; meaningless where there is a
    /// trap.
    [[nodiscard]] const std::vector<double> &visits() const { return visits_; }

    /// The same if all visits were over at these places, one flag for each; only where there is no trap.
    [[nodiscard]] std::vector<double> visits(const std::vector<bool> &over) const;

private:
    void readSteps(const Relations &relations, Slot<Journey> journey);
    [[nodiscard]] std::vector<Place> withoutEnd() const;
    void solve(const std::vector<bool> &over, std::vector<double> &visits, std::vector<Place> &stuck) const;

    std::span<const Touchpoint *const> touchpoints_;
    std::vector<Step> steps_;
    std::vector<std::size_t> firsts_; ///< where each place's steps begin in `steps_`, and the end
    bool marksGoal_ = false;
    StrongComponents components_;
    std::vector<double> starts_;
    std::vector<double> visits_;
    std::vector<Place> trap_;
};

} // namespace tussen
