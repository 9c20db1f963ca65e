#include "checks/FigureDrivers.h"

#include "checks/ExpectedFigures.h"
#include "checks/RolesThere.h"
#include "checks/VisitParts.h"
#include "graph/Agreements.h"
#include "graph/Steps.h"

#include <algorithm>
#include <map>

namespace tussen {

namespace {

using Place = MarkovChain::Place;
using Ending = MarkovChain::Ending;
using Drivers = std::vector<FigureDriver>;
using Amount = std::optional<double>;
using Owner = std::optional<Id<Partner>>;

/// Drivers that stand for several touchpoints each, in the order in which they came.
template <class Key> class Groups {
public:
    void add(const Key &key, double amount, const EntityRef &where) {
        const auto [found, isNew] = numbers_.try_emplace(key, drivers_.size());
        if (isNew) drivers_.push_back(driverOf(key));
        FigureDriver &driver = drivers_[found->second];
        *driver.amount += amount;
        driver.marks.push_back(where);
    }
    [[nodiscard]] Drivers take() && { return std::move(drivers_); }

private:
    static FigureDriver driverOf(const Id<Phase> &phase) { return {ref(phase), {}, 0, {}}; }
    static FigureDriver driverOf(const Id<Partner> &partner) { return {ref(partner), {}, 0, {}}; }
    static FigureDriver driverOf(const Owner &owner) {
        return {owner ? std::optional(ref(*owner)) : std::nullopt, {}, 0, {}};
    }
    static FigureDriver driverOf(const std::pair<Id<Partner>, Id<Partner>> &pair) {
        return {ref(pair.first), pair.second, 0, {}};
    }

    std::map<Key, std::size_t> numbers_;
    Drivers drivers_;
};

/// Collects the drivers of one journey in the order of the map.
class Collector {
public:
    Collector(const Relations &relations, const MarkovChain &chain) : relations_(relations), chain_(chain) {}

    [[nodiscard]] Drivers phases() const {
        Groups<Id<Phase>> groups;
        for (Place place = 0; place < chain_.size(); ++place)
            groups.add(chain_.touchpoint(place).phase, 1, at(place));
        return std::move(groups).take();
    }

    [[nodiscard]] Drivers partners() const {
        Groups<Id<Partner>> groups;
        for (Place place = 0; place < chain_.size(); ++place) {
            const auto roles = relations_.roles(chain_.touchpoint(place).id);
            for (auto role = roles.begin(); role != roles.end(); ++role) {
                const auto same = [&](const Role *one) { return one->partner == (*role)->partner; };
                if (std::none_of(roles.begin(), role, same)) groups.add((*role)->partner, 1, at(place));
            }
        }
        return std::move(groups).take();
    }

    /// Those handoffs for which `wanted(transition, handoff)`.
    template <class Wanted> [[nodiscard]] Drivers handoffs(Wanted wanted) const {
        Drivers drivers;
        for (Place place = 0; place < chain_.size(); ++place)
            for (const Transition *transition : relations_.outgoing(chain_.touchpoint(place).id))
                if (const auto handoff = handoffOf(relations_, *transition);
                    handoff && wanted(*transition, *handoff))
                    drivers.push_back(single(ref(transition->id), passes(place, *transition)));
        return drivers;
    }

    [[nodiscard]] Drivers gaps() const {
        Drivers drivers;
        for (Place place = 0; place < chain_.size(); ++place) {
            const Touchpoint &touchpoint = chain_.touchpoint(place);
            if (isStep(touchpoint) && checks::count(relations_, RoleKind::accountable, touchpoint) == 0)
                drivers.push_back(single(at(place), solved() ? Amount(visits(place)) : std::nullopt));
        }
        return drivers;
    }

    [[nodiscard]] Drivers doors() const {
        Drivers drivers;
        for (Place place = 0; place < chain_.size(); ++place)
            if (chain_.starts()[place] > 0) drivers.push_back(single(at(place), chain_.starts()[place]));
        return drivers;
    }

    [[nodiscard]] Drivers doorsByOwner() const {
        Groups<Owner> groups;
        for (Place place = 0; place < chain_.size(); ++place)
            if (chain_.starts()[place] > 0) groups.add(ownerOf(place), chain_.starts()[place], at(place));
        return std::move(groups).take();
    }

    /// Where customers come, each with `amount(place)` if it has a value.
    template <class Function> [[nodiscard]] Drivers visited(Function amount) const {
        Drivers drivers;
        for (Place place = 0; solved() && place < chain_.size(); ++place)
            if (const Amount found = visits(place) > 0 ? amount(place) : std::nullopt)
                drivers.push_back(single(at(place), *found));
        return drivers;
    }

