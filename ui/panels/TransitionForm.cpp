#include "panels/TransitionForm.h"

#include "model/PartyId.h"
#include "panels/ChoiceField.h"
#include "panels/Labels.h"
#include "panels/TextField.h"
#include "texts/Utf8.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace tussen {

namespace {

constexpr double percent = 100;

/// As few digits as say the number.
QString numberText(double number) {
    return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
}

/// The agreements about this transition alone.
QStringList agreementsAbout(const Ecosystem &now, const Id<Transition> &transition) {
    QStringList names;
    for (const Agreement &row : now.table<Agreement>())
        if (row.scope == Scope(transition)) names.append(toQt(row.name));
    names.sort();
    return names;
}

} // namespace

TransitionForm::TransitionForm(EditFunction editFunction, QWidget *parent)
    : Form(tr("Transition"), std::move(editFunction), parent),
      path_(makeLabel("sectionHead")),
      label_(makeText(tr("Label"), tr("Change the transition's label"), &Transition::label)),
      share_(makeNumber(tr("Share of customers (%)"), tr("Change the share"), &Transition::probability,
                        percent)),
      wait_(makeNumber(tr("Waiting (minutes)"), tr("Change the waiting"), &Transition::waitMinutes, 1)),
      information_(
          makeText(tr("What is handed over"), tr("Change what is handed over"), &Transition::information)),
      owner_(new ChoiceField(tr("Who answers for the handoff"),
                             [this](int place) {
                                 return setField(edit(), tr("Change the handoff's owner"), transition_,
                                                 &Transition::owner, owners_.at(place));
                             })),
      agreed_(nullptr),
      agree_(nullptr) {
    auto *fields = new QWidget;
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->addWidget(share_, 0, 0);
    grid->addWidget(wait_, 0, 1);
    grid->addWidget(label_, 1, 0);
    grid->addWidget(owner_, 1, 1);
    grid->addWidget(information_, 2, 0, 1, 2);
    add(path_);
    add(fields);
    add(makeAgreement());
}

TextField *TransitionForm::makeText(const QString &caption, const QString &label,
                                    std::optional<std::string> Transition::*member) {
    return new TextField(caption, [this, label, member](const QString &text) {
        return setField(edit(), label, transition_, member, textOrNone(text));
    });
}

/// A number that is written in a unit of its own; no text is no number.
TextField *TransitionForm::makeNumber(const QString &caption, const QString &label,
                                      std::optional<double> Transition::*member, double unit) {
    return new TextField(caption, [this, label, member, unit](const QString &text) {
        const QString plain = text.simplified().remove(QLatin1Char('%')).trimmed();
        if (plain.isEmpty()) return setField(edit(), label, transition_, member, std::nullopt);
        bool understood = false;
        double number = QLocale().toDouble(plain, &understood);
        if (!understood) number = QLocale::c().toDouble(plain, &understood);
        if (!understood) return tr("“%1” is not a number; write for instance 12.5").arg(plain);
        if (unit == percent && (number < 0 || number > percent)) return tr("A share goes from 0 to 100 %");
        if (number < 0 || !std::isfinite(number)) return tr("Time goes from 0 up");
        return setField(edit(), label, transition_, member, number / unit);
    });
}

QWidget *TransitionForm::makeAgreement() {
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = makeLabel("caption");
    head->setText(tr("Agreement"));
    agreed_ = makeLabel("muted");
    agree_ = new QPushButton;
    agree_->setObjectName(QStringLiteral("quiet"));
    connect(agree_, &QPushButton::clicked, this, &TransitionForm::recordAgreement);
    column->addWidget(head);
    column->addWidget(agreed_);
    column->addWidget(agree_);
    return section;
}

void TransitionForm::show(const SnapshotPtr &snapshot, const std::vector<EntityRef> &entities) {
    snapshot_ = snapshot;
    transition_ = {entities.front().id};
    const Ecosystem &now = snapshot->ecosystem();
    const Transition &row = now[transition_];
    path_->setText(tr("%1 → %2").arg(toQt(now[row.from].name), toQt(now[row.to].name)));
    label_->setValue(textOf(row.label));
    share_->setValue(row.probability ? numberText(*row.probability * percent) : QString());
    wait_->setValue(row.waitMinutes ? numberText(*row.waitMinutes) : QString());
    information_->setValue(textOf(row.information));
    owners_ = partnersOrNone(*snapshot->relations, tr("Not said"));
    owner_->setChoices(owners_.names, owners_.placeOf(row.owner));
    showAgreement();
}

void TransitionForm::showAgreement() {
    const Transition &row = snapshot_->ecosystem()[transition_];
    const QStringList names = agreementsAbout(snapshot_->ecosystem(), transition_);
    const Partner *from = snapshot_->relations->owner(row.from);
    const Partner *to = snapshot_->relations->owner(row.to);
    const bool handsOver = from && to && from != to;
    QString words = names.join(QStringLiteral(", "));
    if (names.isEmpty() && !handsOver) words = tr("Nothing passes to another partner here");
    showText(*agreed_, words);
    agree_->setVisible(names.isEmpty() && handsOver && !readOnly_);
    if (handsOver) agree_->setText(tr("Record one between %1 and %2").arg(toQt(from->name), toQt(to->name)));
}

void TransitionForm::recordAgreement() {
    const Transition &row = snapshot_->ecosystem()[transition_];
    const Partner &from = *snapshot_->relations->owner(row.from);
    const Partner &to = *snapshot_->relations->owner(row.to);
    Agreement agreement;
    agreement.id = Id<Agreement>::make();
    agreement.name = toUtf8(tr("%1 and %2").arg(toQt(from.name), toQt(to.name)));
    agreement.scope = transition_;
    const std::vector parties{from.id, to.id};
    edit()(tr("Record an agreement"), [&](Edit &changes) {
        changes.put(agreement);
        for (const Id<Partner> &partner : parties)
            changes.put(Party{partyId(agreement.id, partner), agreement.id, partner});
    });
}

void TransitionForm::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    for (TextField *field : {label_, share_, wait_, information_})
        field->setReadOnly(readOnly);
    owner_->setReadOnly(readOnly);
    if (snapshot_ && snapshot_->ecosystem().contains(ref(transition_))) showAgreement();
}

} // namespace tussen
