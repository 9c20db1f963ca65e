#pragma once

#include "editing/MoveAlong.h"

#include <string>

namespace tussen::editing {

/// A touchpoint to be added on the map.
struct NewTouchpoint {
    std::string name;
    Seat seat;
    std::optional<Id<Partner>> partner;    ///< who is accountable, if anybody
    std::optional<Id<Touchpoint>> follows; ///< from where a transition leads to it
};
Id<Touchpoint> addTouchpoint(const NewTouchpoint &wanted, Edit &edit);

/// Makes a touchpoint of the note at that place, and the note goes; what it says is the name, see
/// capture::touchpointOf().
Id<Touchpoint> placeNote(const Id<Note> &note, NewTouchpoint place, Edit &edit);

/// Adds a touchpoint before another, in its phase and lane. What led forward to that one leads to the new
/// one, and from there a transition goes on.
Id<Touchpoint> insertBefore(const Id<Touchpoint> &touchpoint, const std::string &name, Edit &edit);

} // namespace tussen::editing
