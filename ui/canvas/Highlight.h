#pragma once

#include "layout/Drawing.h"
#include "layout/Theme.h"

#include <QFlags>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace tussen {

/// Why a group stands out.
enum class Highlight { none = 0, hovered = 1, marked = 2, selected = 4, edge = 8 };
Q_DECLARE_FLAGS(Highlights, Highlight)
Q_DECLARE_OPERATORS_FOR_FLAGS(Highlights)

/// How far highlights reach beyond a group's bounds, in px at 100 %.
inline constexpr double highlightReach = 12;

/// A marked group's halo, to be painted before the group.
void paintHalo(QPainter &painter, const Group &group, const Theme &theme, Highlights highlights, double zoom);
/// The rim of a chosen group or of the one under the pointer, to be painted before it: badges and waiting
/// times stand on it.
void paintRim(QPainter &painter, const Group &group, const Theme &theme, Highlights highlights, double zoom);
/// Where transitions are drawn from: the middle of a card's right edge.
[[nodiscard]] QPointF handleOf(const Group &group);
/// How far the handle at the edge reaches, in px at 100 %.
inline constexpr double handleReach = 9;
/// The handle, to be painted last; groups that are no cards have none.
void paintHandle(QPainter &painter, const Group &group, const Theme &theme, Highlights highlights);
/// Both at once for a head, whose neighbours leave no room outside it: drawn within `rect`, in px of the
/// screen.
void paintFrame(QPainter &painter, const QRectF &rect, const Theme &theme, Highlights highlights);

} // namespace tussen
