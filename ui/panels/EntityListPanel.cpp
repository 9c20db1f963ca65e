#include "panels/EntityListPanel.h"

#include "panels/DetailDelegate.h"
#include "panels/EntityForms.h"
#include "panels/FieldWords.h"
#include "panels/Labels.h"
#include "panels/ReadOnly.h"
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
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid()) current_ = model_->entityAt(index.row());
                tell({});
                showForm();
                if (index.isValid() && !following_) emit pointedAt({*current_});
            });
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

void EntityListPanel::refresh() {
    const QScopedValueRollback following(following_, true);
    const std::optional<EntityRef> before = current_;
    model_->setSnapshot(snapshot());
    const int row = before ? model_->rowOf(*before) : -1;
    const QModelIndex place = model_->index(row < 0 && model_->rowCount() > 0 ? 0 : row, 0);
    list_->setCurrentIndex(place);
    if (!place.isValid()) current_.reset();
    showForm();
}

void EntityListPanel::setChosen(const std::vector<EntityRef> &entities) {
    if (entities.empty() || entities.back().type != type_) return;
    if (!snapshot() || !snapshot()->ecosystem().contains(entities.back())) return; // deleted since
    current_ = entities.back();
    const QScopedValueRollback following(following_, true);
    if (const int row = model_->rowOf(*current_); row >= 0) list_->setCurrentIndex(model_->index(row, 0));
}

void EntityListPanel::showForm() {
    const bool there = snapshot() && current_ && snapshot()->ecosystem().contains(*current_);
    side_->setVisible(there);
    remove_->setEnabled(there && !readOnly_);
    if (there) form_->show(snapshot(), {*current_});
}

void EntityListPanel::addOne() {
    const EntityRef added{type_, Uuid::make()};
    const auto before = std::exchange(current_, added);
    const QString problem =
        edit_(words_.add, [&](Edit &edit) { putNew(type_, added.id, toUtf8(words_.newName), edit); });
    tell(problem);
    if (!problem.isEmpty()) {
        current_ = before;
        return;
    }
    emit pointedAt({added});
    if (auto *name = form_->findChild<TextEdit *>()) {
        name->setFocus();
        name->selectAll();
    }
}

void EntityListPanel::removeChosen() {
    if (!current_ || readOnly_) return;
    const EntityRef gone = *current_;
    const int row = model_->rowOf(gone);
    const int next = row + 1 < model_->rowCount() ? row + 1 : row - 1;
    current_ = next >= 0 ? std::optional(model_->entityAt(next)) : std::nullopt;
    const QString problem = edit_(words_.remove, [&](Edit &edit) { edit.remove(gone); });
    if (!problem.isEmpty()) current_ = gone;
    if (current_) emit pointedAt({*current_});
    tell(problem);
}

void EntityListPanel::rename(const EntityRef &entity, const QString &name) {
    const FieldWord word = wordOf(type_, "name");
    tell(edit_(word.change, [&](Edit &edit) { putName(entity, toUtf8(name.trimmed()), edit); }));
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
                                EntityListPanel::tr("Delete partner"), EntityListPanel::tr("New partner")},
                               edit);
}

DocumentPanel *makeCustomerGroupsPanel(const EditFunction &edit) {
    return new EntityListPanel(
        EntityType::customerGroup,
        {EntityListPanel::tr("Customer groups"), EntityListPanel::tr("Add customer group"),
         EntityListPanel::tr("Delete customer group"), EntityListPanel::tr("New customer group")},
        edit);
}

DocumentPanel *makeChannelsPanel(const EditFunction &edit) {
    return new EntityListPanel(EntityType::channel,
                               {EntityListPanel::tr("Channels"), EntityListPanel::tr("Add channel"),
                                EntityListPanel::tr("Delete channel"), EntityListPanel::tr("New channel")},
                               edit);
}

DocumentPanel *makeOutcomesPanel(const EditFunction &edit) {
    return new EntityListPanel(EntityType::outcome,
                               {EntityListPanel::tr("Outcomes"), EntityListPanel::tr("Add outcome"),
                                EntityListPanel::tr("Delete outcome"), EntityListPanel::tr("New outcome")},
                               edit);
}

DocumentPanel *makeAgreementsPanel(const EditFunction &edit) {
    return new EntityListPanel(EntityType::agreement,
                               {EntityListPanel::tr("Agreements"), EntityListPanel::tr("Add agreement"),
                                EntityListPanel::tr("Delete agreement"),
                                EntityListPanel::tr("New agreement")},
                               edit);
}

} // namespace tussen
