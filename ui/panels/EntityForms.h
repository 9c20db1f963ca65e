#pragma once

#include "panels/Form.h"

namespace tussen {

/// The form of a kind of entity that people edit; nullptr for others.
[[nodiscard]] Form *makeForm(EntityType type, const EditFunction &edit);

} // namespace tussen
