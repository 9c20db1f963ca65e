#include "model/Rules.h"

#include "model/Core.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>

namespace tussen {

namespace {

std::string problemOfBytes(const Bytes &bytes) {
    if (bytes.value.empty()) return Core::tr("nothing is in it");
    if (bytes.value.size() <= mostBytes) return {};
    return Core::tr("has {} bytes, {} at most", bytes.value.size(), mostBytes);
}

template <class Value> std::string problemOfValue(const auto &field, const Value &value) {
    if constexpr (detail::isOptional<Value>) {
        return value ? problemOfValue(field, *value) : std::string{};
    } else if constexpr (std::is_same_v<Value, std::string>) {
        if (value.empty() && field.presence == Presence::required && field.text != TextRule::name)
            return Core::tr("a text is needed");
        return problemOfText(value, field.text);
    } else if constexpr (std::is_same_v<Value, int> || std::is_same_v<Value, double>) {
        return problemOfNumber(value, field.range);
    } else if constexpr (std::is_same_v<Value, Bytes>) {
        return problemOfBytes(value);
    } else {
        return {};
    }
}

/// Checks rows against a state and collects what is wrong.
class Checker {
public:
    explicit Checker(const Ecosystem &state) : state_(state) {}

    template <class Entity> void row(const Entity &row) {
        if (row.id.value.isNil()) say(row, "", Core::tr("has no id"));
        for (Violation &one : fieldViolations(row))
            found_.push_back(std::move(one));
        const std::size_t before = found_.size();
        references(row);
        // What leads nowhere cannot be followed by the rules between rows.
        if (found_.size() == before) relations(row);
    }

    /// At most one role per touchpoint, partner and kind.
    void roles() {
        const auto &rows = state_.table<Role>();
        std::vector<std::pair<std::uint64_t, std::uint32_t>> places; // what a role is, and its slot
        places.reserve(rows.size());
        for (std::uint32_t slot = 0; slot < rows.size(); ++slot)
            if (const auto place = placeOf(rows.at(slot))) places.emplace_back(*place, slot);
        std::sort(places.begin(), places.end());
        for (std::size_t i = 1; i < places.size(); ++i)
            if (places[i].first == places[i - 1].first)
                say(rows.at(places[i].second), "kind",
                    Core::tr("the partner has this role at the touchpoint already"));
    }

    /// At most one setting per check.
    void checkSettings() {
        std::set<std::string_view> checks;
        for (const CheckSetting &row : state_.table<CheckSetting>())
            if (!checks.insert(row.check).second)
                say(row, "check", Core::tr("the check has a setting already"));
    }

    void oneEcosystem() {
        const auto &rows = state_.table<EcosystemInfo>();
        if (rows.size() != 1 || !rows.contains(ecosystemInfoId()))
            found_.push_back({ref(ecosystemInfoId()), "", Core::tr("a document has exactly one ecosystem")});
    }

    template <class Entity> void everyRow() {
        for (const Entity &each : state_.table<Entity>())
            row(each);
    }

    [[nodiscard]] std::vector<Violation> take() && { return std::move(found_); }

private:
    template <class Entity> void say(const Entity &row, std::string_view field, std::string message) {
        found_.push_back({ref(row.id), field, std::move(message)});
    }

    template <class Entity> void references(const Entity &row) {
        forEachField<Entity>([&](const auto &each) {
            using Value = std::decay_t<decltype(row.*each.member)>;
            if constexpr (isReference<Value>) {
                const auto target = referenceOf(row.*each.member);
                if (target && !state_.contains(*target))
                    say(row, each.key,
                        Core::tr("there is no {} {}", nameOf(target->type), target->id.text()));
            }
        });
    }

    template <class Entity> void relations(const Entity &) {}

    void relations(const Partner &partner) {
        std::size_t steps = 0;
        for (const Partner *up = &partner; up && up->parent; up = state_.find(*up->parent)) {
            if (*up->parent != partner.id && ++steps <= state_.table<Partner>().size()) continue;
            if (*up->parent == partner.id) say(partner, "parent", Core::tr("parents make a circle"));
            return;
        }
    }

    void relations(const Journey &journey) {
        if (!journey.currentOf) return;
        if (journey.state != JourneyState::target)
            say(journey, "currentOf", Core::tr("only a target journey has a current one"));
        else if (state_[*journey.currentOf].state != JourneyState::current)
            say(journey, "currentOf", Core::tr("leads to a journey that is not a current one"));
    }

    void relations(const Touchpoint &touchpoint) {
        if (!touchpoint.currentOf) return;
        const Journey *own = journeyOf(touchpoint);
        const Journey *other = journeyOf(state_[*touchpoint.currentOf]);
        if (own && own->state != JourneyState::target)
            say(touchpoint, "currentOf", Core::tr("only a touchpoint of a target journey has a current one"));
        else if (other && other->state != JourneyState::current)
            say(touchpoint, "currentOf",
                Core::tr("leads to a touchpoint of a journey that is not a current one"));
    }

    void relations(const Transition &transition) {
        const Journey *from = journeyOf(state_[transition.from]);
        const Journey *to = journeyOf(state_[transition.to]);
        if (from && to && from != to)
            say(transition, "to", Core::tr("leads to a touchpoint of another journey"));
    }

