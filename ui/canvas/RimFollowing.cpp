#include "canvas/RimFollowing.h"

#include "canvas/MapView.h"

#include <chrono>
#include <utility>

namespace tussen {

namespace {

// px of the screen
constexpr int rim = 24;
constexpr int stepLength = 16;
constexpr std::chrono::milliseconds pace{30};

/// How far the map has to move to show more of where the mouse is dragged to; 0 away from the rim.
int stepFor(int at, int first, int last) {
    return at < first + rim ? stepLength : at > last - rim ? -stepLength : 0;
}

} // namespace

RimFollowing::RimFollowing(MapView &view, std::function<void(const QPoint &)> moved)
    : view_(view),
      moved_(std::move(moved)) {
    timer_.setInterval(pace);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] {
        view_.panBy(step_);
        moved_(at_);
    });
}

void RimFollowing::follow(const QPoint &at, const QRect &room, Qt::Orientations ways) {
    at_ = at;
    step_ = {ways.testFlag(Qt::Horizontal) ? stepFor(at.x(), room.left(), room.right()) : 0,
             ways.testFlag(Qt::Vertical) ? stepFor(at.y(), room.top(), room.bottom()) : 0};
    if (step_.isNull())
        timer_.stop();
    else if (!timer_.isActive())
        timer_.start();
}

} // namespace tussen
