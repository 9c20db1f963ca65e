#pragma once

#include "models/OutlineModel.h"
#include "panels/EditFunction.h"

#include <QWidget>

#include <set>

class QKeyEvent;
class QLabel;

namespace tussen {

class Tree;

/// The tree of journeys, phases and touchpoints. Names are edited in place; all of them move by dragging
/// and with Alt and arrows, and go with Delete. What the user opened stays open through edits.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    explicit OutlinePanel(EditFunction edit, QWidget *parent = nullptr);
    ~OutlinePanel() override; ///< a name that is just being typed is given up

    void show(const SnapshotPtr &snapshot);
    void setReadOnly(bool readOnly);
    /// Chooses the rows of these, of those that have one, and no others.
    void setChosen(const std::vector<EntityRef> &entities);

signals:
    /// All rows that are chosen now, the one chosen last at the end.
    void chosen(const std::vector<tussen::EntityRef> &entities);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTree();
    void openRows();
    void choose(const std::vector<EntityRef> &entities);
    [[nodiscard]] std::vector<EntityRef> chosenRows() const;
    [[nodiscard]] bool isOurs(const QKeyEvent &key) const;
    void pressed(const QKeyEvent &key);
    void tell(const QString &problem);

    EditFunction edit_;
    OutlineModel *model_;
    Tree *tree_;
    QLabel *problem_;
    SnapshotPtr snapshot_;
    std::set<EntityRef> closed_; ///< rows that are not to be open
    std::set<EntityRef> known_;  ///< journeys seen before: they open and close by hand alone
    bool readOnly_ = false;
};

} // namespace tussen
