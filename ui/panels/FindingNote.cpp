#include "panels/FindingNote.h"

#include "texts/Utf8.h"
#include "words/Sentences.h"

#include <QLabel>
#include <QVBoxLayout>

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

} // namespace

FindingNote::FindingNote(QWidget *parent)
    : QFrame(parent),
      title_(makeLabel("sectionHead")),
      reason_(makeLabel("muted")),
      remedy_(makeLabel("remedy")) {
    auto *card = new QFrame;
    card->setObjectName(QStringLiteral("findingNote"));
    auto *words = new QVBoxLayout(card);
    words->setContentsMargins(12, 10, 12, 10);
    words->setSpacing(4);
    for (QLabel *label : {title_, reason_, remedy_})
        words->addWidget(label);
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
}

} // namespace tussen
