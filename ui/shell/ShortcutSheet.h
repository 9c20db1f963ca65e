#pragma once

#include <QDialog>

class QMainWindow;

namespace tussen {

/// All keys of the window on one sheet: those of its commands, by menu, and those of map, bar and lists.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutSheet(const QMainWindow &window, QWidget *parent = nullptr);
};

} // namespace tussen