    /// Visits of those places.
    [[nodiscard]] Drivers ending(Ending wanted) const {
        return visited([&](Place place) {
            return chain_.ending(place) == wanted ? Amount(visits(place)) : std::nullopt;
        });
    }

    [[nodiscard]] Drivers effortByOwner() const {
        Groups<Owner> groups;
        double whole = 0;
        for (Place place = 0; solved() && place < chain_.size(); ++place)
            if (const Amount effort = visits(place) > 0 ? effortAt(chain_, place) : std::nullopt) {
                groups.add(ownerOf(place), *effort, at(place));
                whole += *effort;
            }
        Drivers drivers = std::move(groups).take();
        for (FigureDriver &driver : drivers)
            *driver.amount /= whole;
        return drivers;
    }

    [[nodiscard]] Drivers spillovers() const {
        Groups<std::pair<Id<Partner>, Id<Partner>>> groups;
        for (Place place = 0; solved() && place < chain_.size(); ++place) {
            if (visits(place) <= 0) continue;
            if (const auto part = spilloverAt(relations_, chain_, place))
                groups.add({part->owner->id, part->bearer->id}, part->weight, at(place));
        }
        return std::move(groups).take();
    }

    [[nodiscard]] Drivers removals() const {
        const auto effects = removalEffects(relations_, chain_);
        if (!effects) return {};
        Groups<Id<Partner>> groups;
        for (Place place = 0; place < chain_.size(); ++place)
            if (const Owner owner = ownerOf(place)) groups.add(*owner, 0, at(place));
        Drivers drivers = std::move(groups).take();
        for (FigureDriver &driver : drivers)
            driver.amount = effects->at(Id<Partner>{driver.what->id});
        return drivers;
    }

    [[nodiscard]] Drivers trapped() const {
        Drivers drivers;
        for (const Place place : chain_.trap())
            drivers.push_back(single(at(place), std::nullopt));
        return drivers;
    }

    [[nodiscard]] double visits(Place place) const { return chain_.visits()[place]; }

private:
    [[nodiscard]] bool solved() const { return chain_.trap().empty(); }
    [[nodiscard]] EntityRef at(Place place) const { return ref(chain_.touchpoint(place).id); }
    [[nodiscard]] Owner ownerOf(Place place) const {
        const Partner *owner = relations_.owner(chain_.touchpoint(place).id);
        return owner ? Owner(owner->id) : std::nullopt;
    }
    [[nodiscard]] Amount passes(Place place, const Transition &transition) const {
        if (!solved()) return std::nullopt;
        for (const MarkovChain::Step &step : chain_.steps(place))
            if (step.transition == &transition) return visits(place) * step.share;
        return 0.0;
    }
    static FigureDriver single(const EntityRef &what, Amount amount) { return {what, {}, amount, {what}}; }

    const Relations &relations_;
    const MarkovChain &chain_;
};

Drivers collect(const Relations &relations, const MarkovChain &chain, Figure figure) {
    const Collector collector(relations, chain);
    switch (figure) {
    case Figure::touchpoints:
        return collector.phases();
    case Figure::partners:
        return collector.partners();
    case Figure::handoffs:
        return collector.handoffs([](const Transition &, const Handoff &) { return true; });
    case Figure::handoffsWithoutAgreement:
        return collector.handoffs(
            [agreements = Agreements(relations)](const Transition &transition, const Handoff &handoff) {
                return !agreements.cover(transition, *handoff.from, *handoff.to);
            });
    case Figure::ownershipGaps:
        return collector.gaps();
    case Figure::doors:
        return collector.doors();
    case Figure::doorEntropy:
        return collector.doorsByOwner();
    case Figure::pGoal:
        return collector.ending(Ending::goal);
    case Figure::pAbandon:
        return collector.ending(Ending::abandon);
    case Figure::pUnmarkedEnd:
        return collector.ending(Ending::unmarked);
    case Figure::expectedSteps:
        return collector.ending(Ending::none);
    case Figure::expectedMinutes:
        return collector.visited([&](Place place) { return minutesAt(chain, place); });
    case Figure::expectedEffort:
        return collector.visited([&](Place place) { return effortAt(chain, place); });
    case Figure::effortShare:
        return collector.effortByOwner();
    case Figure::spillover:
        return collector.spillovers();
    case Figure::removalEffect:
        return collector.removals();
    case Figure::trap:
        return collector.trapped();
    }
    return {};
}

} // namespace

Drivers driversOf(const Relations &relations, const MarkovChain &chain, Figure figure) {
    Drivers drivers = collect(relations, chain, figure);
    std::ranges::stable_sort(drivers, std::ranges::greater(),
                             [](const FigureDriver &one) { return one.amount.value_or(0); });
    return drivers;
}

} // namespace tussen
