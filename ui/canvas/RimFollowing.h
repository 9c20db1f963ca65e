#pragma once

#include <QPoint>
#include <QRect>
#include <QTimer>

#include <functional>

namespace tussen {

class MapView;

/// Moves the map on while something is dragged to its rim and rests there.
class RimFollowing {
public:
    /// After each step `moved` is called with the place where the mouse rests.
    RimFollowing(MapView &view, std::function<void(const QPoint &at)> moved);

    /// The mouse is `at` a place of `room`, whose rims in those directions move the map; elsewhere it stops.
    void follow(const QPoint &at, const QRect &room, Qt::Orientations ways);
    void stop() { timer_.stop(); }

private:
    MapView &view_;
    std::function<void(const QPoint &)> moved_;
    QTimer timer_;
    QPoint at_;
    QPoint step_; ///< px of the screen
};

} // namespace tussen
