#include "model/Crossings.h"

#include <algorithm>

namespace tussen {

namespace {

/// Rows that a test is true for, by id, as copies: the edit goes on while they are looked at.
template <class Entity, class Test> std::vector<Entity> rowsWhere(const Edit &edit, Test test) {
    std::vector<Entity> rows;
    for (const Entity &row : edit.now().table<Entity>())
        if (test(row)) rows.push_back(row);
    std::sort(rows.begin(), rows.end(), [](const Entity &a, const Entity &b) { return a.id < b.id; });
    return rows;
}

/// One row of a weight, or none: `fresh` is what is put where there was none.
template <class Entity>
void putWeight(const std::vector<Entity> &rows, Entity fresh, std::optional<double> weight, Edit &edit) {
    const bool wanted = weight && *weight != 0;
    for (std::size_t i = wanted ? 1 : 0; i < rows.size(); ++i)
        edit.remove(rows[i].id);
    if (!wanted) return;
    Entity row = rows.empty() ? std::move(fresh) : rows.front();
    row.weight = *weight;
    if (rows.empty() || row != rows.front()) edit.put(std::move(row));
}

} // namespace

void putRoles(const Id<Touchpoint> &touchpoint, const Id<Partner> &partner,
              const std::vector<RoleKind> &kinds, Edit &edit) {
    const auto rows = rowsWhere<Role>(
        edit, [&](const Role &role) { return role.touchpoint == touchpoint && role.partner == partner; });
    const auto has = [](const auto &list, auto test) { return std::any_of(list.begin(), list.end(), test); };
    std::vector<Role> gone;
    for (const Role &role : rows)
        if (!has(kinds, [&](RoleKind kind) { return kind == role.kind; })) gone.push_back(role);
    for (const Role &role : gone)
        edit.remove(role.id);
    const bool confirmed =
        gone.empty() || has(gone, [](const Role &role) { return role.status == RoleStatus::confirmed; });
    const RoleStatus status = confirmed ? RoleStatus::confirmed : RoleStatus::proposed;
    for (const RoleKind kind : kinds)
        if (!has(rows, [&](const Role &role) { return role.kind == kind; }))
            edit.put(Role{Id<Role>::make(), touchpoint, partner, kind, status});
}

std::vector<const Interest *> interestsIn(const Ecosystem &ecosystem, const Holder &holder,
                                          const Id<Outcome> &outcome) {
    std::vector<const Interest *> rows;
    for (const Interest &interest : ecosystem.table<Interest>())
        if (interest.holder == holder && interest.outcome == outcome) rows.push_back(&interest);
    std::sort(rows.begin(), rows.end(), [](const auto *a, const auto *b) { return a->id < b->id; });
    return rows;
}

void putWishes(const Holder &holder, const Id<Outcome> &outcome, const std::vector<Wish> &wishes,
               Edit &edit) {
    const auto rows = rowsWhere<Interest>(edit, [&](const Interest &interest) {
        return interest.holder == holder && interest.outcome == outcome;
    });
    for (std::size_t i = wishes.size(); i < rows.size(); ++i)
        edit.remove(rows[i].id);
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        Interest row{.id = Id<Interest>::make(), .holder = holder, .outcome = outcome};
        if (i < rows.size()) row = rows[i];
        row.direction = wishes[i].direction;
        row.weight = wishes[i].weight;
        if (i >= rows.size() || row != rows[i]) edit.put(std::move(row));
    }
}

void putEffect(const Id<Touchpoint> &touchpoint, const Id<Outcome> &outcome, std::optional<double> weight,
               Edit &edit) {
    const auto rows = rowsWhere<Effect>(edit, [&](const Effect &effect) {
        return effect.touchpoint == touchpoint && effect.outcome == outcome;
    });
    putWeight(rows, Effect{Id<Effect>::make(), touchpoint, outcome, 0}, weight, edit);
}

void putInfluence(const Id<Outcome> &from, const Id<Outcome> &to, std::optional<double> weight, Edit &edit) {
    const auto rows = rowsWhere<Influence>(
        edit, [&](const Influence &influence) { return influence.from == from && influence.to == to; });
    putWeight(rows, Influence{Id<Influence>::make(), from, to, 0}, weight, edit);
}

} // namespace tussen
