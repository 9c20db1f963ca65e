#pragma once

#include "layout/Drawing.h"

#include <QString>

namespace tussen {

/// Writes the drawing as .svg, .pdf or .png, by the file's ending. Gives back what went wrong, or nothing.
[[nodiscard]] QString exportFile(const Drawing &drawing, const QString &file);

} // namespace tussen
