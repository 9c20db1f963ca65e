#pragma once

#include <QString>

class QWidget;

namespace tussen {

/// Why nothing can be typed or pressed, in a document that may only be looked at.
[[nodiscard]] QString whyReadOnly();

/// Gives an editor the look of plain text, and the reason as its tip; or takes both away.
void setReadOnlyLook(QWidget &editor, bool readOnly);

} // namespace tussen
