#pragma once

#include "model/EntityList.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>
#include <string>

class QAction;
class QMainWindow;
class QMenu;

namespace tussen {

class DocumentController;
class PickPopup;
struct Command;
struct PickRow;

/// Finding texts of the document, and running commands by their names.
class Seeking : public QObject {
    Q_OBJECT
public:
    using Lead = std::function<void(const EntityRef &found)>;

    /// Adds its commands to the menu. A command that is run leaves the keyboard where it was; where a text
    /// that is found takes it is up to `lead`.
    Seeking(DocumentController &controller, Lead lead, QMainWindow &window, QMenu &menu);

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
    Lead lead_;
    QMainWindow &window_;
    PickPopup *popup_;
    QAction *command_;
};

} // namespace tussen
