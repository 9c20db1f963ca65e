#include "shell/Landing.h"

#include "canvas/MapView.h"
#include "panels/FindingsPanel.h"
#include "panels/NotesPanel.h"
#include "shell/Desk.h"
#include "shell/DocumentController.h"
#include "shell/GoTo.h"
#include "shell/Selection.h"
#include "shell/Versioning.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

/// The panel for what is not on the map.
QString panelOf(EntityType type) {
    switch (type) {
    case EntityType::partner:
        return QStringLiteral("partners");
    case EntityType::customerGroup:
        return QStringLiteral("customerGroups");
    case EntityType::channel:
        return QStringLiteral("channels");
    case EntityType::outcome:
        return QStringLiteral("outcomes");
    case EntityType::agreement:
        return QStringLiteral("agreements");
    default:
        return QStringLiteral("inspector");
    }
}

} // namespace

void Landing::operator()(const EntityRef &entity) const {
    if (!desk_.controller().snapshot() || !desk_.now().contains(entity)) return; // gone since it was listed
    switch (entity.type) {
    case EntityType::note:
        return showNote({entity.id});
    case EntityType::revision:
        return panels_.versions.list(Id<Revision>{entity.id});
    case EntityType::checkSetting:
        return showCheck({entity.id});
    case EntityType::waiver:
        return showAccepted({entity.id});
    default:
        choose(entity);
    }
}

/// A journey is the map.
bool Landing::isOnMap(const EntityRef &entity) const {
    return journeyOf(desk_.now(), entity) || desk_.map().groupOf(entity);
}

void Landing::choose(const EntityRef &entity) const {
    goTo(entity, desk_.controller(), desk_.selection(), desk_.area());
    if (isOnMap(entity)) return desk_.map().setFocus(Qt::OtherFocusReason);
    panels_.desk.goTo(panelOf(entity.type));
}

/// A pinned one is shown with its touchpoint.
void Landing::showNote(const Id<Note> &note) const {
    if (const auto &touchpoint = desk_.now()[note].touchpoint) return choose(ref(*touchpoint));
    panels_.desk.bringUp(QStringLiteral("notes"));
    panels_.notes.goTo(note);
}

void Landing::showCheck(const Id<CheckSetting> &setting) const {
    panels_.desk.bringUp(QStringLiteral("findings"));
    if (panels_.findings.showCheck(desk_.now()[setting].check)) return;
    desk_.say(Said::tr("This is the reason of a check that this version does not know."));
}

void Landing::showAccepted(const Id<Waiver> &waiver) const {
    const std::string &key = desk_.now()[waiver].finding;
    for (const Finding &finding : *desk_.controller().snapshot()->findings)
        if (finding.key() == key) {
            goTo(ref(waiver), desk_.controller(), desk_.selection(), desk_.area());
            return desk_.map().setFocus(Qt::OtherFocusReason);
        }
    desk_.say(Said::tr("This is why a finding was accepted that is not found any more."));
}

} // namespace tussen
