#pragma once

#include <QObject>

namespace tussen {

/// Enter presses the button that has the keyboard, in windows and in panels that float, as it does in dialogs
/// by itself.
class EnterPresses : public QObject {
    Q_OBJECT
public:
    explicit EnterPresses(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tussen
