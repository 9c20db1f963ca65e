#include "layout/Folded.h"

#include <fmt/format.h>

#include <map>
#include <tuple>

namespace tussen {

namespace {

/// Each organisation that has departments in it, with its new name.
void nameFolded(const Ecosystem &ecosystem, const std::set<Id<Partner>> &folded,
                std::vector<Change> &changes) {
    std::map<Id<Partner>, std::size_t> inside;
    for (const Partner &partner : ecosystem.table<Partner>()) {
        const Id<Partner> shown = shownAs(ecosystem, partner.id, folded);
        if (shown != partner.id) ++inside[shown];
    }
    for (const auto &[id, departments] : inside) {
        Partner row = ecosystem[id];
        row.name += fmt::format(" (+{})", departments);
        changes.emplace_back(ChangeOf<Partner>{ecosystem[id], row});
    }
}

/// Roles of departments go to their organisation, which has each kind once at a touchpoint.
void giveRoles(const Ecosystem &ecosystem, const std::set<Id<Partner>> &folded,
               std::vector<Change> &changes) {
    std::set<std::tuple<Id<Touchpoint>, Id<Partner>, RoleKind>> there;
    for (const Role &role : ecosystem.table<Role>())
        if (shownAs(ecosystem, role.partner, folded) == role.partner)
            there.emplace(role.touchpoint, role.partner, role.kind);
    for (const Role &role : ecosystem.table<Role>()) {
        Role given = role;
        given.partner = shownAs(ecosystem, role.partner, folded);
        if (given == role) continue;
        const bool isNew = there.emplace(given.touchpoint, given.partner, given.kind).second;
        changes.emplace_back(ChangeOf<Role>{role, isNew ? std::optional(given) : std::nullopt});
    }
}

} // namespace

Id<Partner> shownAs(const Ecosystem &ecosystem, const Id<Partner> &partner,
                    const std::set<Id<Partner>> &folded) {
    Id<Partner> shown = partner;
    for (auto up = ecosystem[partner].parent; up; up = ecosystem[*up].parent)
        if (folded.contains(*up)) shown = *up;
    return shown;
}

Ecosystem withFolded(const Ecosystem &ecosystem, const std::set<Id<Partner>> &folded) {
    std::vector<Change> changes;
    nameFolded(ecosystem, folded, changes);
    giveRoles(ecosystem, folded, changes);
    return ecosystem.with(changes);
}

} // namespace tussen
