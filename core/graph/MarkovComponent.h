#pragma once

#include "graph/MarkovChain.h"

namespace tussen {

/// One strong component of a Markov chain, solved by itself once all before it are.
class MarkovComponent {
public:
    /// `over` flags places where visits are over beside the ends; empty for none.
    MarkovComponent(const MarkovChain &chain, const StrongComponents &components, std::size_t component,
                    const std::vector<bool> &over);

    /// `visits` holds for these places how many customers come in from before; that becomes how often they
    /// are visited, and what goes on is added to later places. False, and nothing goes on, where what goes
    /// out is not what comes in, because the way out is too small for a double.
    [[nodiscard]] bool solve(std::vector<double> &visits) const;

private:
    [[nodiscard]] bool isOver(MarkovChain::Place place) const;
    [[nodiscard]] bool isMine(MarkovChain::Place place) const;
    [[nodiscard]] bool hasCircle() const;
    template <class Put> void forEachPart(Put put) const;
    void settle(std::vector<double> &visits) const;
    [[nodiscard]] double leaving(const std::vector<double> &visits) const;
    void passOn(std::vector<double> &visits) const;

    const MarkovChain &chain_;
    const StrongComponents &components_;
    std::size_t component_;
    std::span<const MarkovChain::Place> places_;
    const std::vector<bool> &over_;
};

} // namespace tussen
