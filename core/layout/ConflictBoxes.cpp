#include "layout/ConflictBoxes.h"

#include "checks/Conflicts.h"
#include "layout/Phrases.h"
#include "words/Filled.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tussen {

namespace {

using Place = ConflictBox::Place;

/// Adds the touchpoints of one outcome, or of several, to where they stand.
void add(const Place &more, std::map<std::size_t, Place> &places) {
    Place &place = places[more.phase];
    const double pull = place.pull + more.pull;
    place.center = (place.center * place.pull + more.center * more.pull) / pull;
    place.phase = more.phase;
    place.pull = pull;
}

/// For each outcome, by its slot, the phases whose touchpoints move it.
std::vector<std::map<std::size_t, Place>> placesPerOutcome(const MapContext &map) {
    const auto &outcomes = map.ecosystem().table<Outcome>();
    std::map<Id<Phase>, std::size_t> phases;
    for (std::size_t i = 0; i < map.geometry.phases.size(); ++i)
        phases[map.geometry.phases[i].phase->id] = i;
    std::vector<std::map<std::size_t, Place>> result(outcomes.size());
    for (const Card &card : map.geometry.cards)
        for (const Effect *effect : map.relations.effects(card.touchpoint->id))
            add({phases.at(card.touchpoint->phase), std::abs(effect->weight), card.rect.center().x},
                result[outcomes.slot(effect->outcome)]);
    return result;
}

std::vector<Place> placesOf(const Ecosystem &ecosystem, const Finding &conflict,
                            const std::vector<std::map<std::size_t, Place>> &perOutcome) {
    std::map<std::size_t, Place> found;
    for (const Id<Outcome> &outcome : outcomesOf(ecosystem, conflict))
        for (const auto &[phase, place] : perOutcome[ecosystem.table<Outcome>().slot(outcome)])
            add(place, found);
    std::vector<Place> places;
    for (const auto &[phase, place] : found)
        places.push_back(place);
    std::ranges::stable_sort(places, std::ranges::greater(), &Place::pull);
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
    auto boxes = pairsOf(map);
    if (boxes.empty()) return boxes;
    const auto perOutcome = placesPerOutcome(map);
    for (ConflictBox &box : boxes)
        box.places = placesOf(map.ecosystem(), *box.strongest, perOutcome);
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
