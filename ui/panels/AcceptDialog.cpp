#include "panels/AcceptDialog.h"

#include "panels/Author.h"
#include "texts/Utf8.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace tussen {

namespace {

constexpr int usualMonths = 6; ///< until the next look, unless another date is chosen

QLabel *captionFor(const QString &text, QWidget *field) {
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("caption"));
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

AcceptDialog::AcceptDialog(const QString &finding, const Waiver *before, QWidget *parent)
    : QDialog(parent),
      reason_(new QPlainTextEdit),
      author_(new QLineEdit(rememberedAuthor())),
      review_(new QCheckBox(tr("Look at it again on"))),
      reviewOn_(new QDateEdit(QDate::currentDate().addMonths(usualMonths))),
      accept_(new QPushButton(tr("Accept"))) {
    setWindowTitle(tr("Accept a finding"));
    setObjectName(QStringLiteral("plainDialog"));
    setMinimumWidth(440);
    reason_->setTabChangesFocus(true);
    reason_->setPlaceholderText(tr("Why can you live with it? Ctrl+Enter accepts."));
    reviewOn_->setCalendarPopup(true);
    reviewOn_->setMinimumDate(QDate::currentDate().addDays(1));
    reviewOn_->setEnabled(false);
    reviewOn_->setAccessibleName(tr("Day of the next look"));
    connect(review_, &QCheckBox::toggled, reviewOn_, &QWidget::setEnabled);
    connect(reason_, &QPlainTextEdit::textChanged, this,
            [this] { accept_->setEnabled(!reason_->toPlainText().trimmed().isEmpty()); });
    connect(accept_, &QPushButton::clicked, this, &AcceptDialog::confirm);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *done = new QShortcut(QKeySequence(Qt::CTRL | enter), this);
        connect(done, &QShortcut::activated, accept_, [this] { accept_->click(); });
    }
    accept_->setDefault(true);
    accept_->setEnabled(false);
    makeLayout(finding);
    if (before) fill(*before);
    reason_->setFocus();
}

/// A day that has come asks for another one.
void AcceptDialog::fill(const Waiver &before) {
    reason_->setPlainText(toQt(before.reason));
    reason_->selectAll();
    if (before.author) author_->setText(toQt(*before.author));
    if (!before.reviewOn) return;
    const QDate day = QDate::fromString(toQt(*before.reviewOn), Qt::ISODate);
    review_->setChecked(true);
    if (day >= reviewOn_->minimumDate()) reviewOn_->setDate(day);
}

void AcceptDialog::makeLayout(const QString &finding) {
    auto *title = new QLabel(finding);
    title->setObjectName(QStringLiteral("sectionHead"));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto *explanation = new QLabel(tr("It is kept apart as accepted and counts no more, until what it says "
                                      "changes or its day has come."));
    explanation->setObjectName(QStringLiteral("muted"));
    explanation->setWordWrap(true);
    reason_->setFixedHeight(84);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *review = new QHBoxLayout;
    review->addWidget(review_);
    review->addWidget(reviewOn_);
    review->addStretch();
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(accept_);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(explanation);
    column->addWidget(captionFor(tr("Reason"), reason_));
    column->addWidget(reason_);
    column->addWidget(captionFor(tr("Your name"), author_));
    column->addWidget(author_);
    column->addLayout(review);
    column->addLayout(foot);
}

void AcceptDialog::confirm() {
    rememberAuthor(author_->text().trimmed());
    accept();
}

Acceptance AcceptDialog::acceptance() const {
    Acceptance said;
    said.reason = toUtf8(reason_->toPlainText().trimmed());
    if (const QString name = author_->text().trimmed(); !name.isEmpty()) said.author = toUtf8(name);
    said.on = toUtf8(QDate::currentDate().toString(Qt::ISODate));
    if (review_->isChecked()) said.reviewOn = toUtf8(reviewOn_->date().toString(Qt::ISODate));
    return said;
}

} // namespace tussen
