#pragma once

#include "model/EntityList.h"

#include <QString>

#include <string_view>

namespace tussen {

/// What an entity is called in the window: "Touchpoint".
[[nodiscard]] QString kindName(EntityType type);

/// What several of them are called in a list: "touchpoints".
[[nodiscard]] QString kindsName(EntityType type);

/// What a field of text is called in the window, by its key: "Need".
[[nodiscard]] QString fieldName(std::string_view key);

} // namespace tussen
