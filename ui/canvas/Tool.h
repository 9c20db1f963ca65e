#pragma once

#include <QCursor>
#include <QMouseEvent>

namespace tussen {

class MapView;

/// What the mouse does on the map. The view hands its events to the tool in hand.
class Tool {
public:
    virtual ~Tool() = default;

    virtual void press(MapView &, const QMouseEvent &) {}
    virtual void move(MapView &, const QMouseEvent &) {}
    virtual void release(MapView &, const QMouseEvent &) {}
    virtual void doubleClick(MapView &, const QMouseEvent &) {}
    /// The mouse stays where it is, and other keys are held than before.
    virtual void keysChanged(MapView &, Qt::KeyboardModifiers) {}
    /// What was begun is given up.
    virtual void cancel(MapView &) {}
    [[nodiscard]] virtual Qt::CursorShape cursor() const { return Qt::ArrowCursor; }
};

} // namespace tussen
