#pragma once

#include "model/Relations.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

#include <cstdint>
#include <span>
#include <vector>

/// Influences one after the other. A state is an outcome with the sign so far; no state occurs twice in a
/// chain. The strongest chain has the largest product of the influences' sizes; where products tie, the one
/// of fewer influences wins, then the smaller sequence of outcome ids.
namespace tussen {

/// Outcomes by their number: 0 is the one with the smallest id, so that numbers compare as ids do.
using OutcomeNumber = std::uint32_t;

/// Products that differ by no more are the same.
inline constexpr double chainTie = 1e-12;

/// The strongest chains from one outcome to all others.
class ChainsFrom {
public:
    [[nodiscard]] bool reaches(OutcomeNumber target, int sign) const;

    /// The product of the strongest chain of that sign, which must be there.
    [[nodiscard]] double product(OutcomeNumber target, int sign) const;

    /// The outcomes of the strongest chain of that sign, from first to last.
    [[nodiscard]] std::vector<OutcomeNumber> outcomes(OutcomeNumber target, int sign) const;

private:
    friend class InfluenceGraph;
    using State = std::uint32_t; ///< twice the outcome's number, plus one for a negative sign

    static constexpr State none = 0xFFFFFFFF;

    /// The strongest chain to a state, by its last step.
    struct Reach {
        double product = 0;
        std::uint32_t influences = none;
        State previous = none;
    };
    static State state(OutcomeNumber outcome, int sign) { return 2 * outcome + (sign < 0 ? 1 : 0); }

    std::vector<Reach> reach_; ///< per state
};

/// All influences of an ecosystem as a graph of states.
class InfluenceGraph {
public:
    explicit InfluenceGraph(const Relations &relations);

    [[nodiscard]] std::size_t size() const { return outcomes_.size(); }
    [[nodiscard]] const Outcome &outcome(OutcomeNumber number) const { return *outcomes_[number]; }
    [[nodiscard]] std::vector<Id<Outcome>> ids(const std::vector<OutcomeNumber> &outcomes) const;

    [[nodiscard]] ChainsFrom chainsFrom(OutcomeNumber source) const;

private:
    struct Step {
        double size = 0;
        ChainsFrom::State from = 0;
    };
    using Graph = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, Step>;

    std::vector<const Outcome *> outcomes_; ///< by id
    Graph states_;
};

/// Whether each outcome of a chain rises (1) or falls (-1) when the first one rises; `sign` is that of the
/// whole chain. Where influences of both signs join two outcomes, the strongest that fit are meant.
[[nodiscard]] std::vector<int> signsAlong(const Relations &relations, std::span<const Id<Outcome>> chain,
                                          int sign);

} // namespace tussen
