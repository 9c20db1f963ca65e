#include "checks/List.h"
#include "checks/Wishes.h"
#include "graph/Chains.h"

namespace tussen::checks {

namespace {

/// The sign of the chain by which an interest pulls an outcome away from its purpose.
int harmfulSign(const Interest &interest, Purpose purpose) {
    return purpose == Purpose::increase ? -sign(interest.direction) : sign(interest.direction);
}

void reportInterest(const Interest &interest, OutcomeNumber own, const ChainsFrom &chains,
                    const InfluenceGraph &graph, Report &report) {
    for (OutcomeNumber target = 0; target < graph.size(); ++target) {
        const Outcome &outcome = graph.outcome(target);
        if (outcome.purpose == Purpose::none) continue;
        const int harmful = harmfulSign(interest, outcome.purpose);
        // The own outcome is moved directly, not by a chain that leads back to it.
        if (target == own ? harmful < 0 : !chains.reaches(target, harmful)) continue;
        const double strength = interest.weight * chains.product(target, harmful);
        if (strength < leastStrength) continue;
        Arguments &arguments = report.add({ref(interest.id), ref(outcome.id)}).arguments;
        arguments.strength = strength;
        arguments.chain = graph.ids(chains.outcomes(target, harmful));
    }
}

} // namespace

void againstPurpose(const Relations &relations, Report &report) {
    const InfluenceGraph graph(relations);
    for (OutcomeNumber own = 0; own < graph.size(); ++own) {
        const auto interests = relations.interests(graph.outcome(own).id);
        if (interests.empty()) continue;
        const ChainsFrom chains = graph.chainsFrom(own);
        for (const Interest *interest : interests)
            reportInterest(*interest, own, chains, graph, report);
    }
}

} // namespace tussen::checks
