#pragma once

class QLineEdit;

namespace tussen {

/// From now on the line shows the start of its text while nobody types there, and all of it in its tip where
/// it has no room for it.
void showStart(QLineEdit &line);

} // namespace tussen
