#include "panels/Inspector.h"

#include "panels/EntityForms.h"
#include "panels/TextField.h"
#include "panels/TouchpointForm.h"

#include <QLabel>
#include <QStackedWidget>

namespace tussen {

namespace {

/// As high as the page shown, not as the highest page.
class Pages : public QStackedWidget {
public:
    [[nodiscard]] QSize sizeHint() const override { return currentWidget()->sizeHint(); }
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
      stack_(new Pages),
      hint_(makeHint()) {
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    forms_ = {{EntityType::touchpoint, new TouchpointForm(edit)},
              {EntityType::journey, new JourneyForm(edit)},
              {EntityType::phase, makeNameForm<Phase>(tr("Phase"), tr("Rename phase"), edit)},
              {EntityType::partner, makeNameForm<Partner>(tr("Partner"), tr("Rename partner"), edit)},
              {EntityType::transition, new NameForm(tr("Transition"), {})},
              {EntityType::interest, new NameForm(tr("Interest"), {})}};
    stack_->setObjectName(QStringLiteral("form"));
    stack_->addWidget(hint_);
    for (const auto &[type, form] : forms_)
        stack_->addWidget(form);
    setWidget(stack_);
}

void Inspector::show(const SnapshotPtr &snapshot, const std::optional<EntityRef> &entity) {
    const bool there = snapshot && entity && snapshot->ecosystem().contains(*entity);
    const auto form = there ? forms_.find(entity->type) : forms_.end();
    QWidget *page = hint_;
    if (form != forms_.end()) {
        form->second->show(snapshot, *entity);
        page = form->second;
    }
    if (page == stack_->currentWidget()) return;
    stack_->setCurrentWidget(page);
    stack_->updateGeometry();
    ensureVisible(0, 0);
}

void Inspector::focusFirst() {
    if (auto *first = stack_->currentWidget()->findChild<EntryField *>())
        first->setFocus(Qt::ShortcutFocusReason);
}

void Inspector::commit() {
    for (TextField *field : stack_->currentWidget()->findChildren<TextField *>())
        field->commit();
}

void Inspector::setReadOnly(bool readOnly) {
    for (const auto &[type, form] : forms_)
        form->setReadOnly(readOnly);
}

} // namespace tussen
