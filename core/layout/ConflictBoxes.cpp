#include "layout/ConflictBoxes.h"

#include "checks/Conflicts.h"
#include "layout/Phrases.h"
#include "words/Filled.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tussen {

namespace {

/// Which cards move an outcome, and how much.
struct Mover {
    std::size_t card = 0;
    double size = 0;
};
using Movers = std::vector<std::vector<Mover>>; ///< per outcome slot

Movers moversOf(const MapContext &map) {
    const auto &outcomes = map.ecosystem().table<Outcome>();
    Movers movers(outcomes.size());
    for (std::size_t i = 0; i < map.geometry.cards.size(); ++i)
        for (const Effect *effect : map.relations.effects(map.geometry.cards[i].touchpoint->id))
            movers[outcomes.slot(effect->outcome)].push_back({i, std::abs(effect->weight)});
    return movers;
}

/// What a conflict's touchpoints are in one phase.
struct Pull {
    double size = 0;
    double sumOfX = 0;
    std::size_t cards = 0;
};

/// Finds the box's place; false where no touchpoint of the map moves an outcome of the conflict.
bool place(const MapContext &map, const Movers &movers, const std::map<Id<Phase>, std::size_t> &phases,
           ConflictBox &box) {
    std::map<std::size_t, Pull> pulls;
    for (const Id<Outcome> &outcome : outcomesOf(map.ecosystem(), *box.strongest))
        for (const Mover &mover : movers[map.ecosystem().table<Outcome>().slot(outcome)]) {
            const Card &card = map.geometry.cards[mover.card];
            Pull &pull = pulls[phases.at(card.touchpoint->phase)];
            pull.size += mover.size;
            pull.sumOfX += card.rect.center().x;
            ++pull.cards;
        }
    if (pulls.empty()) return false;
    const auto most = std::max_element(pulls.begin(), pulls.end(), [](const auto &a, const auto &b) {
        return a.second.size < b.second.size;
    });
    box.phase = most->first;
    box.center = most->second.sumOfX / static_cast<double>(most->second.cards);
    return true;
}

double strengthOf(const Finding &finding) {
    return finding.arguments.strength.value_or(0);
}

std::vector<ConflictBox> pairsOf(const MapContext &map) {
    std::map<std::pair<EntityRef, EntityRef>, ConflictBox> pairs;
    for (const Finding &finding : map.findings) {
        if (finding.waived || !isConflict(finding)) continue;
        const auto [one, other] = holdersOf(map.ecosystem(), finding);
        ConflictBox &box = pairs[{ref(one), ref(other)}];
        if (box.strongest) ++box.more;
        if (!box.strongest || strengthOf(finding) > strengthOf(*box.strongest)) box.strongest = &finding;
    }
    std::vector<ConflictBox> result;
    for (const auto &[holders, box] : pairs)
        result.push_back(box);
    return result;
}

/// Whether more of the first outcome gives more of the second.
bool raises(const MapContext &map, const Id<Outcome> &from, const Id<Outcome> &to) {
    const Influence *strongest = nullptr;
    for (const Influence *influence : map.relations.influencesFrom(from))
        if (influence->to == to && (!strongest || std::abs(influence->weight) > std::abs(strongest->weight)))
            strongest = influence;
    return !strongest || strongest->weight > 0;
}

} // namespace

std::vector<ConflictBox> conflictBoxes(const MapContext &map) {
    const Movers movers = moversOf(map);
    std::map<Id<Phase>, std::size_t> phases;
    for (std::size_t i = 0; i < map.geometry.phases.size(); ++i)
        phases[map.geometry.phases[i].phase->id] = i;
    auto boxes = pairsOf(map);
    std::erase_if(boxes, [&](ConflictBox &box) { return !place(map, movers, phases, box); });
    std::stable_sort(boxes.begin(), boxes.end(), [](const ConflictBox &a, const ConflictBox &b) {
        return strengthOf(*a.strongest) > strengthOf(*b.strongest);
    });
    return boxes;
}

std::pair<const Interest *, const Interest *> interestsOf(const MapContext &map, const Finding &conflict) {
    const Interest *one = &map.ecosystem()[Id<Interest>{conflict.subjects.front().id}];
    const Interest *other = &map.ecosystem()[Id<Interest>{conflict.subjects.back().id}];
    const auto &chain = conflict.arguments.chain;
    if (chain && !chain->empty() && one->outcome != chain->front()) std::swap(one, other);
    return {one, other};
}

std::string chainText(const MapContext &map, const Finding &conflict) {
    const auto &chain = conflict.arguments.chain;
    if (!chain || chain->size() < 2) return {};
    std::string result;
    bool more = interestsOf(map, conflict).first->direction == Direction::increase;
    for (std::size_t i = 0; i < chain->size(); ++i) {
        if (i > 0 && !raises(map, (*chain)[i - 1], (*chain)[i])) more = !more;
        const std::string &pattern = more ? map.texts.map.moreOf : map.texts.map.lessOf;
        append(result, filled(pattern, map.ecosystem()[(*chain)[i]].name), " → ");
    }
    return result;
}

} // namespace tussen
