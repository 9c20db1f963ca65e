#include "shell/JourneyEditing.h"

#include "editing/Journeys.h"
#include "panels/FieldWords.h"
#include "shell/CommandWords.h"
#include "shell/DocumentController.h"
#include "shell/JourneySwitcher.h"
#include "shell/MapArea.h"
#include "shell/NamingInPlace.h"
#include "shell/Selection.h"
#include "texts/CaptureTexts.h"
#include "texts/Utf8.h"

#include <QMenu>

namespace tussen {

namespace {

/// A document with one journey that is called as the journey is, a new one for instance, goes on being so.
void renameJourney(const Id<Journey> &journey, const std::string &name, Edit &edit) {
    Journey row = edit.now()[journey];
    EcosystemInfo whole = edit.now().info();
    if (edit.now().table<Journey>().size() == 1 && whole.name == row.name) {
        whole.name = name;
        edit.put(std::move(whole));
    }
    row.name = name;
    edit.put(std::move(row));
}

} // namespace

JourneyActions::JourneyActions(QWidget *window) {
    const auto make = [window](const QString &text, const QString &tip) {
        auto *action = new QAction(text, window);
        action->setToolTip(tip);
        action->setStatusTip(tip);
        action->setEnabled(false);
        window->addAction(action);
        return action;
    };
    add =
        make(JourneyEditing::tr("A&dd Journey"), JourneyEditing::tr("Add an empty journey to the document"));
    duplicate = make(JourneyEditing::tr("D&uplicate Journey"), JourneyEditing::tr("Copy the journey shown"));
    target =
        make(JourneyEditing::tr("&Target from Current"),
             JourneyEditing::tr("Begin a target journey as a copy, each touchpoint tied to its current one"));
    rename = make(JourneyEditing::tr("&Rename Journey"), JourneyEditing::tr("Change the journey's name"));
    setNeeds(*target, JourneyEditing::tr("show a current journey first"));
    remove = make(JourneyEditing::tr("D&elete Journey"),
                  JourneyEditing::tr("Delete the journey shown with all that belongs to it"));
    purpose = make(JourneyEditing::tr("Common &Purpose…"),
                   JourneyEditing::tr("Say what all partners work for, and what the whole is called"));
    setOtherWords(*duplicate, JourneyEditing::tr("copy", "Duplicate Journey"));
    setOtherWords(*target, JourneyEditing::tr("future agreed improve", "Target from Current"));
    setOtherWords(*purpose, JourneyEditing::tr("language title whole name", "Common Purpose"));
}

void JourneyActions::fillMenu(QMenu &menu) const {
    menu.addActions({add, duplicate, target, rename, remove, purpose});
    menu.addSeparator();
}

JourneyEditing::JourneyEditing(const MapDesk &desk, NamingInPlace &naming, const JourneyActions &actions)
    : QObject(&desk.area()),
      desk_(desk),
      naming_(naming),
      actions_(actions) {
    connect(actions.add, &QAction::triggered, this, &JourneyEditing::add);
    connect(actions.duplicate, &QAction::triggered, this, [this] { copy(false); });
    connect(actions.target, &QAction::triggered, this, [this] { copy(true); });
    connect(actions.rename, &QAction::triggered, this, &JourneyEditing::rename);
    connect(actions.remove, &QAction::triggered, this, &JourneyEditing::remove);
    connect(&desk.controller(), &DocumentController::changed, this, &JourneyEditing::updateActions);
    updateActions();
}

const Journey *JourneyEditing::journey() const {
    const auto &snapshot = desk_.controller().snapshot();
    return snapshot && snapshot->journey ? desk_.now().find(*snapshot->journey) : nullptr;
}

void JourneyEditing::updateActions() {
    const Journey *shown = journey();
    const bool editable = desk_.editable();
    actions_.add->setEnabled(editable);
    actions_.purpose->setEnabled(editable);
    for (QAction *action : {actions_.duplicate, actions_.rename, actions_.remove})
        action->setEnabled(editable && shown);
    actions_.target->setEnabled(editable && shown && shown->state == JourneyState::current);
}

void JourneyEditing::showJourney(const Id<Journey> &journey) {
    desk_.selection().clear();
    desk_.controller().showJourney(journey);
}

void JourneyEditing::add() {
    naming_.askOver(desk_.area().switcher(), tr("Name of the new journey"), [this](const std::string &name) {
        Id<Journey> added;
        const bool done = desk_.edit(tr("Add journey “%1”").arg(shortName(name)), [&](Edit &edit) {
            added = editing::addJourney(name, firstNames().phase, edit);
        });
        if (done) showJourney(added);
        return done;
    });
}

void JourneyEditing::copy(bool asTarget) {
    const Id<Journey> original = journey()->id;
    const std::string name = journey()->name;
    const QString label = asTarget ? tr("Target journey of “%1”") : tr("Duplicate journey “%1”");
    Id<Journey> added;
    const bool done = desk_.edit(label.arg(shortName(name)), [&](Edit &edit) {
        added = asTarget
                    ? editing::makeTarget(original, name, edit)
                    : editing::duplicateJourney(original, toUtf8(tr("Copy of %1").arg(toQt(name))), edit);
    });
    if (done) showJourney(added);
}

void JourneyEditing::rename() {
    const Id<Journey> shown = journey()->id;
    naming_.askOver(
        desk_.area().switcher(), tr("Name of the journey"),
        [this, shown](const std::string &name) {
            const QString words = wordOf(EntityType::journey, "name").change;
            return desk_.edit(stepOn(words, *desk_.controller().snapshot(), {ref(shown)}),
                              [&](Edit &edit) { renameJourney(shown, name, edit); });
        },
        toQt(journey()->name));
}

void JourneyEditing::remove() {
    const Id<Journey> gone = journey()->id;
    const QString label = tr("Delete journey “%1”").arg(shortName(journey()->name));
    desk_.edit(label, [&](Edit &edit) { edit.remove(gone); });
}

} // namespace tussen
