#include "panels/Inspector.h"

#include "panels/EntityForms.h"
#include "panels/TextField.h"

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
    using enum EntityType;
    for (const EntityType type : {touchpoint, transition, phase, journey, partner, customerGroup, channel,
                                  agreement, outcome, influence, effect, interest})
        forms_[type] = makeForm(type, edit);
    stack_->setObjectName(QStringLiteral("form"));
    stack_->addWidget(hint_);
    for (const auto &[type, form] : forms_)
        stack_->addWidget(form);
    setWidget(stack_);
}

void Inspector::show(const SnapshotPtr &snapshot, const std::vector<EntityRef> &entities) {
    std::vector<EntityRef> shown;
    for (const EntityRef &entity : entities)
        if (snapshot && entity.type == entities.back().type && snapshot->ecosystem().contains(entity))
            shown.push_back(entity);
    const auto form = shown.empty() ? forms_.end() : forms_.find(shown.back().type);
    QWidget *page = hint_;
    if (form != forms_.end()) {
        form->second->show(snapshot, shown);
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
