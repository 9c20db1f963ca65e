#pragma once

#include <QObject>

#include <functional>

namespace tussen {

/// The keys while something is dragged: Escape gives up, Ctrl may change what the drag means, and whatever
/// else is pressed, wherever the keyboard is, does nothing until the drag has ended.
class DragKeys : public QObject {
public:
    /// `held` is called when Ctrl goes down or comes up.
    explicit DragKeys(std::function<void()> givenUp, std::function<void(Qt::KeyboardModifiers)> held = {});

    void take();
    void release();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> givenUp_;
    std::function<void(Qt::KeyboardModifiers)> held_;
    bool taken_ = false;
};

} // namespace tussen
