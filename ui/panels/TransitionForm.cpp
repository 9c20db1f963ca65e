#include "panels/TransitionForm.h"

#include "model/RecordAgreement.h"
#include "panels/ElidedButton.h"
#include "panels/Labels.h"

#include <QVBoxLayout>

#include <array>

namespace tussen {

namespace {

/// The agreements about this transition alone.
QStringList agreementsAbout(const Ecosystem &now, const Id<Transition> &transition) {
    QStringList names;
    for (const Agreement &row : now.table<Agreement>())
        if (row.scope == Scope(transition)) names.append(toQt(row.name));
    names.sort();
    return names;
}

} // namespace

TransitionForm::TransitionForm(const EditFunction &edit, QWidget *parent)
    : FieldsForm<Transition>(edit, parent),
      section_(new QWidget),
      agreed_(makeLabel("muted")),
      agree_(new ElidedButton) {
    auto *column = new QVBoxLayout(section_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = makeLabel("caption");
    head->setText(tr("Agreement"));
    connect(agree_, &ElidedButton::clicked, this, &TransitionForm::record);
    column->addWidget(head);
    column->addWidget(agreed_);
    column->addWidget(agree_);
    add(section_);
}

void TransitionForm::show(const SnapshotPtr &shown, const std::vector<EntityRef> &entities) {
    FieldsForm<Transition>::show(shown, entities);
    showAgreement();
}

void TransitionForm::showAgreement() {
    section_->setVisible(ids().size() == 1);
    const Transition &row = snapshot()->ecosystem()[ids().front()];
    const QStringList names = agreementsAbout(snapshot()->ecosystem(), row.id);
    const Partner *from = snapshot()->relations->owner(row.from);
    const Partner *to = snapshot()->relations->owner(row.to);
    const bool handsOver = from && to && from != to;
    QString words = names.join(QStringLiteral(", "));
    if (names.isEmpty() && !handsOver) words = tr("Nothing passes to another partner here");
    showText(*agreed_, words);
    agree_->setVisible(names.isEmpty() && handsOver && !readOnly_);
    if (handsOver) agree_->setWords(tr("Record one between %1 and %2").arg(toQt(from->name), toQt(to->name)));
}

void TransitionForm::record() {
    const Transition &row = snapshot()->ecosystem()[ids().front()];
    const Partner &from = *snapshot()->relations->owner(row.from);
    const Partner &to = *snapshot()->relations->owner(row.to);
    const std::string name = toUtf8(tr("%1 and %2").arg(toQt(from.name), toQt(to.name)));
    std::optional<Id<Agreement>> agreement;
    const QString label =
        tr("Record an agreement between %1 and %2").arg(shortName(from.name), shortName(to.name));
    const QString problem = edit()(label, [&](Edit &changes) {
        agreement = recordAgreement(name, row.id, std::array{from.id, to.id}, changes);
    });
    if (problem.isEmpty()) emit made(ref(*agreement));
}

void TransitionForm::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    FieldsForm<Transition>::setReadOnly(readOnly);
    if (snapshot() && !ids().empty() && snapshot()->ecosystem().contains(ref(ids().front()))) showAgreement();
}

} // namespace tussen
