#include "graph/Chains.h"

#include <array>
#include <cmath>

namespace tussen {

namespace {

/// The strongest way to reach an outcome of the chain, by the sign there: falling first, then rising.
struct Arrival {
    double product = 0;
    int signBefore = 1;
};
using Arrivals = std::array<Arrival, 2>;

Arrival &at(Arrivals &arrivals, int sign) {
    return arrivals[sign < 0 ? 0 : 1];
}

Arrivals arrivalsAt(const Id<Outcome> &target, std::span<const Influence *const> influences,
                    Arrivals before) {
    Arrivals result;
    for (const Influence *influence : influences) {
        if (influence->to != target) continue;
        for (const int sign : {1, -1}) {
            const double product = at(before, sign).product * std::abs(influence->weight);
            Arrival &arrival = at(result, influence->weight < 0 ? -sign : sign);
            if (product > arrival.product) arrival = {product, sign};
        }
    }
    return result;
}

} // namespace

std::vector<int> signsAlong(const Relations &relations, std::span<const Id<Outcome>> chain, int sign) {
    std::vector<Arrivals> arrivals(chain.size());
    std::vector<int> signs(chain.size(), sign);
    if (chain.empty()) return signs;
    at(arrivals.front(), 1).product = 1;
    for (std::size_t i = 1; i < chain.size(); ++i)
        arrivals[i] = arrivalsAt(chain[i], relations.influencesFrom(chain[i - 1]), arrivals[i - 1]);
    for (std::size_t i = chain.size() - 1; i > 0; --i)
        signs[i - 1] = at(arrivals[i], signs[i]).signBefore;
    return signs;
}

} // namespace tussen
