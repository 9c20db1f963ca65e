#include "panels/TouchpointForm.h"

#include "panels/RolesEditor.h"
#include "panels/RolesForAll.h"
#include "texts/Utf8.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace tussen {

TouchpointForm::TouchpointForm(const EditFunction &edit, QWidget *parent)
    : FieldsForm<Touchpoint>(edit, parent),
      roles_(new RolesEditor(edit)),
      rolesForAll_(new RolesForAll(edit)),
      effectRows_(new QGridLayout),
      change_(new QPushButton(tr("Change in Effects"))),
      effects_(makeEffects()) {
    add(roles_);
    add(rolesForAll_);
    add(effects_);
}

QWidget *TouchpointForm::makeEffects() {
    auto *section = new QWidget;
    auto *head = new QLabel(tr("Moves"));
    head->setObjectName(QStringLiteral("sectionHead"));
    head->setToolTip(tr("Outcomes that this touchpoint moves: up (+) or down (−), by at most 1"));
    change_->setObjectName(QStringLiteral("quiet"));
    change_->setToolTip(tr("Opens the panel Effects at this touchpoint"));
    connect(change_, &QPushButton::clicked, this, &Form::effectsWanted);
    effectRows_->setColumnStretch(0, 1);
    effectRows_->setVerticalSpacing(6);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(head);
    column->addLayout(effectRows_);
    column->addWidget(change_, 0, Qt::AlignLeading);
    return section;
}

/// Several touchpoints can be given a role; what roles and effects there are is shown of one.
void TouchpointForm::show(const SnapshotPtr &shown, const std::vector<EntityRef> &entities) {
    FieldsForm<Touchpoint>::show(shown, entities);
    const bool alone = ids().size() == 1;
    roles_->setVisible(alone);
    rolesForAll_->setVisible(!alone && !readOnly_);
    effects_->setVisible(alone);
    if (!alone) return rolesForAll_->show(shown, ids());
    roles_->show(shown, ids().front());
    showEffects();
}

void TouchpointForm::showEffects() {
    while (QLayoutItem *item = effectRows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto effects = snapshot()->relations->effects(ids().front());
    for (int row = 0; const Effect *effect : effects) {
        auto *outcome = new QLabel(toQt(snapshot()->ecosystem()[effect->outcome].name));
        outcome->setTextFormat(Qt::PlainText);
        outcome->setWordWrap(true);
        const QString size = QLocale().toString(std::abs(effect->weight), 'g', 3);
        auto *weight = new QLabel((effect->weight < 0 ? QChar(0x2212) : QChar(u'+')) + size);
        effectRows_->addWidget(outcome, row, 0);
        effectRows_->addWidget(weight, row++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    const bool canChange = !readOnly_ && !snapshot()->ecosystem().table<Outcome>().empty();
    change_->setVisible(canChange);
    effects_->setVisible(!effects.empty() || canChange);
}

void TouchpointForm::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    FieldsForm<Touchpoint>::setReadOnly(readOnly);
    if (snapshot() && ids().size() == 1) showEffects();
    roles_->setReadOnly(readOnly);
    rolesForAll_->setVisible(ids().size() > 1 && !readOnly);
}

} // namespace tussen
