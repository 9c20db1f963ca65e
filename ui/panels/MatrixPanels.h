#pragma once

#include "panels/EditFunction.h"

namespace tussen {

class DocumentPanel;

/// Who does what at each touchpoint.
[[nodiscard]] DocumentPanel *makeRolesPanel(const EditFunction &edit);
/// Who wants more or less of what.
[[nodiscard]] DocumentPanel *makeInterestsPanel(const EditFunction &edit);
/// What each touchpoint moves.
[[nodiscard]] DocumentPanel *makeEffectsPanel(const EditFunction &edit);
/// Which outcome moves which other.
[[nodiscard]] DocumentPanel *makeInfluencesPanel(const EditFunction &edit);

} // namespace tussen
