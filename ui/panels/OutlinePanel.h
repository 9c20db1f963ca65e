#pragma once

#include "models/OutlineModel.h"

#include <QWidget>

#include <set>

namespace tussen {

class Tree;

/// The tree of journeys, phases and touchpoints. What the user opened stays open through edits.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot);
    /// Makes the entity's row the current one, if it has one.
    void setCurrent(const std::optional<EntityRef> &entity);

signals:
    void chosen(const tussen::EntityRef &entity);

private:
    void openRows();

    OutlineModel *model_;
    Tree *tree_;
    std::set<EntityRef> closed_; ///< rows that are not to be open
    std::set<EntityRef> known_;  ///< journeys seen before: they open and close by hand alone
};

} // namespace tussen
