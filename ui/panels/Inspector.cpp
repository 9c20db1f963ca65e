#include "panels/Inspector.h"

#include "panels/ChoiceField.h"
#include "panels/Completion.h"
#include "panels/EntityForms.h"
#include "panels/RolesEditor.h"
#include "panels/TextField.h"

#include <QApplication>
#include <QLabel>
#include <QLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace tussen {

namespace {

/// As high as the page shown, not as the highest page.
class Pages : public QStackedWidget {
public:
    [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    [[nodiscard]] int heightForWidth(int width) const override {
        return currentWidget()->hasHeightForWidth() ? currentWidget()->heightForWidth(width) : -1;
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
};

QLabel *makeHint() {
    auto *hint = new QLabel(Inspector::tr("Choose a card on the map to see and change what is known of it."));
    hint->setObjectName(QStringLiteral("muted"));
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    hint->setContentsMargins(16, 16, 16, 16);
    return hint;
}

} // namespace

Inspector::Inspector(const EditFunction &edit, QWidget *parent)
    : QScrollArea(parent),
      edit_(edit),
      stack_(new Pages),
      hint_(makeHint()) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    stack_->setObjectName(QStringLiteral("form"));
    stack_->layout()->setSizeConstraint(QLayout::SetNoConstraint); // it would go by the highest page
    stack_->addWidget(hint_);
    setWidget(stack_);
    auto *back = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &Inspector::goBack);
}

/// Made when first needed: nobody waits at the start for forms that may never be looked at.
Form *Inspector::formFor(EntityType type) {
    const auto [found, isNew] = forms_.try_emplace(type, nullptr);
    if (!isNew) return found->second;
    found->second = makeForm(type, edit_);
    if (!found->second) return nullptr;
    found->second->setReadOnly(readOnly_);
    connect(found->second, &Form::oneWanted, this, &Inspector::oneWanted);
    connect(found->second, &Form::made, this, &Inspector::made);
    connect(found->second, &Form::effectsWanted, this, &Inspector::effectsWanted);
    stack_->addWidget(found->second);
    return found->second;
}

void Inspector::show(const SnapshotPtr &snapshot, const std::vector<EntityRef> &entities) {
    std::vector<EntityRef> shown;
    for (const EntityRef &entity : entities)
        if (snapshot && entity.type == entities.back().type && snapshot->ecosystem().contains(entity))
            shown.push_back(entity);
    QWidget *page = hint_;
    if (Form *form = shown.empty() ? nullptr : formFor(shown.back().type)) {
        form->show(snapshot, shown);
        page = form;
    }
    if (page == stack_->currentWidget()) return;
    stack_->setCurrentWidget(page);
    stack_->updateGeometry();
    ensureVisible(0, 0);
}

void Inspector::focusFirst() {
    auto *first = stack_->currentWidget()->findChild<EntryField *>();
    if (!first) return;
    QWidget *now = QApplication::focusWidget();
    if (now && !isAncestorOf(now)) before_ = now;
    first->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::focusAfterName() {
    focusFirst();
    focusNextChild();
}

void Inspector::chooseAccountable() {
    focusFirst(); // Escape returns from there, too
    auto *roles = stack_->currentWidget()->findChild<RolesEditor *>();
    if (!roles) return;
    ensureWidgetVisible(roles); // first: the names are offered below the field
    roles->chooseAccountable();
}

void Inspector::goBack() {
    if (before_ && before_->isVisible()) before_->setFocus(Qt::OtherFocusReason);
}

void Inspector::commit() {
    for (TextField *field : stack_->currentWidget()->findChildren<TextField *>())
        field->commit();
    for (ChoiceField *field : stack_->currentWidget()->findChildren<ChoiceField *>())
        settleName(*field);
}

void Inspector::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    for (const auto &[type, form] : forms_)
        if (form) form->setReadOnly(readOnly);
}

} // namespace tussen
