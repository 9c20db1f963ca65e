#pragma once

#include "layout/Drawing.h"

#include <QPointF>

namespace tussen {

/// True where the group is under the point, or one of its lines within `tolerance` of it (px at 100 %).
[[nodiscard]] bool hits(const Group &group, const QPointF &point, double tolerance);

} // namespace tussen
