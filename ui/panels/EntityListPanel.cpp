#include "panels/EntityListPanel.h"

#include "panels/DetailDelegate.h"
#include "panels/EntityForms.h"
#include "panels/FieldWords.h"
#include "panels/Labels.h"
#include "panels/ReadOnly.h"
#include "panels/StepNames.h"
#include "panels/TextField.h"
#include "texts/Utf8.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace tussen {

namespace {

/// Adds an entity of that kind, with its defaults, after the others.
void putNew(EntityType type, const Uuid &id, const std::string &name, Edit &edit) {
    forEachEntity([&]<class Entity>() {
        if constexpr (requires(Entity & row) { row.name; }) {
            if (entityType<Entity> != type) return;
            Entity row;
            row.id = {id};
            row.name = name;
            if constexpr (requires { row.rank; })
                for (const Entity &other : edit.now().template table<Entity>())
                    row.rank = std::max(row.rank, other.rank + 1);
            edit.put(std::move(row));
        }
    });
}

void putName(const EntityRef &entity, const std::string &name, Edit &edit) {
    forEachEntity([&]<class Entity>() {
        if constexpr (requires(Entity & row) { row.name; }) {
            if (entityType<Entity> != entity.type) return;
            Entity row = edit.now()[Id<Entity>{entity.id}];
            row.name = name;
            edit.put(std::move(row));
        }
    });
}

QListView *makeList(EntityListModel *model, const QString &name) {
    auto *list = new QListView;
    list->setModel(model);
    list->setAccessibleName(name);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    list->setFrameShape(QFrame::NoFrame);
    list->setObjectName(QStringLiteral("names"));
    list->setUniformItemSizes(true);
    list->setMinimumWidth(180);
    return list;
}

QScrollArea *makeSide(QWidget *form) {
    auto *side = new QScrollArea;
    side->setWidget(form);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setFocusPolicy(Qt::NoFocus);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return side;
}

} // namespace

EntityListPanel::EntityListPanel(EntityType type, Words words, EditFunction edit, QWidget *parent)
    : DocumentPanel(parent),
      type_(type),
      words_(std::move(words)),
      edit_(std::move(edit)),
      model_(new EntityListModel(type, this)),
      list_(makeList(model_, words_.list)),
      form_(makeForm(type, edit_)),
      side_(makeSide(form_)),
      add_(new QPushButton(words_.add)),
      remove_(new QPushButton(words_.remove)),
      problem_(makeLabel("problem")) {
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add_, remove_}) {
        button->setObjectName(QStringLiteral("quiet"));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *left = new QVBoxLayout;
    left->addWidget(list_, 1);
    left->addWidget(problem_);
    left->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 6, 8);
    row->addLayout(left, 2);
    row->addWidget(side_, 3);
    setFocusProxy(list_);
    list_->installEventFilter(this);
    if (type_ == EntityType::outcome) list_->setItemDelegate(new DetailDelegate(list_));
    auto *back = new QShortcut(Qt::Key_Escape, side_, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, list_, [this] { list_->setFocus(Qt::OtherFocusReason); });
    problem_->hide();
    connect(add_, &QPushButton::clicked, this, &EntityListPanel::addOne);
    connect(remove_, &QPushButton::clicked, this, &EntityListPanel::removeChosen);
    connect(model_, &EntityListModel::renamed, this, &EntityListPanel::rename);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EntityListPanel::follow);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntityListPanel::follow);
}

EntityListPanel::~EntityListPanel() {
    disconnect(model_, nullptr, this, nullptr);
    disconnect(list_->selectionModel(), nullptr, this, nullptr);
}

void EntityListPanel::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    model_->setReadOnly(readOnly);
    form_->setReadOnly(readOnly);
    add_->setEnabled(!readOnly);
    for (QPushButton *button : {add_, remove_})
        button->setToolTip(readOnly ? whyReadOnly() : QString());
    showForm();
}

/// What people choose in the list is told.
void EntityListPanel::follow() {
    if (following_) return;
    const QModelIndex current = list_->currentIndex();
    QModelIndexList rows = list_->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [&](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a == current, a.row()) < std::pair(b == current, b.row());
    });
    std::vector<EntityRef> chosen;
    for (const QModelIndex &row : rows)
        chosen.push_back(model_->entityAt(row.row()));
    if (chosen == chosen_) return;
    chosen_ = std::move(chosen);
    tell({});
    showForm();
    if (!chosen_.empty()) emit pointedAt(chosen_);
}

/// Chooses rows, the last of them with the keyboard, and tells nobody.
void EntityListPanel::select(const std::vector<EntityRef> &entities) {
    const QScopedValueRollback following(following_, true);
    QItemSelection rows;
    QModelIndex last;
    for (const EntityRef &entity : entities) {
        last = model_->index(model_->rowOf(entity), 0);
        rows.select(last, last);
    }
    const bool moves = last != list_->currentIndex();
    list_->selectionModel()->setCurrentIndex(last, QItemSelectionModel::NoUpdate);
    list_->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (moves && last.isValid()) list_->scrollTo(last);
    chosen_ = entities;
    showForm();
}

void EntityListPanel::refresh() {
    {
        const QScopedValueRollback following(following_, true);
        model_->setSnapshot(snapshot());
    }
    std::vector<EntityRef> left = chosen_;
    std::erase_if(left, [&](const EntityRef &entity) { return model_->rowOf(entity) < 0; });
    if (left.empty() && model_->rowCount() > 0) left.push_back(model_->entityAt(0));
    select(left);
    tell({}); // what was refused was another state's
}

