#include "checks/Repairs.h"

#include "checks/LikelyInterests.h"
#include "model/Crossings.h"
#include "model/GiveRole.h"
#include "model/RecordAgreement.h"

#include <algorithm>
#include <array>
#include <map>

namespace tussen {

namespace {

/// More would be a list to read instead of a choice.
constexpr std::size_t mostOffers = 4;

/// Partners in the order in which they came to mind, each once.
class Candidates {
public:
    void add(const Partner *partner) {
        if (partner && std::find(found_.begin(), found_.end(), partner) == found_.end())
            found_.push_back(partner);
    }
    void add(std::span<const Partner *const> partners) {
        for (const Partner *partner : partners)
            add(partner);
    }

    [[nodiscard]] bool empty() const { return found_.empty(); }
    [[nodiscard]] std::vector<Repair> offers(RepairKind kind, const EntityRef &place) const {
        std::vector<Repair> result;
        for (const Partner *partner : found_)
            if (result.size() < mostOffers) result.push_back({kind, {place, ref(partner->id)}});
        return result;
    }

private:
    std::vector<const Partner *> found_;
};

Id<Touchpoint> touchpointOf(const Finding &finding) {
    return {finding.subjects.front().id};
}

/// All partners: first those who answer for something else in that phase, otherwise in the order of lanes.
void addAnybody(const Relations &relations, const Id<Touchpoint> &touchpoint, Candidates &candidates) {
    const Id<Phase> phase = relations.ecosystem()[touchpoint].phase;
    const auto neighbours = relations.touchpoints(phase);
    const auto answersThere = [&](const Partner *partner) {
        return std::any_of(neighbours.begin(), neighbours.end(),
                           [&](const Touchpoint *one) { return relations.owner(one->id) == partner; });
    };
    for (const Partner *partner : relations.partners())
        if (answersThere(partner)) candidates.add(partner);
    candidates.add(relations.partners());
}

/// First those with a role there, then the neighbours in the flow; where there are neither, anybody.
std::vector<Repair> makeAccountable(const Relations &relations, const Finding &finding) {
    const Id<Touchpoint> touchpoint = touchpointOf(finding);
    Candidates candidates;
    for (const RoleKind kind : {RoleKind::responsible, RoleKind::consulted, RoleKind::informed})
        candidates.add(relations.partnersAs(kind, touchpoint));
    for (const Transition *way : relations.incoming(touchpoint))
        candidates.add(relations.owner(way->from));
    for (const Transition *way : relations.outgoing(touchpoint))
        candidates.add(relations.owner(way->to));
    if (candidates.empty()) addAnybody(relations, touchpoint, candidates);
    return candidates.offers(RepairKind::makeAccountable, ref(touchpoint));
}

/// One of those who are accountable already.
std::vector<Repair> chooseOne(const Relations &relations, const Finding &finding) {
    Candidates candidates;
    candidates.add(relations.partnersAs(RoleKind::accountable, touchpointOf(finding)));
    return candidates.offers(RepairKind::makeAccountable, finding.subjects.front());
}

/// Who answers for it may do it, or who is asked.
std::vector<Repair> makeResponsible(const Relations &relations, const Finding &finding) {
    Candidates candidates;
    candidates.add(relations.partnersAs(RoleKind::accountable, touchpointOf(finding)));
    candidates.add(relations.partnersAs(RoleKind::consulted, touchpointOf(finding)));
    return candidates.offers(RepairKind::makeResponsible, finding.subjects.front());
}

/// An agreement with each of those who work without one.
std::vector<Repair> agreeWithWorkers(const Relations &relations, const Finding &finding) {
    const Touchpoint &touchpoint = relations.ecosystem()[touchpointOf(finding)];
    const EntityRef journey = ref(relations.journeyOf(touchpoint).id);
    const EntityRef &owner = finding.subjects[1];
    std::vector<Repair> result;
    for (std::size_t i = 2; i < finding.subjects.size() && result.size() < mostOffers; ++i)
        result.push_back({RepairKind::recordAgreement, {journey, owner, finding.subjects[i]}});
    return result;
}

std::vector<Repair> agreeOnHandoff(const Relations &, const Finding &finding) {
    return {{RepairKind::recordAgreement, finding.subjects}};
}

/// The second subject is the partner without a say.
std::vector<Repair> addConsulted(const Relations &, const Finding &finding) {
    return {{RepairKind::addConsulted, {finding.subjects[0], finding.subjects[1]}}};
}

/// Those who own most of its touchpoints; where nobody owns any yet, anybody.
std::vector<Repair> nameOwner(const Relations &relations, const Finding &finding) {
    const Id<Journey> journey{finding.subjects.front().id};
    std::map<const Partner *, int> owned;
    for (const Touchpoint *touchpoint : relations.touchpoints(journey))
        if (const Partner *owner = relations.owner(touchpoint->id)) ++owned[owner];
    std::vector<const Partner *> order;
    for (const Partner *partner : relations.partners())
        if (owned.contains(partner)) order.push_back(partner);
    std::stable_sort(order.begin(), order.end(),
                     [&](const Partner *one, const Partner *other) { return owned[one] > owned[other]; });
    Candidates candidates;
    candidates.add(order.empty() ? relations.partners() : order);
    return candidates.offers(RepairKind::nameOwner, ref(journey));
}

/// In what its work moves most.
std::vector<Repair> declareInterest(const Relations &relations, const Finding &finding) {
    std::vector<Repair> result;
    for (const LikelyInterest &likely : likelyInterests(relations, {finding.subjects.front().id}))
        if (result.size() < mostOffers)
            result.push_back({RepairKind::declareInterest,
                              {finding.subjects.front(), ref(likely.outcome)},
                              likely.direction});
    return result;
}

std::vector<Role> rolesAt(const Id<Touchpoint> &touchpoint, const Ecosystem &state) {
    std::vector<Role> result;
    std::copy_if(state.table<Role>().begin(), state.table<Role>().end(), std::back_inserter(result),
                 [&](const Role &role) { return role.touchpoint == touchpoint; });
    return result;
}

void makeOnlyAccountable(const Id<Touchpoint> &touchpoint, const Id<Partner> &partner, Edit &edit) {
    for (const Role &role : rolesAt(touchpoint, edit.now())) {
        if (role.kind != RoleKind::accountable || role.partner == partner) continue;
        edit.remove(role.id);
        giveRole(touchpoint, role.partner, RoleKind::responsible, edit);
    }
    giveRole(touchpoint, partner, RoleKind::accountable, edit);
}

Scope scopeOf(const EntityRef &place) {
    if (place.type == EntityType::transition) return Id<Transition>{place.id};
    return Id<Journey>{place.id};
}

} // namespace

std::vector<Repair> repairsOf(const Relations &relations, const Finding &finding) {
    using Offer = std::vector<Repair> (*)(const Relations &, const Finding &);
    static const std::map<std::string_view, Offer> offers{
        {"ownership.no-accountable", makeAccountable},
        {"ownership.several-accountable", chooseOne},
        {"ownership.no-responsible", makeResponsible},
        {"ownership.accountable-without-means", agreeWithWorkers},
        {"ownership.handoff-without-agreement", agreeOnHandoff},
        {"ownership.journey-without-owner", nameOwner},
        {"ownership.blame-gap", addConsulted},
        {"ownership.voiceless", addConsulted},
        {"interest.undeclared", declareInterest},
    };
    const auto offer = offers.find(finding.check);
    return offer == offers.end() ? std::vector<Repair>{} : offer->second(relations, finding);
}

bool moreThanOffered(const Relations &relations, const Finding &finding) {
    if (finding.check == "interest.undeclared") return true; // where there are no outcomes yet, in a new one
    return finding.check == "ownership.no-accountable" &&
           relations.partners().size() > repairsOf(relations, finding).size();
}

std::optional<Id<Agreement>> apply(const Repair &repair, const std::string &agreementName, Edit &edit) {
    const Uuid &place = repair.subjects[0].id;
    const Id<Partner> partner{repair.subjects[1].id};
    switch (repair.kind) {
    case RepairKind::makeAccountable:
        makeOnlyAccountable({place}, partner, edit);
        break;
    case RepairKind::makeResponsible:
        giveRole({place}, partner, RoleKind::responsible, edit);
        break;
    case RepairKind::addConsulted:
        giveRole({place}, partner, RoleKind::consulted, edit);
        break;
    case RepairKind::recordAgreement:
        return recordAgreement(
            agreementName, scopeOf(repair.subjects[0]),
            std::array{Id<Partner>{repair.subjects[1].id}, Id<Partner>{repair.subjects[2].id}}, edit);
    case RepairKind::nameOwner: {
        Journey journey = edit.now()[Id<Journey>{place}];
        journey.owner = partner;
        edit.put(std::move(journey));
        break;
    }
    case RepairKind::declareInterest:
        putWishes(Id<Partner>{place}, {repair.subjects[1].id}, {Wish{repair.direction}}, edit);
    }
    return std::nullopt;
}

} // namespace tussen
