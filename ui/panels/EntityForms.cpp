#include "panels/EntityForms.h"

#include "panels/ChoiceField.h"
#include "panels/TextField.h"
#include "texts/Utf8.h"
#include "words/Sentences.h"

namespace tussen {

JourneyForm::JourneyForm(EditFunction editFunction, QWidget *parent)
    : Form(tr("Journey"), std::move(editFunction), parent),
      name_(new TextField(tr("Name"),
                          [this](const QString &text) {
                              return setField(edit(), tr("Rename journey"), journey_, &Journey::name,
                                              toUtf8(text.trimmed()));
                          })),
      goal_(new TextField(tr("Goal"),
                          [this](const QString &text) {
                              return setField(edit(), tr("Change the journey's goal"), journey_,
                                              &Journey::goal, textOrNone(text));
                          })),
      owner_(new ChoiceField(tr("Who answers for the whole journey"), [this](int place) {
          return setField(edit(), tr("Change the journey's owner"), journey_, &Journey::owner,
                          owners_.at(place));
      })) {
    name_->setHeadline();
    add(name_);
    add(goal_);
    add(owner_);
}

void JourneyForm::show(const SnapshotPtr &snapshot, const EntityRef &entity) {
    journey_ = {entity.id};
    const Journey &journey = snapshot->ecosystem()[journey_];
    name_->setValue(toQt(journey.name));
    goal_->setValue(textOf(journey.goal));
    owners_ = partnersOrNone(*snapshot->relations, tr("Nobody"));
    owner_->setChoices(owners_.names, owners_.placeOf(journey.owner));
}

void JourneyForm::setReadOnly(bool readOnly) {
    name_->setReadOnly(readOnly);
    goal_->setReadOnly(readOnly);
    owner_->setReadOnly(readOnly);
}

NameForm::NameForm(const QString &kind, Rename rename, QWidget *parent)
    : Form(kind, {}, parent),
      rename_(std::move(rename)),
      name_(new TextField(tr("Name"),
                          [this](const QString &text) { return rename_(entity_, toUtf8(text.trimmed())); })) {
    name_->setHeadline();
    name_->setReadOnly(!rename_);
    add(name_);
}

void NameForm::show(const SnapshotPtr &snapshot, const EntityRef &entity) {
    entity_ = entity;
    name_->setValue(toQt(nameOf(snapshot->ecosystem(), entity, *snapshot->texts)));
}

void NameForm::setReadOnly(bool readOnly) {
    name_->setReadOnly(readOnly || !rename_);
}

} // namespace tussen
