#include "panels/OutlinePanel.h"

#include "panels/OutlineDelegate.h"
#include "panels/Tree.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tussen {

namespace {

EntityRef entityOf(const QModelIndex &index) {
    return index.data(OutlineModel::EntityRole).value<EntityRef>();
}

} // namespace

OutlinePanel::OutlinePanel(QWidget *parent)
    : QWidget(parent),
      model_(new OutlineModel(this)),
      tree_(new Tree(this)) {
    tree_->setModel(model_);
    tree_->setItemDelegate(new OutlineDelegate(tree_));
    tree_->setAccessibleName(tr("Outline of journeys, phases and touchpoints"));
    connect(tree_, &Tree::chosen, this, [this](const QModelIndex &index) { emit chosen(entityOf(index)); });
    connect(tree_, &QTreeView::collapsed, this,
            [this](const QModelIndex &row) { closed_.insert(entityOf(row)); });
    connect(tree_, &QTreeView::expanded, this,
            [this](const QModelIndex &row) { closed_.erase(entityOf(row)); });
    connect(model_, &QAbstractItemModel::modelReset, this, &OutlinePanel::openRows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 6, 6);
    column->addWidget(tree_);
    setFocusProxy(tree_);
}

void OutlinePanel::show(const SnapshotPtr &snapshot) {
    model_->setSnapshot(snapshot);
}

/// Journeys not seen before open if they are the one shown; everything else stays as it was.
void OutlinePanel::openRows() {
    const QSignalBlocker quiet(tree_);
    for (int row = 0; row < model_->rowCount(); ++row) {
        const QModelIndex journey = model_->index(row, 0);
        const EntityRef entity = entityOf(journey);
        if (known_.insert(entity).second && !journey.data(OutlineModel::ShownRole).toBool())
            closed_.insert(entity);
        tree_->setExpanded(journey, !closed_.contains(entity));
        for (int child = 0; child < model_->rowCount(journey); ++child) {
            const QModelIndex phase = model_->index(child, 0, journey);
            tree_->setExpanded(phase, !closed_.contains(entityOf(phase)));
        }
    }
}

void OutlinePanel::setCurrent(const std::optional<EntityRef> &entity) {
    const QModelIndex row = entity ? model_->indexOf(*entity) : QModelIndex();
    tree_->setCurrentIndex(row);
    if (row.isValid()) tree_->scrollTo(row);
}

} // namespace tussen
