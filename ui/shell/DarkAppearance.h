#pragma once

#include <QAction>

namespace tussen {

/// Dresses all windows as somebody asked for earlier; otherwise they are as the system is, dark or light.
void wearRememberedAppearance();

/// Switches between dark and light, and remembers it where the system is set otherwise.
class DarkAppearance : public QAction {
    Q_OBJECT
public:
    explicit DarkAppearance(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tussen
