#include "shell/VersionForm.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace tussen {

namespace {

/// Wide enough for all of the name, with room to type on.
int widthFor(const QLineEdit &line) {
    constexpr int around = 60; // px
    return line.fontMetrics().horizontalAdvance(line.text()) + around;
}

} // namespace

VersionForm::VersionForm(const QString &title, const QString &name, QDate day, QWidget *parent)
    : QDialog(parent),
      name_(new QLineEdit(name)),
      day_(new QDateEdit(day)) {
    setWindowTitle(title);
    setObjectName(QStringLiteral("plainDialog"));
    name_->setMinimumWidth(std::max(260, widthFor(*name_)));
    name_->setAccessibleName(tr("Name of this version"));
    name_->selectAll();
    day_->setCalendarPopup(true);
    day_->setAccessibleName(tr("Day it stands for"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setSpacing(10);
    form->addRow(name_->accessibleName(), name_);
    form->addRow(day_->accessibleName(), day_);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(name_, &QLineEdit::textChanged, this, [this, buttons] {
        buttons->button(QDialogButtonBox::Save)->setEnabled(!this->name().isEmpty());
    });
}

QString VersionForm::name() const {
    return name_->text().trimmed();
}

QDate VersionForm::day() const {
    return day_->date();
}

} // namespace tussen
