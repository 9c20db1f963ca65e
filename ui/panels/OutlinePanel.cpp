#include "panels/OutlinePanel.h"

#include "panels/Labels.h"
#include "panels/OutlineDelegate.h"
#include "panels/OutlineSteps.h"
#include "panels/Tree.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tussen {

namespace {

EntityRef entityOf(const QModelIndex &index) {
    return index.data(OutlineModel::EntityRole).value<EntityRef>();
}

} // namespace

OutlinePanel::OutlinePanel(EditFunction edit, QWidget *parent)
    : QWidget(parent),
      edit_(std::move(edit)),
      model_(new OutlineModel(this)),
      tree_(new Tree(this)),
      problem_(makeLabel("problem")) {
    makeTree();
    connect(tree_, &Tree::chosen, this, [this](const QModelIndex &index) {
        std::vector<EntityRef> rows = chosenRows();
        std::ranges::stable_partition(rows, [&](const EntityRef &one) { return one != entityOf(index); });
        emit chosen(rows);
    });
    connect(tree_, &QTreeView::collapsed, this,
            [this](const QModelIndex &row) { closed_.insert(entityOf(row)); });
    connect(tree_, &QTreeView::expanded, this,
            [this](const QModelIndex &row) { closed_.erase(entityOf(row)); });
    connect(model_, &QAbstractItemModel::modelReset, this, &OutlinePanel::openRows);
    connect(model_, &OutlineModel::renamed, this, [this](const EntityRef &entity, const QString &name) {
        tell(outlineSteps::rename(*snapshot_, entity, name, edit_));
    });
    connect(model_, &OutlineModel::dropped, this,
            [this](const auto &moved, const auto &into, const auto &before) {
                tell(outlineSteps::move(snapshot_->ecosystem(), moved, into, before, edit_));
            });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 6, 6);
    column->addWidget(tree_);
    column->addWidget(problem_);
    problem_->hide();
    setFocusProxy(tree_);
}

OutlinePanel::~OutlinePanel() {
    disconnect(model_, nullptr, this, nullptr);
}

void OutlinePanel::makeTree() {
    tree_->setModel(model_);
    tree_->setItemDelegate(new OutlineDelegate(tree_));
    tree_->setAccessibleName(tr("Outline of journeys, phases and touchpoints"));
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    tree_->setDragEnabled(true);
    tree_->setAcceptDrops(true);
    tree_->setDefaultDropAction(Qt::MoveAction);
    tree_->setDropIndicatorShown(true);
    tree_->installEventFilter(this);
}

/// Rows keep being chosen where they went.
void OutlinePanel::show(const SnapshotPtr &snapshot) {
    const std::vector<EntityRef> before = chosenRows();
    snapshot_ = snapshot;
    tell({}); // what was refused was another state's, or another choice's
    model_->setSnapshot(snapshot);
    if (chosenRows() != before) choose(before);
}

void OutlinePanel::choose(const std::vector<EntityRef> &entities) {
    QItemSelection rows;
    QModelIndex last;
    for (const EntityRef &one : entities) {
        const QModelIndex row = model_->indexOf(one);
        if (!row.isValid()) continue;
        rows.select(row, row);
        last = row;
    }
    tree_->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    tree_->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

/// In the outline's order.
std::vector<EntityRef> OutlinePanel::chosenRows() const {
    QModelIndexList rows = tree_->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.internalId() < b.internalId(); // the nodes are numbered in their order
    });
    std::vector<EntityRef> entities;
    for (const QModelIndex &row : rows)
        entities.push_back(entityOf(row));
    return entities;
}

void OutlinePanel::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    model_->setReadOnly(readOnly);
}

bool OutlinePanel::isOurs(const QKeyEvent &key) const {
    const bool moves = key.key() == Qt::Key_Up || key.key() == Qt::Key_Down;
    if (moves) return (key.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
    return key.key() == Qt::Key_Delete && key.modifiers() == Qt::NoModifier;
}

void OutlinePanel::pressed(const QKeyEvent &key) {
    const std::vector<EntityRef> rows = chosenRows();
    if (readOnly_ || rows.empty()) return;
    if (key.key() == Qt::Key_Delete) return tell(outlineSteps::remove(snapshot_->ecosystem(), rows, edit_));
    tell(outlineSteps::step(*snapshot_->relations, rows, key.key() == Qt::Key_Up ? -1 : 1, edit_));
}

/// What moves and deletes is no shortcut of the window while the outline has the keyboard.
bool OutlinePanel::eventFilter(QObject *watched, QEvent *event) {
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (!asks && event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (!isOurs(key)) return QWidget::eventFilter(watched, event);
    event->accept();
    if (!asks) pressed(key);
    return true;
}

void OutlinePanel::tell(const QString &problem) {
    showText(*problem_, problem);
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

void OutlinePanel::setChosen(const std::vector<EntityRef> &entities) {
    const std::vector<EntityRef> before = chosenRows();
    if (std::ranges::is_permutation(before, entities)) return;
    choose(entities);
    if (tree_->currentIndex().isValid()) tree_->scrollTo(tree_->currentIndex());
}

} // namespace tussen
