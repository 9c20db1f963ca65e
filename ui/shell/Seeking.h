#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace tussen {

class DocumentController;
class MapArea;
class PickPopup;
class Selection;
struct Command;
struct PickRow;

/// Finding texts of the document, and running commands by their names.
class Seeking : public QObject {
    Q_OBJECT
public:
    /// Adds its commands to the menu.
    Seeking(DocumentController &controller, Selection &selection, MapArea &area, QMainWindow &window,
            QMenu &menu);

    [[nodiscard]] QAction *command() const { return command_; }

private:
    void find();
    void anything();
    [[nodiscard]] QList<PickRow> textsWith(const QString &words) const;
    [[nodiscard]] QList<PickRow> commandsLike(const QString &words) const;
    [[nodiscard]] QString describe(const Command &command) const;
    [[nodiscard]] QString whyNot(const QAction &action) const;

    DocumentController &controller_;
    Selection &selection_;
    MapArea &area_;
    QMainWindow &window_;
    PickPopup *popup_;
    QAction *command_;
};

} // namespace tussen
