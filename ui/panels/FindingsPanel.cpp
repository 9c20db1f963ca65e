#include "panels/FindingsPanel.h"

#include "panels/ChecksView.h"
#include "panels/FindingDelegate.h"
#include "panels/FindingSteps.h"
#include "panels/SeverityChips.h"
#include "panels/Tree.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace tussen {

namespace {

QString keyOf(const QModelIndex &index) {
    return index.data(FindingsModel::KeyRole).toString();
}

QPushButton *makeFootButton() {
    auto *button = new QPushButton;
    button->setObjectName(QStringLiteral("quiet"));
    return button;
}

} // namespace

FindingsPanel::FindingsPanel(const EditFunction &edit, QWidget *parent)
    : QWidget(parent),
      edit_(edit),
      model_(new FindingsModel(this)),
      tree_(new Tree(this)),
      chips_(new SeverityChips(this)),
      empty_(new QLabel),
      checks_(new ChecksView(edit)),
      more_(makeFootButton()),
      beyond_(new QLabel),
      checksButton_(makeFootButton()) {
    tree_->setModel(model_);
    tree_->setIndentation(18); // room for the mark beside the arrow
    auto *delegate = new FindingDelegate(tree_);
    tree_->setItemDelegate(delegate);
    tree_->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->setAccessibleName(tr("Findings, most important first"));
    empty_->setObjectName(QStringLiteral("muted"));
    empty_->setContentsMargins(10, 8, 10, 8);
    checks_->setReadOnly(!edit);
    connect(tree_, &Tree::chosen, this, &FindingsPanel::choose);
    connect(tree_, &QWidget::customContextMenuRequested, this, [this] { openSteps(); });
    connect(
        delegate, &FindingDelegate::stepsWanted, this, [this] { openSteps(); },
        Qt::QueuedConnection); // the list is not done with the click yet
    connect(tree_, &QTreeView::clicked, this, [this](const QModelIndex &row) {
        if (model_->hasChildren(row)) tree_->setExpanded(row, !tree_->isExpanded(row));
    });
    connect(tree_, &QTreeView::expanded, this, [this](const QModelIndex &row) { open_.insert(keyOf(row)); });
    connect(tree_, &QTreeView::collapsed, this, [this](const QModelIndex &row) { open_.erase(keyOf(row)); });
    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, &FindingsPanel::keepPlace);
    connect(model_, &QAbstractItemModel::modelReset, this, &FindingsPanel::restore);
    connect(chips_, &SeverityChips::changed, this, &FindingsPanel::filter);
    connect(more_, &QPushButton::clicked, this, [this] {
        model_->setShowAll(!model_->showAll());
        refresh();
    });
    connect(checksButton_, &QPushButton::clicked, this, [this] { showChecks(!checksShown_); });
    auto *foot = new QHBoxLayout;
    beyond_->setObjectName(QStringLiteral("muted"));
    beyond_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // has what the buttons leave
    foot->addWidget(more_);
    foot->addWidget(beyond_, 1);
    foot->addStretch();
    foot->addWidget(checksButton_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 6);
    column->setSpacing(2);
    column->addWidget(empty_);
    column->addWidget(tree_, 1);
    column->addWidget(checks_, 1);
    column->addLayout(foot);
    setFocusProxy(tree_);
    refresh();
}

QWidget *FindingsPanel::chips() const {
    return chips_;
}

void FindingsPanel::show(const SnapshotPtr &snapshot) {
    snapshot_ = snapshot;
    model_->setSnapshot(snapshot);
    checks_->show(snapshot);
    refresh();
}

void FindingsPanel::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    model_->setReadOnly(readOnly);
    checks_->setReadOnly(readOnly);
}

