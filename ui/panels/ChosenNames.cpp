#include "panels/ChosenNames.h"

#include "panels/ElidedButton.h"
#include "panels/Labels.h"
#include "texts/Utf8.h"
#include "words/Sentences.h"

#include <QVBoxLayout>

namespace tussen {

ChosenNames::ChosenNames(QWidget *parent)
    : QWidget(parent),
      more_(makeLabel("muted")),
      forAll_(makeLabel("muted")) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (std::size_t place = 0; place < names_.size(); ++place) {
        names_[place] = new ElidedButton;
        connect(names_[place], &QPushButton::clicked, this,
                [this, place] { emit oneWanted(EntityRef(entities_[place])); });
        column->addWidget(names_[place]);
    }
    column->addWidget(more_);
    column->addWidget(forAll_);
    hide();
}

void ChosenNames::show(const Snapshot &snapshot, const std::vector<EntityRef> &entities) {
    entities_ = entities;
    setVisible(entities.size() > 1);
    if (entities.size() < 2) return;
    for (std::size_t place = 0; place < names_.size(); ++place) {
        names_[place]->setVisible(place < entities.size());
        if (place < entities.size())
            names_[place]->setWords(
                toQt(nameOf(snapshot.ecosystem(), entities[place], *snapshot.texts)).simplified());
    }
    const auto hidden = static_cast<int>(entities.size()) - static_cast<int>(names_.size());
    showText(*more_, hidden > 0 ? tr("+%1").arg(hidden) : QString());
    forAll_->setText(whatForAll());
}

void ChosenNames::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    forAll_->setText(whatForAll());
}

QString ChosenNames::whatForAll() const {
    if (readOnly_)
        return tr("Below stands what they have in common; choose one by its name to see that one.");
    if (entities_.size() == 2)
        return tr("What you change below changes both; choose one by its name to change that one.");
    return tr("What you change below changes all %1; choose one by its name to change that one.")
        .arg(entities_.size());
}

} // namespace tussen
