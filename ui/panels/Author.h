#pragma once

#include <QString>

namespace tussen {

/// The name of the person at the keyboard, as given last; empty if never. Kept in the settings.
[[nodiscard]] QString rememberedAuthor();
void rememberAuthor(const QString &name);

} // namespace tussen
