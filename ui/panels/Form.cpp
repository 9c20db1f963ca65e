#include "panels/Form.h"

#include "panels/ChosenNames.h"
#include "panels/Labels.h"
#include "texts/Utf8.h"

#include <QVBoxLayout>

namespace tussen {

Form::Form(const QString &kind, EditFunction edit, QWidget *parent)
    : QWidget(parent),
      edit_(std::move(edit)),
      kind_(makeLabel("caption")),
      names_(new ChosenNames),
      column_(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("form"));
    column_->setContentsMargins(16, 14, 16, 16);
    column_->setSpacing(12);
    setKind(kind);
    column_->addWidget(kind_);
    column_->addWidget(names_);
    column_->addStretch();
    connect(names_, &ChosenNames::oneWanted, this, &Form::oneWanted);
}

void Form::add(QWidget *widget) {
    column_->insertWidget(column_->count() - 1, widget);
}

void Form::layInPairs() {
    const int first = column_->indexOf(names_) + 1;
    for (int line = first; line + 1 < column_->count(); ++line) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(column_->spacing());
        for (int i = 0; i < 2 && line + 1 < column_->count(); ++i) {
            QWidget *field = column_->itemAt(line)->widget();
            column_->removeWidget(field);
            pair->addWidget(field, 1, Qt::AlignTop);
        }
        column_->insertLayout(line, pair);
    }
}

void Form::setKind(const QString &kind) {
    kind_->setText(kind);
}

void Form::showNames(const Snapshot &snapshot, const std::vector<EntityRef> &entities) {
    names_->show(snapshot, entities);
}

void Form::setNamesReadOnly(bool readOnly) {
    names_->setReadOnly(readOnly);
}

std::optional<std::string> textOrNone(const QString &text) {
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(toUtf8(trimmed));
}

QString textOf(const std::optional<std::string> &text) {
    return text ? toQt(*text) : QString();
}

Choices<Partner> partnersOrNone(const Relations &relations, const QString &none) {
    Choices<Partner> choices;
    choices.add(none, std::nullopt);
    for (const Partner *partner : relations.partners())
        choices.add(toQt(partner->name), partner->id);
    return choices;
}

} // namespace tussen
