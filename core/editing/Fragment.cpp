#include "editing/Fragment.h"

#include <algorithm>

namespace tussen::editing {

namespace {

/// Takes rows over together with what they refer to.
class Taking {
public:
    explicit Taking(const Ecosystem &from) : from_(from) {
        EcosystemInfo info = from.info();
        info.id = ecosystemInfoId();
        if (info.name.empty()) info.name = "Tussen";
        made_.put(std::move(info));
    }

    void touchpoint(const Touchpoint &original) {
        Touchpoint row = original;
        row.currentOf.reset();
        phase(row.phase);
        if (row.channel) made_.put(from_[*row.channel]);
        if (row.brand) partner(*row.brand);
        made_.put(std::move(row));
    }
    void partner(const Id<Partner> &id) {
        for (const Partner *row = &from_[id]; row && !made_.now().find(row->id);
             row = row->parent ? &from_[*row->parent] : nullptr)
            made_.put(*row);
    }
    /// Roles, effects and transitions of the touchpoints that were taken.
    void whatHangsOnThem() {
        for (const Role &row : from_.table<Role>()) {
            if (!has(row.touchpoint)) continue;
            partner(row.partner);
            made_.put(row);
        }
        for (const Effect &row : from_.table<Effect>()) {
            if (!has(row.touchpoint)) continue;
            made_.put(from_[row.outcome]);
            made_.put(row);
        }
        for (const Transition &row : from_.table<Transition>()) {
            if (!has(row.from) || !has(row.to)) continue;
            if (row.owner) partner(*row.owner);
            made_.put(row);
        }
    }
    /// Those about the transitions that were taken, with their parties.
    void agreements() {
        for (const Agreement &row : from_.table<Agreement>()) {
            const auto *way = row.scope ? std::get_if<Id<Transition>>(&*row.scope) : nullptr;
            if (way && made_.now().find(*way)) made_.put(row);
        }
        for (const Party &row : from_.table<Party>()) {
            if (!made_.now().find(row.agreement)) continue;
            partner(row.partner);
            made_.put(row);
        }
    }
    [[nodiscard]] Ecosystem take() && { return std::move(made_).take(); }

private:
    [[nodiscard]] bool has(const Id<Touchpoint> &id) const { return made_.now().find(id); }

    void phase(const Id<Phase> &id) {
        if (made_.now().find(id)) return;
        const Phase &row = from_[id];
        Journey journey = from_[row.journey];
        journey.customerGroup.reset();
        journey.owner.reset();
        journey.currentOf.reset();
        made_.put(std::move(journey));
        made_.put(row);
    }

    const Ecosystem &from_;
    EcosystemBuilder made_;
};

} // namespace

Ecosystem fragmentOf(const Ecosystem &from, std::span<const Id<Touchpoint>> touchpoints) {
    Taking taking(from);
    for (const Id<Touchpoint> &id : touchpoints)
        if (const Touchpoint *row = from.find(id)) taking.touchpoint(*row);
    taking.whatHangsOnThem();
    taking.agreements();
    return std::move(taking).take();
}

} // namespace tussen::editing
