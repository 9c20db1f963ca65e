#include "panels/ChecksView.h"

#include "panels/CheckDelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace tussen {

namespace {

QTreeView *makeTree() {
    auto *tree = new QTreeView;
    tree->setItemDelegate(new CheckDelegate(tree));
    tree->setAccessibleName(ChecksView::tr("Checks and how this document sets them"));
    tree->setHeaderHidden(true);
    tree->setUniformRowHeights(true);
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setIndentation(10);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setSelectionBehavior(QAbstractItemView::SelectItems);
    tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return tree;
}

void fillTree(QTreeView &tree, ChecksModel *model) {
    tree.setModel(model);
    tree.header()->setSectionResizeMode(ChecksModel::NameColumn, QHeaderView::ResizeToContents);
    tree.header()->setSectionResizeMode(ChecksModel::SeverityColumn, QHeaderView::Fixed);
    tree.header()->resizeSection(ChecksModel::SeverityColumn, 150);
    tree.expandAll();
    for (int family = 0; family < model->rowCount(); ++family)
        tree.setFirstColumnSpanned(family, {}, true);
}

QLabel *makeNote(const char *name) {
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setContentsMargins(10, 2, 10, 2);
    label->hide();
    return label;
}

void say(QLabel &label, const QString &words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

} // namespace

ChecksView::ChecksView(const EditFunction &edit, QWidget *parent)
    : QWidget(parent),
      model_(new ChecksModel(edit, this)),
      tree_(makeTree()),
      problem_(makeNote("problem")),
      unknown_(makeNote("muted")) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(tree_, 1);
    column->addWidget(problem_);
    column->addWidget(unknown_);
    setFocusProxy(tree_);
    connect(model_, &ChecksModel::refused, this, [this](const QString &why) { say(*problem_, why); });
    // Not from inside the editor that made the change.
    connect(model_, &ChecksModel::reasonWanted, this, &ChecksView::editReason, Qt::QueuedConnection);
    connect(tree_, &QTreeView::clicked, this, &ChecksView::editWherePressed);
    connect(tree_, &QTreeView::activated, this, &ChecksView::editWherePressed);
}

/// Measuring the rows takes a while, and most who open a document do not look at them.
void ChecksView::showEvent(QShowEvent *event) {
    if (!tree_->model()) fillTree(*tree_, model_);
    QWidget::showEvent(event);
}

void ChecksView::show(const SnapshotPtr &snapshot) {
    model_->setSnapshot(snapshot);
    const QStringList ids = model_->unknown();
    say(*unknown_,
        ids.isEmpty() ? QString() : tr("Also set, but unknown to this version: %1").arg(ids.join(u", ")));
}

void ChecksView::setReadOnly(bool readOnly) {
    model_->setReadOnly(readOnly);
}

bool ChecksView::choose(std::string_view check) {
    const QModelIndex reason = model_->reasonOf(check);
    if (!reason.isValid()) return false;
    tree_->setCurrentIndex(reason);
    tree_->scrollTo(reason);
    return true;
}

QString ChecksView::summary() const {
    QStringList parts;
    const int off = model_->off();
    const int changed = model_->changed();
    if (off > 0) parts.append(off == 1 ? tr("1 check is off") : tr("%1 checks are off").arg(off));
    if (changed > 0)
        parts.append(changed == 1 ? tr("1 has another severity")
                                  : tr("%1 have another severity").arg(changed));
    return parts.join(tr(", ", "between parts of a sentence"));
}

/// By now nobody may look at the checks, or change them.
void ChecksView::editReason(const QModelIndex &reason) {
    if (tree_->model() != reason.model() || !(reason.flags() & Qt::ItemIsEditable)) return;
    tree_->setCurrentIndex(reason);
    tree_->scrollTo(reason);
    tree_->edit(reason);
}

void ChecksView::editWherePressed(const QModelIndex &index) {
    if (index.flags() & Qt::ItemIsEditable && !tree_->indexWidget(index)) tree_->edit(index);
}

} // namespace tussen