    void relations(const Influence &influence) {
        if (influence.from == influence.to)
            say(influence, "to", Core::tr("an influence joins two different outcomes"));
    }

    /// One number for touchpoint, partner and kind: sorting numbers takes a quarter of a set of their ids.
    std::optional<std::uint64_t> placeOf(const Role &role) const {
        const auto &touchpoints = state_.table<Touchpoint>();
        const auto &partners = state_.table<Partner>();
        if (!touchpoints.contains(role.touchpoint) || !partners.contains(role.partner)) return std::nullopt;
        return std::uint64_t{touchpoints.slot(role.touchpoint)} << 32U |
               std::uint64_t{partners.slot(role.partner)} << 2U | static_cast<std::uint64_t>(role.kind);
    }

    const Journey *journeyOf(const Touchpoint &touchpoint) const {
        const Phase *phase = state_.find(touchpoint.phase);
        return phase ? state_.find(phase->journey) : nullptr;
    }

    const Ecosystem &state_;
    std::vector<Violation> found_;
};

/// What a change set makes necessary to look at beside the changed rows themselves.
struct Reach {
    bool deletions = false; ///< any row may now refer to nothing
    bool structure = false; ///< journeys of touchpoints, or states of journeys, may differ
    bool parents = false;
    bool roles = false;
    bool checkSettings = false;
    bool ecosystem = false;

    explicit Reach(const ChangeSet &changes) {
        for (const Change &change : changes.changes)
            std::visit([&](const auto &one) { add(one); }, change);
    }

private:
    template <class Entity> void add(const ChangeOf<Entity> &change) {
        const bool replaced = change.before && change.after;
        deletions = deletions || !change.after;
        if constexpr (std::is_same_v<Entity, Phase>)
            structure = structure || (replaced && change.before->journey != change.after->journey);
        if constexpr (std::is_same_v<Entity, Touchpoint>)
            structure = structure || (replaced && change.before->phase != change.after->phase);
        if constexpr (std::is_same_v<Entity, Journey>)
            structure = structure || (replaced && change.before->state != change.after->state);
        if constexpr (std::is_same_v<Entity, Partner>)
            parents = parents || (replaced && change.before->parent != change.after->parent);
        roles = roles || std::is_same_v<Entity, Role>;
        checkSettings = checkSettings || std::is_same_v<Entity, CheckSetting>;
        ecosystem = ecosystem || std::is_same_v<Entity, EcosystemInfo>;
    }
};

bool isStructural(EntityType type) {
    return type == EntityType::journey || type == EntityType::touchpoint || type == EntityType::transition;
}

} // namespace

template <class Entity> std::vector<Violation> fieldViolations(const Entity &row) {
    std::vector<Violation> result;
    forEachField<Entity>([&](const auto &each) {
        std::string problem = problemOfValue(each, row.*each.member);
        if (!problem.empty()) result.push_back({ref(row.id), each.key, std::move(problem)});
    });
    return result;
}

template std::vector<Violation> fieldViolations(const EcosystemInfo &);
template std::vector<Violation> fieldViolations(const Partner &);
template std::vector<Violation> fieldViolations(const CustomerGroup &);
template std::vector<Violation> fieldViolations(const Channel &);
template std::vector<Violation> fieldViolations(const Journey &);
template std::vector<Violation> fieldViolations(const Phase &);
template std::vector<Violation> fieldViolations(const Touchpoint &);
template std::vector<Violation> fieldViolations(const Role &);
template std::vector<Violation> fieldViolations(const Transition &);
template std::vector<Violation> fieldViolations(const Agreement &);
template std::vector<Violation> fieldViolations(const Party &);
template std::vector<Violation> fieldViolations(const Outcome &);
template std::vector<Violation> fieldViolations(const Influence &);
template std::vector<Violation> fieldViolations(const Effect &);
template std::vector<Violation> fieldViolations(const Interest &);
template std::vector<Violation> fieldViolations(const Waiver &);
template std::vector<Violation> fieldViolations(const CheckSetting &);
template std::vector<Violation> fieldViolations(const Note &);
template std::vector<Violation> fieldViolations(const Revision &);

std::vector<Violation> violations(const Ecosystem &ecosystem) {
    Checker checker(ecosystem);
    forEachEntity([&]<class Entity>() { checker.everyRow<Entity>(); });
    checker.roles();
    checker.checkSettings();
    checker.oneEcosystem();
    return std::move(checker).take();
}

std::vector<Violation> violations(const Ecosystem &after, const ChangeSet &changes) {
    Checker checker(after);
    const Reach reach(changes);
    forEachEntity([&]<class Entity>() {
        const bool all = reach.deletions || (reach.structure && isStructural(entityType<Entity>)) ||
                         (reach.parents && entityType<Entity> == EntityType::partner);
        if (all) {
            checker.everyRow<Entity>();
            return;
        }
        for (const Change &change : changes.changes)
            if (const auto *one = std::get_if<ChangeOf<Entity>>(&change); one && one->after)
                checker.row(*one->after);
    });
    if (reach.roles) checker.roles();
    if (reach.checkSettings) checker.checkSettings();
    if (reach.ecosystem) checker.oneEcosystem();
    return std::move(checker).take();
}

} // namespace tussen
