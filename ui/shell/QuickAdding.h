#pragma once

#include "model/EntityList.h"

#include <QObject>

#include <optional>
#include <vector>

class QAction;
class QKeyEvent;

namespace tussen {

class DocumentController;
class MapArea;
class QuickAddBar;
class Selection;

/// Adding by typing and pasting: the bar over the map's foot, the keys that lead to it, and lists.
class QuickAdding : public QObject {
    Q_OBJECT
public:
    QuickAdding(DocumentController &controller, Selection &selection, MapArea &area, QAction &start);

    [[nodiscard]] QuickAddBar &bar() const { return *bar_; }
    /// Shows a preview of the list and adds it when that is accepted.
    void addList(const QString &text);
    /// What was pasted on the map: a list gets its preview, a line goes to the bar.
    void paste(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();
    void showAdded(const EntityRef &entity);
    void returnToThoseLeft();
    void placeBar();
    bool pressed(const QKeyEvent &key);

    DocumentController &controller_;
    Selection &selection_;
    MapArea &area_;
    QAction &start_;
    QuickAddBar *bar_;
    std::vector<EntityRef> trail_; ///< what was added, and before it what was chosen
};

} // namespace tussen
