#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace tussen {

class Desk;
class DocumentController;

/// Commands that add to the document's lists, as the lists' own buttons do, with the list in front.
class ListAdding : public QObject {
    Q_OBJECT
public:
    /// Puts one command for each list of the desk into the menu.
    ListAdding(DocumentController &controller, Desk &desk, QMenu &menu);

    [[nodiscard]] QAction *partner() const { return partner_; }

private:
    QAction *add(Desk &desk, const QString &name, const QString &text, const QString &tip);
    void updateActions();

    DocumentController &controller_;
    QMenu &menu_;
    QAction *partner_;
};

} // namespace tussen