void EntityListPanel::setChosen(const std::vector<EntityRef> &entities) {
    if (entities.empty() || entities.back().type != type_ || !snapshot()) return;
    std::vector<EntityRef> there = entities;
    std::erase_if(there, [&](const EntityRef &entity) {
        return entity.type != type_ || !snapshot()->ecosystem().contains(entity); // deleted since
    });
    if (there.empty() || there == chosen_) return;
    if (model_->rowOf(there.back()) >= 0)
        select(there);
    else
        chosen_ = there; // until the rows come, with the panel in sight
}

void EntityListPanel::showForm() {
    std::vector<EntityRef> there = chosen_;
    std::erase_if(there, [&](const EntityRef &entity) {
        return !snapshot() || !snapshot()->ecosystem().contains(entity);
    });
    side_->setVisible(!there.empty());
    remove_->setEnabled(!there.empty() && !readOnly_);
    remove_->setText(there.size() > 1 ? words_.several.arg(there.size()) : words_.remove);
    if (!there.empty()) form_->show(snapshot(), there);
}

void EntityListPanel::addOne() {
    const EntityRef added{type_, Uuid::make()};
    const auto before = std::exchange(chosen_, {added});
    const QString problem =
        edit_(words_.add, [&](Edit &edit) { putNew(type_, added.id, toUtf8(words_.newName), edit); });
    tell(problem);
    if (!problem.isEmpty()) {
        chosen_ = before;
        return;
    }
    emit pointedAt({added});
    if (auto *name = form_->findChild<TextEdit *>()) {
        name->setFocus();
        name->selectAll();
    }
}

/// What is chosen once these are gone: the one below, otherwise the next above.
std::vector<EntityRef> EntityListPanel::beside(const std::vector<EntityRef> &gone) const {
    int row = -1;
    for (const EntityRef &entity : gone)
        row = std::max(row, model_->rowOf(entity));
    if (row + 1 < model_->rowCount()) return {model_->entityAt(row + 1)};
    while (row >= 0 && std::find(gone.begin(), gone.end(), model_->entityAt(row)) != gone.end())
        --row;
    return row < 0 ? std::vector<EntityRef>() : std::vector{model_->entityAt(row)};
}

/// "Delete channel Web", "Delete 3 channels".
QString EntityListPanel::removing() const {
    if (chosen_.size() > 1) return words_.several.arg(chosen_.size());
    const QString name = model_->index(model_->rowOf(chosen_.front()), 0).data().toString();
    return tr("%1 %2", "Delete channel, its name").arg(words_.remove, shortName(name));
}

void EntityListPanel::removeChosen() {
    if (chosen_.empty() || readOnly_) return;
    const QString label = removing();
    const std::vector<EntityRef> gone = std::exchange(chosen_, beside(chosen_));
    const QString problem = edit_(label, [&](Edit &edit) {
        for (const EntityRef &entity : gone)
            edit.remove(entity);
    });
    if (!problem.isEmpty()) chosen_ = gone;
    if (!chosen_.empty()) emit pointedAt(chosen_);
    tell(problem);
}

void EntityListPanel::rename(const EntityRef &entity, const QString &name) {
    const QString label = stepOn(wordOf(type_, "name").change, *snapshot(), {entity});
    tell(edit_(label, [&](Edit &edit) { putName(entity, toUtf8(name.trimmed()), edit); }));
}

void EntityListPanel::tell(const QString &problem) {
    showText(*problem_, problem);
}

bool EntityListPanel::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return DocumentPanel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Insert && key != Qt::Key_Delete) return DocumentPanel::eventFilter(watched, event);
    event->accept(); // not a shortcut of the window while the list has the keyboard
    if (event->type() == QEvent::ShortcutOverride) return true;
    key == Qt::Key_Insert ? add_->click() : removeChosen();
    return true;
}

DocumentPanel *makePartnersPanel(const EditFunction &edit) {
    return new EntityListPanel(EntityType::partner,
                               {EntityListPanel::tr("Partners"), EntityListPanel::tr("Add partner"),
                                EntityListPanel::tr("Delete partner"),
                                EntityListPanel::tr("Delete %1 partners"),
                                EntityListPanel::tr("New partner")},
                               edit);
}

DocumentPanel *makeCustomerGroupsPanel(const EditFunction &edit) {
    return new EntityListPanel(
        EntityType::customerGroup,
        {EntityListPanel::tr("Customer groups"), EntityListPanel::tr("Add customer group"),
         EntityListPanel::tr("Delete customer group"), EntityListPanel::tr("Delete %1 customer groups"),
         EntityListPanel::tr("New customer group")},
        edit);
}

DocumentPanel *makeChannelsPanel(const EditFunction &edit) {
    return new EntityListPanel(EntityType::channel,
                               {EntityListPanel::tr("Channels"), EntityListPanel::tr("Add channel"),
                                EntityListPanel::tr("Delete channel"),
                                EntityListPanel::tr("Delete %1 channels"),
                                EntityListPanel::tr("New channel")},
                               edit);
}

DocumentPanel *makeOutcomesPanel(const EditFunction &edit) {
    return new EntityListPanel(EntityType::outcome,
                               {EntityListPanel::tr("Outcomes"), EntityListPanel::tr("Add outcome"),
                                EntityListPanel::tr("Delete outcome"),
                                EntityListPanel::tr("Delete %1 outcomes"),
                                EntityListPanel::tr("New outcome")},
                               edit);
}

DocumentPanel *makeAgreementsPanel(const EditFunction &edit) {
    return new EntityListPanel(EntityType::agreement,
                               {EntityListPanel::tr("Agreements"), EntityListPanel::tr("Add agreement"),
                                EntityListPanel::tr("Delete agreement"),
                                EntityListPanel::tr("Delete %1 agreements"),
                                EntityListPanel::tr("New agreement")},
                               edit);
}

} // namespace tussen
