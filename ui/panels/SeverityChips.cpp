#include "panels/SeverityChips.h"

#include "panels/Style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tussen {

namespace {

/// What a press on a chip does, and what it has done.
struct ChipWords {
    QString offered; ///< while all are shown
    QString shown;   ///< these by choice
    QString hidden;  ///< others by choice, and these not
};

/// By Severity, and last of those that are accepted, which are never hidden by the choice of others.
std::array<ChipWords, 4> chipWords() {
    return {{{SeverityChips::tr("Show errors only"), SeverityChips::tr("Errors are shown"),
              SeverityChips::tr("Errors are hidden")},
             {SeverityChips::tr("Show warnings only"), SeverityChips::tr("Warnings are shown"),
              SeverityChips::tr("Warnings are hidden")},
             {SeverityChips::tr("Show notes only"), SeverityChips::tr("Notes are shown"),
              SeverityChips::tr("Notes are hidden")},
             {SeverityChips::tr("Show accepted findings as well"),
              SeverityChips::tr("Accepted findings are shown as well"),
              {}}}};
}

} // namespace

SeverityChips::SeverityChips(QWidget *parent)
    : QWidget(parent),
      checking_(new QLabel(tr("Checking…"))),
      chips_{makeChip(), makeChip(), makeChip()},
      accepted_(makeChip()) {
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

QToolButton *SeverityChips::makeChip() {
    auto *chip = new QToolButton;
    chip->setObjectName(QStringLiteral("chip"));
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    connect(chip, &QToolButton::toggled, this, &SeverityChips::changed);
    return chip;
}

void SeverityChips::setCounts(const FindingsModel::Counts &counts) {
    const auto &[errors, warnings, notes] = counts.of;
    write(0, errors == 1 ? tr("1 error") : tr("%1 errors").arg(errors));
    write(1, warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings));
    write(2, notes == 1 ? tr("1 note") : tr("%1 notes").arg(notes));
    write(3, tr("%1 accepted").arg(counts.accepted));
    accepted_->setVisible(counts.accepted > 0 || accepted_->isChecked());
}

/// What is shown by choice has a tick, so that nobody has to tell it by its colour.
void SeverityChips::write(std::size_t place, const QString &count) {
    QToolButton &chip = place < chips_.size() ? *chips_[place] : *accepted_;
    const ChipWords words = chipWords().at(place);
    const bool othersChosen = &chip != accepted_ && !chosen().empty();
    chip.setText(chip.isChecked() ? tr("✓ %1").arg(count) : count);
    chip.setToolTip(chip.isChecked() ? words.shown : othersChosen ? words.hidden : words.offered);
    chip.setAccessibleName(tr("%1: %2").arg(chip.toolTip(), count));
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
