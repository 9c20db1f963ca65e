#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

#include <vector>

namespace tussen {

/// What a form over the map is put around.
struct Surroundings {
    QRect room;               ///< where it may lie
    QPoint at;                ///< what it points at: it lies near there, and not on it
    std::vector<QRect> own;   ///< is covered only where the room leaves no choice
    std::vector<QRect> heads; ///< the same, after that
    std::vector<QRect> other; ///< and after that
};

/// Where the upper left corner of something of that size goes.
[[nodiscard]] QPoint freePlace(const Surroundings &around, const QSize &size);

} // namespace tussen
