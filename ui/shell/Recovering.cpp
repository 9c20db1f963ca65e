#include "shell/Recovering.h"

#include "shell/DocumentController.h"
#include "shell/FileActions.h"
#include "texts/Utf8.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace tussen {

namespace {

QLabel *makeLabel(const QString &text, const char *name) {
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QString nameOf(const Leftover &leftover) {
    const QString name = leftover.name.empty() ? Recovering::tr("Without a name") : toQt(leftover.name);
    if (leftover.target.empty()) return Recovering::tr("“%1”, never saved").arg(name);
    return Recovering::tr("“%1” in %2").arg(name, QFileInfo(toQt(leftover.target.string())).fileName());
}

/// How much was done, what last, and when.
QString whatOf(const Leftover &leftover) {
    QStringList parts;
    if (leftover.changes == 1) parts << Recovering::tr("1 change not saved");
    if (leftover.changes > 1) parts << Recovering::tr("%L1 changes not saved").arg(leftover.changes);
    if (!leftover.lastEdit.empty()) parts << Recovering::tr("the last: %1").arg(toQt(leftover.lastEdit));
    if (leftover.editedAt > 0)
        parts << QLocale().toString(QDateTime::fromSecsSinceEpoch(leftover.editedAt), QLocale::ShortFormat);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

Recovering::Recovering(DocumentController &controller, FileActions &files, QWidget *parent)
    : QFrame(parent),
      controller_(controller),
      files_(files),
      rows_(new QVBoxLayout) {
    setObjectName(QStringLiteral("messageBar"));
    auto *later = new QPushButton(tr("Later"));
    later->setToolTip(tr("Leave it, and offer it again at the next start"));
    connect(later, &QPushButton::clicked, this, &QWidget::hide);
    auto *head = new QHBoxLayout;
    head->addWidget(
        makeLabel(tr("Tussen ended before this was saved. Nothing of it is lost."), "sectionHead"), 1);
    head->addWidget(later);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(rows_);
    refresh();
}

void Recovering::refresh() {
    while (QLayoutItem *item = rows_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may just be pressed
        delete item;
    }
    const std::vector<Leftover> found = controller_.leftovers();
    for (const Leftover &leftover : found)
        addRow(leftover);
    if (found.empty()) hide();
}

void Recovering::addRow(const Leftover &leftover) {
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(makeLabel(nameOf(leftover), "sectionHead"));
    words->addWidget(makeLabel(whatOf(leftover), "muted"));
    auto *recover = new QPushButton(tr("Recover"));
    recover->setAccessibleName(tr("Recover %1").arg(nameOf(leftover)));
    auto *discard = new QPushButton(tr("Discard…"));
    discard->setAccessibleName(tr("Discard %1").arg(nameOf(leftover)));
    connect(recover, &QPushButton::clicked, this, [this, leftover] {
        if (files_.recover(leftover)) refresh();
    });
    connect(discard, &QPushButton::clicked, this, [this, leftover] { this->discard(leftover); });
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->addLayout(words, 1);
    across->addWidget(recover);
    across->addWidget(discard);
    rows_->addWidget(row);
}

void Recovering::discard(const Leftover &leftover) {
    QMessageBox question(QMessageBox::NoIcon, tr("Discard"),
                         tr("Discard what was not saved of %1?").arg(nameOf(leftover)), QMessageBox::NoButton,
                         window());
    question.setInformativeText(tr("It cannot be brought back."));
    QPushButton *discard = question.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton *keep = question.addButton(tr("&Keep"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.exec();
    if (question.clickedButton() != discard) return;
    files_.discard(leftover);
    refresh();
}

} // namespace tussen
