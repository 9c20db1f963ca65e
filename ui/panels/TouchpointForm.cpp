#include "panels/TouchpointForm.h"

#include "panels/ChoiceField.h"
#include "panels/ExperienceField.h"
#include "panels/RolesEditor.h"
#include "panels/TextField.h"
#include "texts/Utf8.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tussen {

TouchpointForm::TouchpointForm(EditFunction edit, QWidget *parent)
    : Form(tr("Touchpoint"), std::move(edit), parent),
      name_(makeName()),
      phase_(makePhase()),
      kind_(makeKind()),
      channel_(makeChannel()),
      experience_(makeExperience()),
      brand_(makeBrand()),
      need_(makeText(tr("Need"), tr("Change what the customer needs"), &Touchpoint::need)),
      ideal_(makeText(tr("Ideal"), tr("Change the ideal"), &Touchpoint::ideal)),
      roles_(new RolesEditor(this->edit())),
      effectRows_(new QGridLayout),
      effects_(makeEffects()) {
    for (QWidget *part : std::initializer_list<QWidget *>{name_, phase_, kind_, channel_, experience_, brand_,
                                                          need_, ideal_, roles_, effects_})
        add(part);
}

TextField *TouchpointForm::makeName() {
    auto *field = new TextField(tr("Name"), [this](const QString &text) {
        return setField(edit(), tr("Rename touchpoint"), touchpoint_, &Touchpoint::name,
                        toUtf8(text.trimmed()));
    });
    field->setHeadline();
    return field;
}

TextField *TouchpointForm::makeText(const QString &caption, const QString &label,
                                    std::optional<std::string> Touchpoint::*member) {
    return new TextField(caption, [this, label, member](const QString &text) {
        return setField(edit(), label, touchpoint_, member, textOrNone(text));
    });
}

ChoiceField *TouchpointForm::makePhase() {
    return new ChoiceField(tr("Phase"), [this](int place) {
        return setField(edit(), tr("Move to another phase"), touchpoint_, &Touchpoint::phase,
                        *phases_.at(place));
    });
}

ChoiceField *TouchpointForm::makeKind() {
    return new ChoiceField(tr("Kind"), [this](int place) {
        return setField(edit(), tr("Change kind"), touchpoint_, &Touchpoint::kind,
                        static_cast<TouchpointKind>(place));
    });
}

ChoiceField *TouchpointForm::makeChannel() {
    return new ChoiceField(tr("Channel"), [this](int place) {
        return setField(edit(), tr("Change channel"), touchpoint_, &Touchpoint::channel, channels_.at(place));
    });
}

ExperienceField *TouchpointForm::makeExperience() {
    return new ExperienceField([this](std::optional<int> value) {
        return setField(edit(), tr("Change experience"), touchpoint_, &Touchpoint::experience, value);
    });
}

ChoiceField *TouchpointForm::makeBrand() {
    return new ChoiceField(tr("The customer believes this is"), [this](int place) {
        return setField(edit(), tr("Change whom the customer believes this is"), touchpoint_,
                        &Touchpoint::brand, brands_.at(place));
    });
}

QWidget *TouchpointForm::makeEffects() {
    auto *section = new QWidget;
    auto *head = new QLabel(tr("Moves"));
    head->setObjectName(QStringLiteral("sectionHead"));
    head->setToolTip(tr("Outcomes that this touchpoint moves: up (+) or down (−), by at most 1"));
    effectRows_->setColumnStretch(0, 1);
    effectRows_->setVerticalSpacing(6);
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(head);
    column->addLayout(effectRows_);
    return section;
}

void TouchpointForm::show(const SnapshotPtr &snapshot, const EntityRef &entity) {
    snapshot_ = snapshot;
    touchpoint_ = {entity.id};
    const Touchpoint &touchpoint = snapshot->ecosystem()[touchpoint_];
    name_->setValue(toQt(touchpoint.name));
    showPhases(touchpoint);
    QStringList kinds;
    for (const std::string &kind : snapshot->texts->touchpointKind)
        kinds.append(capitalized(kind));
    kind_->setChoices(kinds, static_cast<int>(touchpoint.kind));
    showChannels(touchpoint);
    experience_->setValue(touchpoint.experience);
    brands_ = partnersOrNone(*snapshot->relations, tr("Not said"));
    brand_->setChoices(brands_.names, brands_.placeOf(touchpoint.brand));
    need_->setValue(textOf(touchpoint.need));
    ideal_->setValue(textOf(touchpoint.ideal));
    roles_->show(snapshot, touchpoint_);
    showEffects(touchpoint);
}

void TouchpointForm::showPhases(const Touchpoint &touchpoint) {
    const Relations &relations = *snapshot_->relations;
    phases_ = {};
    for (const Phase *phase : relations.phases(relations.journeyOf(touchpoint).id))
        phases_.add(toQt(phase->name), phase->id);
    phase_->setChoices(phases_.names, phases_.placeOf(touchpoint.phase));
}

void TouchpointForm::showChannels(const Touchpoint &touchpoint) {
    std::vector<const Channel *> sorted;
    for (const Channel &channel : snapshot_->ecosystem().table<Channel>())
        sorted.push_back(&channel);
    std::sort(sorted.begin(), sorted.end(), [](const Channel *a, const Channel *b) {
        return std::tie(a->name, a->id) < std::tie(b->name, b->id);
    });
    channels_ = {};
    channels_.add(tr("None"), std::nullopt);
    for (const Channel *channel : sorted)
        channels_.add(toQt(channel->name), channel->id);
    channel_->setChoices(channels_.names, channels_.placeOf(touchpoint.channel));
}

void TouchpointForm::showEffects(const Touchpoint &touchpoint) {
    while (QLayoutItem *item = effectRows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto effects = snapshot_->relations->effects(touchpoint.id);
    for (int row = 0; const Effect *effect : effects) {
        auto *outcome = new QLabel(toQt(snapshot_->ecosystem()[effect->outcome].name));
        outcome->setTextFormat(Qt::PlainText);
        outcome->setWordWrap(true);
        const QString size = QLocale().toString(std::abs(effect->weight), 'g', 3);
        auto *weight = new QLabel((effect->weight < 0 ? QChar(0x2212) : QChar(u'+')) + size);
        effectRows_->addWidget(outcome, row, 0);
        effectRows_->addWidget(weight, row++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    effects_->setVisible(!effects.empty());
}

void TouchpointForm::setReadOnly(bool readOnly) {
    for (TextField *field : {name_, need_, ideal_})
        field->setReadOnly(readOnly);
    for (ChoiceField *field : {phase_, kind_, channel_, brand_})
        field->setReadOnly(readOnly);
    experience_->setReadOnly(readOnly);
    roles_->setReadOnly(readOnly);
}

} // namespace tussen
