#include "panels/FindingNote.h"

#include "checks/Waive.h"
#include "panels/ElidedButton.h"
#include "panels/FindingSteps.h"
#include "texts/Utf8.h"
#include "words/Sentences.h"

#include <QDate>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace tussen {

namespace {

QLabel *makeLabel(const char *name) {
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString dayOf(const std::optional<std::string> &isoDate) {
    const QDate day = QDate::fromString(toQt(isoDate.value_or("")), Qt::ISODate);
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// Who accepted it, when and why, and whether that still holds; empty if nobody did.
QString acceptanceOf(const Ecosystem &ecosystem, const Finding &finding) {
    const Waiver *waiver = waiverOf(ecosystem, finding);
    if (!waiver) return {};
    QString words = finding.waived ? FindingNote::tr("Accepted") : FindingNote::tr("Was accepted");
    if (waiver->author) words = FindingNote::tr("%1 by %2").arg(words, toQt(*waiver->author));
    if (waiver->on) words = FindingNote::tr("%1 on %2").arg(words, dayOf(waiver->on));
    words = FindingNote::tr("%1: %2").arg(words, toQt(waiver->reason));
    if (finding.waived && waiver->reviewOn)
        return words + QLatin1Char('\n') + FindingNote::tr("Until %1.").arg(dayOf(waiver->reviewOn));
    if (finding.waived) return words;
    return words + QLatin1Char('\n') +
           FindingNote::tr(
               "It is reported again: what it says has changed, or the day of its review has come.");
}

} // namespace

FindingNote::FindingNote(EditFunction edit, QWidget *parent)
    : QFrame(parent),
      edit_(std::move(edit)),
      title_(makeLabel("sectionHead")),
      reason_(makeLabel("muted")),
      remedy_(makeLabel("remedy")),
      accepted_(makeLabel("muted")),
      steps_(new QWidget),
      stepRows_(new QVBoxLayout(steps_)) {
    stepRows_->setContentsMargins(0, 4, 0, 0);
    stepRows_->setSpacing(2);
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("findingNote"));
    auto *words = new QVBoxLayout(card);
    words->setContentsMargins(12, 10, 12, 10);
    words->setSpacing(4);
    for (QLabel *label : {title_, reason_, remedy_, accepted_})
        words->addWidget(label);
    words->addWidget(steps_);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(12, 4, 12, 0);
    around->addWidget(card);
    hide();
}

void FindingNote::show(const SnapshotPtr &snapshot, const std::optional<Finding> &finding) {
    setVisible(finding.has_value());
    if (!finding) return;
    const Sentences words = sentencesOf(*snapshot->relations, *finding, *snapshot->texts);
    title_->setText(toQt(words.title));
    reason_->setText(toQt(words.reason));
    remedy_->setText(toQt(words.remedy));
    accepted_->setText(acceptanceOf(snapshot->ecosystem(), *finding));
    accepted_->setVisible(!accepted_->text().isEmpty());
    showSteps(snapshot, *finding);
}

void FindingNote::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    steps_->setVisible(!readOnly && stepRows_->count() > 0);
}

void FindingNote::showSteps(const SnapshotPtr &snapshot, const Finding &finding) {
    while (QLayoutItem *item = stepRows_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    const GoOn goOn{[this](const EntityRef &entity) { emit made(entity); },
                    [this](const EntityRef &touchpoint) { emit answerWanted(touchpoint); }};
    for (const Step &step : stepsFor(snapshot, finding, edit_, goOn, window())) {
        auto *button = new ElidedButton(step.words);
        connect(button, &QPushButton::clicked, this, step.take);
        stepRows_->addWidget(button);
    }
    steps_->setVisible(!readOnly_ && stepRows_->count() > 0);
}

} // namespace tussen
