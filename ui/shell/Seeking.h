#pragma once

#include <QList>
#include <QObject>

#include <optional>
#include <string>

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
    /// How well a command fits what is typed; nothing where it does not.
    using Fit = std::optional<int> (*)(const Command &command, const std::string &typed);
    [[nodiscard]] QList<PickRow> commandsBy(Fit fit, const QString &words) const;
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
