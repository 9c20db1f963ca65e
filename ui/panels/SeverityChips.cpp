#include "panels/SeverityChips.h"

#include "panels/Style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tussen {

SeverityChips::SeverityChips(QWidget *parent)
    : QWidget(parent),
      checking_(new QLabel(tr("Checking…"))),
      chips_{makeChip(tr("Only errors")), makeChip(tr("Only warnings")), makeChip(tr("Only notes"))},
      accepted_(makeChip(tr("Accepted as well"))) {
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    checking_->setObjectName(QStringLiteral("muted"));
    checking_->hide();
    row->addWidget(checking_);
    for (QToolButton *chip : chips_)
        row->addWidget(chip);
    row->addWidget(accepted_);
    chips_[0]->setProperty("severity", QStringLiteral("error"));
    chips_[1]->setProperty("severity", QStringLiteral("warning"));
    setCounts({});
}

QToolButton *SeverityChips::makeChip(const QString &name) {
    auto *chip = new QToolButton;
    chip->setObjectName(QStringLiteral("chip"));
    chip->setCheckable(true);
    chip->setToolTip(name);
    chip->setFocusPolicy(Qt::StrongFocus);
    connect(chip, &QToolButton::toggled, this, &SeverityChips::changed);
    return chip;
}

void SeverityChips::setCounts(const FindingsModel::Counts &counts) {
    const auto &[errors, warnings, notes] = counts.of;
    chips_[0]->setText(errors == 1 ? tr("1 error") : tr("%1 errors").arg(errors));
    chips_[1]->setText(warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings));
    chips_[2]->setText(notes == 1 ? tr("1 note") : tr("%1 notes").arg(notes));
    accepted_->setText(tr("%1 accepted").arg(counts.accepted));
    accepted_->setVisible(counts.accepted > 0 || accepted_->isChecked());
    for (QToolButton *chip : {chips_[0], chips_[1], chips_[2], accepted_})
        chip->setAccessibleName(tr("%1: %2").arg(chip->toolTip(), chip->text()));
}

void SeverityChips::setChecking(bool checking) {
    if (checking == !checking_->isHidden()) return;
    checking_->setVisible(checking);
    for (QToolButton *chip : {chips_[0], chips_[1], chips_[2], accepted_}) {
        chip->setProperty("stale", checking);
        style::polishAgain(chip);
    }
}

std::set<Severity> SeverityChips::chosen() const {
    std::set<Severity> chosen;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::info})
        if (chips_.at(static_cast<std::size_t>(severity))->isChecked()) chosen.insert(severity);
    return chosen;
}

bool SeverityChips::acceptedChosen() const {
    return accepted_->isChecked();
}

} // namespace tussen
