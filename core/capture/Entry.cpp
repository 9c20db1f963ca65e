#include "capture/Entry.h"

#include <set>
#include <utility>

namespace tussen::capture {

Id<Touchpoint> addEntry(Entry entry, Insertion &insertion, Directory &directory, Edit &edit) {
    if (entry.channel) entry.row.channel = directory.channel(*entry.channel);
    const Id<Touchpoint> touchpoint = insertion.add(std::move(entry.row));
    std::set<std::pair<RoleKind, Id<Partner>>> given;
    for (const NamedRole &role : entry.roles) {
        const Id<Partner> partner = directory.partner(role.partner);
        if (!given.emplace(role.kind, partner).second) continue;
        edit.put(
            Role{.id = Id<Role>::make(), .touchpoint = touchpoint, .partner = partner, .kind = role.kind});
    }
    return touchpoint;
}

} // namespace tussen::capture
