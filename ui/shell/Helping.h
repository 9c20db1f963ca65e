#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenu;

namespace tussen {

class Guide;

/// The guide and the sheet of keys.
class Helping : public QObject {
    Q_OBJECT
public:
    /// Adds its commands to the menu.
    Helping(QMainWindow &window, QMenu &menu);

private:
    void showGuide(const QString &page);
    void showKeys();

    QMainWindow &window_;
    QPointer<Guide> guide_;
};

} // namespace tussen
