#pragma once

#include "model/Ecosystem.h"

#include <QObject>

#include <optional>

class QAction;
class QMainWindow;
class QMenu;

namespace tussen {

class DocumentController;
class MessageBar;

/// Named versions: keeping one, looking at one in a window of its own, renaming one, going back to one.
class Versioning : public QObject {
    Q_OBJECT
public:
    /// Adds its commands to the menu, before what stands there at `before`.
    Versioning(DocumentController &controller, MessageBar &messages, QMainWindow &window, QMenu &menu,
               QAction *before);

    /// Opens the list of versions, on one of them.
    void list(const std::optional<Id<Revision>> &on);

private:
    void save();
    void open(const Id<Revision> &id);
    void change(const Id<Revision> &id);
    void restore(const Id<Revision> &id);
    void remove(const Id<Revision> &id);
    void tell(const QString &problem);

    DocumentController &controller_;
    MessageBar &messages_;
    QMainWindow &window_;
};

} // namespace tussen
