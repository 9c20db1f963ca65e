#include "tests/support/Generator.h"

#include "model/PartyId.h"
#include "tests/support/Random.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace tussen::testing {

namespace {

constexpr std::size_t touchpointsPerPhase = 12;

class Generator {
public:
    explicit Generator(const Sizes &sizes) : sizes_(sizes), random_(sizes.seed) {}

    Ecosystem make() && {
        builder_.put(EcosystemInfo{
            .id = ecosystemInfoId(), .name = "Generated", .purpose = "Customers arrive rested and on time"});
        makePartners();
        makeChannels();
        makeOutcomes();
        makeInterests();
        makeAgreements();
        for (std::size_t i = 0; i < sizes_.journeys; ++i)
            makeJourney(i);
        return std::move(builder_).take();
    }

private:
    template <class Entity> Id<Entity> newId() { return {random_.uuid()}; }
    template <class List> const auto &any(const List &list) { return list[random_.below(list.size())]; }
    /// A weight in -1..1 that is not 0, to two decimals.
    double weight() {
        const double size = random_.between(20, 100) / 100.0;
        return random_.oneIn(2) ? size : -size;
    }

    void makePartners() {
        for (std::size_t i = 0; i < sizes_.partners; ++i) {
            Partner partner{.id = newId<Partner>(), .name = fmt::format("Partner {}", i + 1)};
            if (i > 0 && random_.oneIn(10)) partner.parent = any(partners_);
            partner.rank = static_cast<double>(i);
            partners_.push_back(partner.id);
            builder_.put(std::move(partner));
        }
    }

    void makeChannels() {
        for (const char *name : {"Web", "App", "Phone", "On site", "Letter"}) {
            const Channel channel{.id = newId<Channel>(), .name = name};
            channels_.push_back(channel.id);
            builder_.put(channel);
        }
    }

    void makeOutcomes() {
        for (std::size_t i = 0; i < sizes_.outcomes; ++i) {
            Outcome outcome{.id = newId<Outcome>(), .name = fmt::format("Outcome {}", i + 1)};
            if (random_.oneIn(5)) outcome.purpose = random_.oneIn(2) ? Purpose::increase : Purpose::decrease;
            outcomes_.push_back(outcome.id);
            builder_.put(std::move(outcome));
        }
        for (std::size_t i = 0; i + 1 < outcomes_.size() * 3 / 2; ++i) {
            const Id<Outcome> from = any(outcomes_);
            const Id<Outcome> to = any(outcomes_);
            if (from != to)
                builder_.put(Influence{.id = newId<Influence>(), .from = from, .to = to, .weight = weight()});
        }
    }

    void makeInterests() {
        for (std::size_t i = 0; i < sizes_.interests && !outcomes_.empty(); ++i)
            builder_.put(Interest{.id = newId<Interest>(),
                                  .holder = any(partners_),
                                  .outcome = any(outcomes_),
                                  .direction = random_.oneIn(3) ? Direction::decrease : Direction::increase,
                                  .weight = random_.between(1, 5),
                                  .disclosed = !random_.oneIn(20)});
    }

    void makeAgreements() {
        for (std::size_t i = 0; i < sizes_.partners; ++i) {
            const Agreement agreement{.id = newId<Agreement>(), .name = fmt::format("Agreement {}", i + 1)};
            builder_.put(agreement);
            std::set<Id<Partner>> parties{any(partners_), any(partners_)};
            for (const Id<Partner> &partner : parties)
                builder_.put(Party{
                    .id = partyId(agreement.id, partner), .agreement = agreement.id, .partner = partner});
        }
    }

    void makeJourney(std::size_t number) {
        const Journey journey{.id = newId<Journey>(),
                              .name = fmt::format("Journey {}", number + 1),
                              .owner = any(partners_),
                              .rank = static_cast<double>(number)};
        builder_.put(journey);
        std::vector<Id<Touchpoint>> made;
        Id<Phase> phase{};
        for (std::size_t i = 0; i < sizes_.touchpoints; ++i) {
            if (i % touchpointsPerPhase == 0) phase = makePhase(journey.id, i / touchpointsPerPhase);
            made.push_back(makeTouchpoint(phase, i));
        }
        if (made.empty()) return;
        Touchpoint last = builder_.now()[made.back()];
        last.kind = TouchpointKind::goal;
        builder_.put(std::move(last));
        join(made);
    }

    Id<Phase> makePhase(const Id<Journey> &journey, std::size_t number) {
        const Phase phase{.id = newId<Phase>(),
                          .journey = journey,
                          .name = fmt::format("Phase {}", number + 1),
                          .rank = static_cast<double>(number)};
        builder_.put(phase);
        return phase.id;
    }

    Id<Touchpoint> makeTouchpoint(const Id<Phase> &phase, std::size_t number) {
        static constexpr const char *names[] = {"Waits for the desk to open", "Asks the way",
                                                "Shows the passport", "Gets a message with the new time",
                                                "Pays the bill"};
        Touchpoint touchpoint{.id = newId<Touchpoint>(),
                              .phase = phase,
                              .name = fmt::format("{} {}", names[random_.below(5)], number + 1),
                              .channel = any(channels_),
                              .rank = static_cast<double>(number)};
        if (random_.oneIn(10)) touchpoint.kind = TouchpointKind::wait;
        if (!random_.oneIn(4)) touchpoint.experience = random_.between(-2, 2);
        if (random_.oneIn(3)) touchpoint.minutes = random_.between(1, 90);
        if (random_.oneIn(5)) touchpoint.brand = any(partners_);
        builder_.put(touchpoint);
        makeRoles(touchpoint.id);
        if (!outcomes_.empty() && random_.oneIn(3))
            builder_.put(Effect{.id = newId<Effect>(),
                                .touchpoint = touchpoint.id,
                                .outcome = any(outcomes_),
                                .weight = weight()});
        return touchpoint.id;
    }

    void makeRoles(const Id<Touchpoint> &touchpoint) {
        const auto put = [&](const Id<Partner> &partner, RoleKind kind) {
            builder_.put(
                Role{.id = newId<Role>(), .touchpoint = touchpoint, .partner = partner, .kind = kind});
        };
        if (random_.oneIn(2) || owner_ == Id<Partner>{}) owner_ = any(partners_);
        if (random_.below(100) >= 8) put(owner_, RoleKind::accountable);
        put(random_.oneIn(2) ? owner_ : any(partners_), RoleKind::responsible);
        if (random_.oneIn(2)) put(any(partners_), RoleKind::consulted);
    }

    void join(const std::vector<Id<Touchpoint>> &chain) {
        const auto put = [&](std::size_t from, std::size_t to) {
            builder_.put(Transition{.id = newId<Transition>(), .from = chain[from], .to = chain[to]});
        };
        for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
            put(i, i + 1);
            if (random_.below(100) < 15 && i + 2 < chain.size())
                put(i, std::min(chain.size() - 1, i + 2 + random_.below(3)));
            if (random_.below(100) < 3 && i > 0) put(i, i - 1 - random_.below(std::min<std::size_t>(i, 6)));
        }
    }

    Sizes sizes_;
    Random random_;
    EcosystemBuilder builder_;
    std::vector<Id<Partner>> partners_;
    std::vector<Id<Channel>> channels_;
    std::vector<Id<Outcome>> outcomes_;
    Id<Partner> owner_{};
};

} // namespace

Ecosystem generated(const Sizes &sizes) {
    return Generator(sizes).make();
}

} // namespace tussen::testing
