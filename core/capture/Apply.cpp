#include "capture/Apply.h"

#include "capture/Directory.h"

#include <set>

namespace tussen::capture {

namespace {

void addRoles(const std::vector<NamedRole> &roles, const Id<Touchpoint> &touchpoint, Directory &directory,
              Edit &edit) {
    std::set<std::pair<RoleKind, Id<Partner>>> given; // naming a partner twice is once too often
    for (const NamedRole &role : roles) {
        const Id<Partner> partner = directory.partner(role.partner);
        if (!given.emplace(role.kind, partner).second) continue;
        edit.put(
            Role{.id = Id<Role>::make(), .touchpoint = touchpoint, .partner = partner, .kind = role.kind});
    }
}

} // namespace

std::optional<EntityRef> apply(const QuickLine &line, const Place &place, const FirstNames &names,
                               Edit &edit) {
    if (line.kind == QuickLine::Kind::nothing || !line.problems.empty()) return std::nullopt;
    const Joins joins = line.kind == QuickLine::Kind::branch ? Joins::branch : Joins::between;
    Directory directory(edit);
    Insertion insertion(edit, place, names, joins);
    if (line.kind == QuickLine::Kind::phase) {
        const Id<Phase> phase = insertion.startPhase(line.name);
        insertion.finish();
        return ref(phase);
    }
    Touchpoint row;
    row.name = line.name;
    row.experience = line.experience;
    row.minutes = line.minutes;
    if (line.channel) row.channel = directory.channel(*line.channel);
    const Id<Touchpoint> added = insertion.add(std::move(row));
    addRoles(line.roles, added, directory, edit);
    insertion.finish();
    return ref(added);
}

} // namespace tussen::capture
