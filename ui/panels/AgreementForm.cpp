#include "panels/AgreementForm.h"

#include "model/PartyId.h"
#include "panels/ReadOnly.h"
#include "panels/StepNames.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace tussen {

AgreementForm::AgreementForm(const EditFunction &edit, QWidget *parent)
    : FieldsForm<Agreement>(edit, parent),
      head_(new QLabel(tr("Parties"))),
      parties_(new QWidget),
      boxes_(new QVBoxLayout(parties_)) {
    boxes_->setContentsMargins(0, 0, 0, 0);
    boxes_->setSpacing(4);
    head_->setObjectName(QStringLiteral("sectionHead"));
    add(head_);
    add(parties_);
}

void AgreementForm::show(const SnapshotPtr &shown, const std::vector<EntityRef> &entities) {
    FieldsForm<Agreement>::show(shown, entities);
    for (QWidget *part : {static_cast<QWidget *>(head_), parties_})
        part->setVisible(ids().size() == 1);
    showParties();
}

void AgreementForm::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    FieldsForm<Agreement>::setReadOnly(readOnly);
    parties_->setEnabled(!readOnly);
    parties_->setToolTip(readOnly ? whyReadOnly() : QString());
}

/// Boxes are kept where the partners are the same, so that the keyboard stays where it is.
void AgreementForm::showParties() {
    const auto partners = snapshot()->relations->partners();
    while (boxes_->count() > static_cast<int>(partners.size())) {
        QLayoutItem *item = boxes_->takeAt(boxes_->count() - 1);
        item->widget()->deleteLater();
        delete item;
    }
    std::vector<Id<Partner>> signed_;
    for (const Party *party : snapshot()->relations->parties(ids().front()))
        signed_.push_back(party->partner);
    for (int row = 0; row < static_cast<int>(partners.size()); ++row) {
        if (row == boxes_->count()) {
            auto *made = new QCheckBox;
            boxes_->addWidget(made);
            connect(made, &QCheckBox::clicked, this, [this, row](bool signs) {
                sign(snapshot()->relations->partners()[static_cast<std::size_t>(row)]->id, signs);
            });
        }
        auto *box = qobject_cast<QCheckBox *>(boxes_->itemAt(row)->widget());
        const Partner &partner = *partners[static_cast<std::size_t>(row)];
        box->setText(toQt(partner.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        box->setAccessibleName(toQt(partner.name));
        box->setChecked(std::find(signed_.begin(), signed_.end(), partner.id) != signed_.end());
    }
}

void AgreementForm::sign(const Id<Partner> &partner, bool signs) {
    const Id<Agreement> agreement = ids().front();
    const QString words = signs ? tr("Make %1 a party to “%2”") : tr("%1 no longer a party to “%2”");
    const QString who = shortName(snapshot()->ecosystem()[partner].name);
    edit()(words.arg(who, shortName(snapshot()->ecosystem()[agreement].name)), [&](Edit &changes) {
        if (signs) return changes.put(Party{partyId(agreement, partner), agreement, partner});
        for (const Party *party : snapshot()->relations->parties(agreement))
            if (party->partner == partner) changes.remove(party->id);
    });
}

} // namespace tussen
