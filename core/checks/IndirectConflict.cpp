#include "checks/List.h"
#include "checks/Wishes.h"
#include "graph/Chains.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tussen::checks {

namespace {

/// A strong chain between two outcomes that somebody has an interest in, in either direction.
struct Link {
    OutcomeNumber low;
    OutcomeNumber high;
    int sign;
    double product;
    bool ambivalent; ///< a chain of the other sign leads the same way
    std::vector<OutcomeNumber> chain;
};

/// By outcomes and sign, the strongest first.
bool before(const Link &left, const Link &right) {
    const auto place = [](const Link &one) { return std::tuple(one.low, one.high, one.sign); };
    if (place(left) != place(right)) return place(left) < place(right);
    if (std::abs(left.product - right.product) > chainTie) return left.product > right.product;
    return std::tuple(left.chain.size(), left.chain) < std::tuple(right.chain.size(), right.chain);
}

bool sameEnds(const Link &left, const Link &right) {
    return left.low == right.low && left.high == right.high && left.sign == right.sign;
}

/// Per outcome the weight of the heaviest interest in it, 0 without any.
std::vector<int> heaviestInterests(const Relations &relations, const InfluenceGraph &graph) {
    std::vector<int> heaviest(graph.size(), 0);
    for (OutcomeNumber number = 0; number < graph.size(); ++number)
        for (const Interest *interest : relations.interests(graph.outcome(number).id))
            heaviest[number] = std::max(heaviest[number], interest->weight);
    return heaviest;
}

void addLinksFrom(OutcomeNumber source, const InfluenceGraph &graph, const std::vector<int> &heaviest,
                  std::vector<Link> &links) {
    const ChainsFrom chains = graph.chainsFrom(source);
    for (OutcomeNumber target = 0; target < graph.size(); ++target) {
        if (target == source) continue;
        for (const int sign : {1, -1}) {
            if (!chains.reaches(target, sign)) continue;
            const double product = chains.product(target, sign);
            if (heaviest[source] * heaviest[target] * product < leastStrength) continue;
            links.push_back({std::min(source, target), std::max(source, target), sign, product,
                             chains.reaches(target, -sign), chains.outcomes(target, sign)});
        }
    }
}

/// The strongest link for each two outcomes and each sign.
std::vector<Link> strongestLinks(const Relations &relations, const InfluenceGraph &graph) {
    const std::vector<int> heaviest = heaviestInterests(relations, graph);
    std::vector<Link> links;
    for (OutcomeNumber source = 0; source < graph.size(); ++source)
        if (heaviest[source] > 0) addLinksFrom(source, graph, heaviest, links);
    std::sort(links.begin(), links.end(), before);
    links.erase(std::unique(links.begin(), links.end(), sameEnds), links.end());
    return links;
}

void reportConflict(const Interest &one, const Interest &other, double strength, const Link &link,
                    const InfluenceGraph &graph, Report &report) {
    const auto [first, second] = std::minmax(one.id, other.id);
    Arguments &arguments = report.add({ref(first), ref(second)}).arguments;
    arguments.strength = strength;
    arguments.sign = link.sign;
    arguments.ambivalent = link.ambivalent;
    arguments.chain = graph.ids(link.chain);
}

} // namespace

void indirectConflict(const Relations &relations, Report &report) {
    const InfluenceGraph graph(relations);
    for (const Link &link : strongestLinks(relations, graph))
        for (const Interest *one : relations.interests(graph.outcome(link.low).id))
            for (const Interest *other : relations.interests(graph.outcome(link.high).id)) {
                const double strength = one->weight * other->weight * link.product;
                const bool pullApart = sign(one->direction) * link.sign == -sign(other->direction);
                if (one->holder != other->holder && pullApart && strength >= leastStrength)
                    reportConflict(*one, *other, strength, link, graph, report);
            }
}

} // namespace tussen::checks
