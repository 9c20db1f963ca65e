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

using PhaseIndex = std::map<Id<Phase>, std::size_t>;

std::vector<ConflictBox::Place> placesOf(const MapContext &map, const Movers &movers,
                                         const PhaseIndex &phases, const Finding &conflict) {
    std::map<std::size_t, std::pair<ConflictBox::Place, double>>
        found; ///< per phase, with a count of effects
    for (const Id<Outcome> &outcome : outcomesOf(map.ecosystem(), conflict))
        for (const Mover &mover : movers[map.ecosystem().table<Outcome>().slot(outcome)]) {
            const Card &card = map.geometry.cards[mover.card];
            const std::size_t phase = phases.at(card.touchpoint->phase);
            auto &[place, count] = found[phase];
            place.phase = phase;
            place.pull += mover.size;
            place.center += (card.rect.center().x - place.center) / ++count;
        }
    std::vector<ConflictBox::Place> places;
    for (const auto &[phase, entry] : found)
        places.push_back(entry.first);
    std::stable_sort(places.begin(), places.end(),
                     [](const auto &a, const auto &b) { return a.pull > b.pull; });
    return places;
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
    PhaseIndex phases;
    for (std::size_t i = 0; i < map.geometry.phases.size(); ++i)
        phases[map.geometry.phases[i].phase->id] = i;
    auto boxes = pairsOf(map);
    for (ConflictBox &box : boxes)
        box.places = placesOf(map, movers, phases, *box.strongest);
    std::erase_if(boxes, [](const ConflictBox &box) { return box.places.empty(); });
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
