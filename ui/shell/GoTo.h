#pragma once

#include "model/EntityList.h"

namespace tussen {

class DocumentController;
class MapArea;
class Selection;

/// Chooses an entity wherever it is and brings it to the middle of the map; shows its journey first, if that
/// is another one. What has no place of its own leads to what it is about.
void goTo(const EntityRef &entity, DocumentController &controller, Selection &selection, MapArea &area);

} // namespace tussen
