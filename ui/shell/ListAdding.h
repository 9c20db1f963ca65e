#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace tussen {

class Desk;
class DocumentController;

/// Commands that add to the document's lists, as the lists' own buttons do, with the list in front; but for
/// partners, who have their place on the map.
class ListAdding : public QObject {
    Q_OBJECT
public:
    /// Puts one command for each list of the desk into the menu.
    ListAdding(DocumentController &controller, Desk &desk, QMenu &menu);

    /// What it does is up to the map.
    [[nodiscard]] QAction *partner() const { return partner_; }

private:
    QAction *add(const QString &text, const QString &tip);
    void addTo(Desk &desk, const QString &list, const QString &text, const QString &tip);
    void updateActions();

    DocumentController &controller_;
    QMenu &menu_;
    QAction *partner_;
};

} // namespace tussen