void FindingsPanel::openSteps() {
    const QModelIndex index = tree_->currentIndex();
    const Finding *finding = model_->findingAt(index);
    if (!finding || model_->stale() || readOnly_) return;
    const QRect row = tree_->visualRect(index);
    const QRect place = FindingDelegate::repairPlace(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const GoOn goOn{[this](const EntityRef &entity) { emit made(entity); },
                    [this](const EntityRef &touchpoint) { emit answerWanted(touchpoint); }};
    fillMenu(*menu, stepsFor(snapshot_, *finding, edit_, goOn, window()));
    if (menu->isEmpty()) return menu->deleteLater();
    menu->popup(tree_->viewport()->mapToGlobal(place.bottomLeft()));
    menu->setActiveAction(menu->actions().front());
}

void FindingsPanel::showChecks(bool shown) {
    checksShown_ = shown;
    refresh();
    (shown ? checks_->focusProxy() : tree_)->setFocus(Qt::OtherFocusReason);
}

bool FindingsPanel::showCheck(std::string_view check) {
    showChecks(true);
    return checks_->choose(check);
}

void FindingsPanel::mark(const std::vector<EntityRef> &entities) {
    model_->setMarked(entities);
    refresh();
}

void FindingsPanel::showMarked() {
    const QModelIndex first = model_->firstMarked();
    if (!first.isValid()) return;
    if (first.parent().isValid()) tree_->expand(first.parent());
    tree_->scrollTo(first);
}

void FindingsPanel::clearChoice() {
    current_.clear();
    tree_->setCurrentIndex({});
}

void FindingsPanel::filter() {
    model_->setOnly(chips_->chosen());
    model_->setAcceptedShown(chips_->acceptedChosen());
    refresh();
}

/// Brings what stands around the list up to date.
void FindingsPanel::refresh() {
    chips_->setCounts(model_->counts());
    chips_->setChecking(model_->stale());
    const bool findings = model_->rowCount() > 0;
    empty_->setVisible(!checksShown_ && !findings && !model_->stale());
    tree_->setVisible(!checksShown_ && findings);
    checks_->setVisible(checksShown_);
    refreshFoot();
}

void FindingsPanel::refreshFoot() {
    const QString summary = checks_->summary();
    empty_->setText(summary.isEmpty()
                        ? tr("Nothing found: somebody answers for everything, and no interests collide.")
                        : tr("Nothing found by the checks that are on."));
    more_->setVisible(!checksShown_ && model_->allEntries() > static_cast<int>(digestLength));
    more_->setText(model_->showAll() ? tr("Show only what matters most")
                                     : tr("Show all %1").arg(model_->allEntries()));
    const int beyond = model_->counts().beyond;
    beyond_->setText(checksShown_ || beyond == 0 ? QString()
                     : beyond == 1
                         ? tr("1 is about the whole document, not this journey alone")
                         : tr("%1 are about the whole document, not this journey alone").arg(beyond));
    beyond_->setToolTip(beyond_->text());
    beyond_->setVisible(!beyond_->text().isEmpty());
    checksButton_->setText(checksShown_        ? tr("Back to the findings")
                           : summary.isEmpty() ? tr("Checks…")
                                               : tr("%1…").arg(summary));
    checksButton_->setToolTip(tr("Which checks run in this document, with which severity, and why"));
    checksButton_->setAccessibleDescription(checksButton_->toolTip());
}

void FindingsPanel::keepPlace() {
    const QModelIndex row = tree_->currentIndex();
    const QModelIndex group = row.parent();
    place_ = {keyOf(group), row.row(), group.isValid() ? group.row() : row.row(),
              tree_->verticalScrollBar()->value()};
}

/// After rows came and went: groups stay open, and the chosen row stays chosen. Where that is gone, the next
/// has taken its place and waits for the keyboard; what was done about it stays in sight.
void FindingsPanel::restore() {
    const QSignalBlocker quiet(tree_);
    for (int row = 0; row < model_->rowCount(); ++row)
        if (open_.contains(keyOf(model_->index(row, 0)))) tree_->expand(model_->index(row, 0));
    QModelIndex current = model_->indexOf(current_);
    if (!current.isValid() && !current_.isEmpty()) {
        current = inPlace();
        current_ = keyOf(current);
    }
    tree_->setCurrentIndex(current);
    tree_->doItemsLayout();
    tree_->verticalScrollBar()->setValue(place_.scroll);
}

/// What stands now where the chosen row stood: in its group while that is there, or else in the list.
QModelIndex FindingsPanel::inPlace() const {
    if (place_.row < 0) return {};
    const QModelIndex group = place_.group.isEmpty() ? QModelIndex() : model_->indexOf(place_.group);
    if (group.isValid() && model_->hasChildren(group))
        return model_->index(std::min(place_.row, model_->rowCount(group) - 1), 0, group);
    return model_->index(std::min(place_.top, model_->rowCount() - 1), 0);
}

void FindingsPanel::choose(const QModelIndex &index) {
    if (model_->stale()) return;
    current_ = keyOf(index);
    if (const Finding *finding = model_->firstFindingAt(index)) emit chosen(*finding);
}

} // namespace tussen
