#pragma once

#include <QAction>

class QMenu;
class QWidget;

namespace tussen {

/// The commands that change what is chosen on the map, with names, keys and tips. Their keys count while the
/// map has the keyboard; elsewhere the same keys belong to texts and tables.
struct EditActions {
    explicit EditActions(QWidget *window);

    QAction *cut, *copy, *paste, *duplicate, *remove, *chooseAll;
    QAction *rename, *insertBefore, *connectThem, *leadTo;
    QAction *moveBack, *moveOn, *moveUp, *moveDown;
    QAction *addPhase, *splitPhase, *mergePhase;

    [[nodiscard]] QList<QAction *> all() const;
    /// Puts them into the menu *Edit*.
    void fillMenu(QMenu &menu) const;

private:
    void nameInFull() const;
    void sayNeeds() const;
    void sayOtherWords() const;
};

} // namespace tussen
