#pragma once

namespace tussen {

class MapView;

/// Lets screen readers see into maps: each drawn entity is a child of the view, with its name, description
/// and place. May be called any number of times.
void installAccessibility();

/// Tell screen readers where the keyboard is, and that the picture is another.
void announceCurrent(MapView &view);
void announceReplaced(MapView &view);

} // namespace tussen
