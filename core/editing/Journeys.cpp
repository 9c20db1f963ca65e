#include "editing/Journeys.h"

#include "editing/Copies.h"
#include "editing/Order.h"
#include "model/PartyId.h"
#include "model/Relations.h"

#include <algorithm>
#include <iterator>

namespace tussen::editing {

namespace {

std::vector<Id<Journey>> journeysOf(const Ecosystem &now) {
    return idsOf<Journey>(Relations(now).journeys());
}

/// Copies everything of a journey.
class JourneyCopy {
public:
    JourneyCopy(const Id<Journey> &journey, Edit &edit)
        : edit_(edit),
          before_(edit.now()),
          journey_(journey) {}

    Id<Journey> make(const std::string &name, bool asTarget) {
        Journey row = copies_.copied(now()[journey_]);
        row.name = name;
        if (asTarget) {
            row.state = JourneyState::target;
            row.currentOf = journey_;
        }
        const Id<Journey> id = row.id;
        edit_.put(std::move(row));
        rank(id);
        for (const Phase *phase : before_.phases(journey_))
            edit_.put(copies_.copied(*phase));
        for (const Touchpoint *touchpoint : before_.touchpoints(journey_))
            copy(*touchpoint, asTarget);
        for (const Touchpoint *touchpoint : before_.touchpoints(journey_))
            copyWhatHangsOn(touchpoint->id);
        copyAgreements();
        return id;
    }

private:
    [[nodiscard]] const Ecosystem &now() const { return before_.ecosystem(); }

    /// Behind the journey that it was copied from.
    void rank(const Id<Journey> &id) {
        auto order = idsOf<Journey>(before_.journeys());
        order.insert(std::next(std::find(order.begin(), order.end(), journey_)), id);
        rankInOrder(order, {id}, edit_);
    }

    void copy(const Touchpoint &original, bool asTarget) {
        const auto current = original.currentOf;
        Touchpoint row = copies_.copied(original);
        row.currentOf = asTarget ? std::optional(original.id) : current;
        edit_.put(std::move(row));
    }

    void copyWhatHangsOn(const Id<Touchpoint> &touchpoint) {
        for (const Role *row : before_.roles(touchpoint))
            edit_.put(copies_.copied(*row));
        for (const Effect *row : before_.effects(touchpoint))
            edit_.put(copies_.copied(*row));
        for (const Transition *row : before_.outgoing(touchpoint))
            edit_.put(copies_.copied(*row));
    }

    [[nodiscard]] bool isAboutIt(const Agreement &agreement) const {
        if (!agreement.scope) return false;
        if (const auto *journey = std::get_if<Id<Journey>>(&*agreement.scope)) return *journey == journey_;
        const Transition &row = now()[std::get<Id<Transition>>(*agreement.scope)];
        return now()[now()[row.from].phase].journey == journey_;
    }

    void copyAgreements() {
        for (const Agreement &row : now().table<Agreement>()) {
            if (!isAboutIt(row)) continue;
            const Agreement copy = copies_.copied(row);
            edit_.put(copy);
            for (const Party *party : before_.parties(row.id))
                edit_.put(Party{partyId(copy.id, party->partner), copy.id, party->partner});
        }
    }

    Edit &edit_;
    Relations before_;
    Id<Journey> journey_;
    Copies copies_;
};

} // namespace

Id<Journey> addJourney(const std::string &name, const std::string &phase, Edit &edit) {
    auto order = journeysOf(edit.now());
    Journey row;
    row.id = Id<Journey>::make();
    row.name = name;
    const Id<Journey> id = row.id;
    edit.put(std::move(row));
    order.push_back(id);
    rankInOrder(order, {id}, edit);
    Phase first;
    first.id = Id<Phase>::make();
    first.journey = id;
    first.name = phase;
    edit.put(std::move(first));
    return id;
}

Id<Journey> duplicateJourney(const Id<Journey> &journey, const std::string &name, Edit &edit) {
    return JourneyCopy(journey, edit).make(name, false);
}

Id<Journey> makeTarget(const Id<Journey> &current, const std::string &name, Edit &edit) {
    return JourneyCopy(current, edit).make(name, true);
}

void dropUnfitContinuations(const Id<Journey> &journey, Edit &edit) {
    const Relations relations(edit.now());
    const auto current = relations.ecosystem()[journey].currentOf;
    for (const Touchpoint *touchpoint : relations.touchpoints(journey)) {
        if (!touchpoint->currentOf) continue;
        if (current == relations.journeyOf(relations.ecosystem()[*touchpoint->currentOf]).id) continue;
        Touchpoint row = *touchpoint;
        row.currentOf.reset();
        edit.put(std::move(row));
    }
}

} // namespace tussen::editing
