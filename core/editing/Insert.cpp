#include "editing/Insert.h"

#include "capture/Notes.h"
#include "editing/Connect.h"
#include "editing/Order.h"
#include "model/GiveRole.h"

namespace tussen::editing {

Id<Touchpoint> addTouchpoint(const NewTouchpoint &wanted, Edit &edit) {
    const auto siblings = idsOf<Touchpoint>(Relations(edit.now()).touchpoints(wanted.seat.phase));
    Touchpoint row;
    row.id = Id<Touchpoint>::make();
    row.name = wanted.name;
    row.phase = wanted.seat.phase;
    const Id<Touchpoint> id = row.id;
    edit.put(std::move(row));
    rankInOrder(withPlaced(siblings, id, wanted.seat.before), {id}, edit);
    if (wanted.partner) giveRole(id, *wanted.partner, RoleKind::accountable, edit);
    if (wanted.follows) connect(*wanted.follows, id, edit);
    return id;
}

Id<Touchpoint> placeNote(const Id<Note> &note, NewTouchpoint place, Edit &edit) {
    const Touchpoint said = capture::touchpointOf(edit.now()[note]);
    place.name = said.name;
    const Id<Touchpoint> id = addTouchpoint(place, edit);
    Touchpoint row = edit.now()[id];
    row.description = said.description;
    edit.put(std::move(row));
    edit.remove(note);
    return id;
}

Id<Touchpoint> insertBefore(const Id<Touchpoint> &touchpoint, const std::string &name, Edit &edit) {
    const Relations before(edit.now());
    const Partner *owner = before.owner(touchpoint);
    NewTouchpoint wanted{name, {edit.now()[touchpoint].phase, touchpoint}, {}, {}};
    if (owner) wanted.partner = owner->id;
    const Id<Touchpoint> id = addTouchpoint(wanted, edit);
    const auto &table = before.ecosystem().table<Touchpoint>();
    const auto placeOf = [&](const Id<Touchpoint> &one) { return before.placeInJourney(table.slot(one)); };
    for (const Transition *way : before.incoming(touchpoint)) {
        if (placeOf(way->from) >= placeOf(touchpoint)) continue; // comes back to it, not to what is before
        Transition row = *way;
        row.to = id;
        edit.put(std::move(row));
    }
    connect(id, touchpoint, edit);
    return id;
}

} // namespace tussen::editing
