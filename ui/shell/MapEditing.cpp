#include "shell/MapEditing.h"

#include "canvas/MapView.h"
#include "editing/Connect.h"
#include "editing/Insert.h"
#include "editing/Paste.h"
#include "editing/Phases.h"
#include "editing/Remove.h"
#include "layout/Geometry.h"
#include "shell/DocumentController.h"
#include "shell/EditWords.h"
#include "shell/MapArea.h"
#include "shell/MapClipboard.h"
#include "shell/MapMoving.h"
#include "shell/NamingInPlace.h"
#include "shell/Selection.h"
#include "texts/CaptureTexts.h"
#include "texts/Utf8.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include <algorithm>

namespace tussen {

MapEditing::MapEditing(const MapDesk &desk, const EditActions &actions)
    : QObject(&desk.area()),
      desk_(desk),
      actions_(actions),
      naming_(new NamingInPlace(desk)) {
    desk.map().addActions(actions.all());
    connectActions();
    connect(&desk.controller(), &DocumentController::changed, this, &MapEditing::updateActions);
    connect(&desk.selection(), &Selection::changed, this, &MapEditing::updateActions);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &MapEditing::readClipboard);
    readClipboard();
}

/// Whether there is something to paste is asked when that changes: another program may have to answer, and
/// changes of the map do not wait for it.
void MapEditing::readClipboard() {
    const QMimeData *data = QApplication::clipboard()->mimeData();
    canPaste_ = mapClipboard::hasFragment(data) || (data && data->hasText());
    updateActions();
}

void MapEditing::connectActions() {
    const auto on = [this](QAction *action, auto run) { connect(action, &QAction::triggered, this, run); };
    on(actions_.cut, &MapEditing::cut);
    on(actions_.copy, &MapEditing::copy);
    on(actions_.paste, &MapEditing::paste);
    on(actions_.duplicate, &MapEditing::duplicate);
    on(actions_.remove, &MapEditing::remove);
    on(actions_.chooseAll, &MapEditing::chooseAll);
    on(actions_.rename, &MapEditing::rename);
    on(actions_.insertBefore, &MapEditing::insertBefore);
    on(actions_.connectThem, &MapEditing::connectThem);
    on(actions_.moveBack, [this] { MapMoving(desk_).along(-1); });
    on(actions_.moveOn, [this] { MapMoving(desk_).along(1); });
    on(actions_.moveUp, [this] { MapMoving(desk_).across(-1); });
    on(actions_.moveDown, [this] { MapMoving(desk_).across(1); });
    on(actions_.addPhase, &MapEditing::addPhase);
    on(actions_.splitPhase, &MapEditing::splitPhase);
    on(actions_.mergePhase, &MapEditing::mergePhase);
}

void MapEditing::updateActions() {
    for (QAction *action : actions_.all())
        action->setEnabled(false);
    const auto &snapshot = desk_.controller().snapshot();
    if (!snapshot || !snapshot->journey) return;
    const auto chosen = desk_.touchpoints();
    const Touchpoint *current = desk_.current<Touchpoint>();
    actions_.copy->setEnabled(!chosen.empty());
    actions_.chooseAll->setEnabled(!desk_.relations().touchpoints(*snapshot->journey).empty());
    if (!desk_.editable()) return;
    const MapMoving moving(desk_);
    actions_.cut->setEnabled(!chosen.empty());
    actions_.paste->setEnabled(canPaste_);
    actions_.duplicate->setEnabled(!chosen.empty());
    actions_.remove->setEnabled(!removable().empty());
    actions_.rename->setEnabled(naming_->canRename(desk_.selection().current()));
    actions_.insertBefore->setEnabled(current);
    actions_.connectThem->setEnabled(chosen.size() > 1);
    actions_.moveBack->setEnabled(moving.canGoAlong());
    actions_.moveOn->setEnabled(moving.canGoAlong());
    actions_.moveUp->setEnabled(moving.canGoAcross());
    actions_.moveDown->setEnabled(moving.canGoAcross());
    actions_.addPhase->setEnabled(true);
    actions_.splitPhase->setEnabled(current && editing::canSplitAt(desk_.relations(), current->id));
    actions_.mergePhase->setEnabled(phase() && editing::nextPhase(desk_.relations(), phase()->id));
}

/// The chosen phase, or the one of the chosen touchpoint.
const Phase *MapEditing::phase() const {
    if (const Touchpoint *touchpoint = desk_.current<Touchpoint>()) return &desk_.now()[touchpoint->phase];
    return desk_.current<Phase>();
}

void MapEditing::copy() const {
    mapClipboard::put(desk_.now(), desk_.touchpoints());
}

void MapEditing::cut() {
    copy();
    cut_ = editing::tiesOf(desk_.now(), desk_.touchpoints());
    const auto gone = desk_.touchpoints();
    removeAll(editWords::cutting(desk_.now(), gone), editWords::refs(gone));
}

void MapEditing::paste() {
    const QMimeData *data = QApplication::clipboard()->mimeData();
    if (!mapClipboard::hasFragment(data)) {
        if (data && !data->text().trimmed().isEmpty()) emit textPasted(data->text());
        return;
    }
    const mapClipboard::Taken taken = mapClipboard::take(*data);
    if (!taken.fragment) return desk_.say(taken.problem);
    capture::Place place;
    place.journey = desk_.controller().snapshot()->journey;
    if (const Touchpoint *touchpoint = desk_.current<Touchpoint>()) place.touchpoint = touchpoint->id;
    if (const Phase *chosen = desk_.current<Phase>()) place.phase = chosen->id;
    std::vector<Id<Touchpoint>> added;
    if (desk_.edit(editWords::pasting(taken.fragment->table<Touchpoint>().size()), [&](Edit &edit) {
            added = editing::paste(*taken.fragment, place, firstNames(), edit, cut_);
        }))
        showAdded(added);
}

void MapEditing::duplicate() {
    const auto chosen = desk_.touchpoints();
    std::vector<Id<Touchpoint>> added;
    if (desk_.edit(editWords::duplicating(desk_.now(), chosen),
                   [&](Edit &edit) { added = editing::duplicate(chosen, edit); }))
        showAdded(added);
}

void MapEditing::showAdded(const std::vector<Id<Touchpoint>> &added) {
    desk_.show(editWords::refs(added));
}

std::vector<EntityRef> MapEditing::removable() const {
    std::vector<EntityRef> result;
    for (const EntityRef &one : desk_.selection().entities())
        if (one.type == EntityType::touchpoint || one.type == EntityType::transition ||
            one.type == EntityType::phase || one.type == EntityType::partner)
            if (desk_.now().contains(one)) result.push_back(one);
    return result;
}

void MapEditing::remove() {
    const auto gone = removable();
    removeAll(editWords::deleting(desk_.now(), gone), gone);
}

/// What stood before the deleted touchpoints or transition is chosen next, so that the keyboard stays where
/// it was.
void MapEditing::removeAll(const QString &label, const std::vector<EntityRef> &gone) {
    std::vector<EntityRef> next;
    if (const Touchpoint *current = desk_.current<Touchpoint>()) {
        const auto rows = desk_.relations().touchpoints(*desk_.controller().snapshot()->journey);
        const auto stays = [&](const Touchpoint *row) {
            return std::find(gone.begin(), gone.end(), ref(row->id)) == gone.end();
        };
        const auto here = std::find(rows.begin(), rows.end(), current);
        const auto before = std::find_if(std::make_reverse_iterator(here), rows.rend(), stays);
        if (before != rows.rend()) next.push_back(ref((*before)->id));
        const auto after = std::find_if(here, rows.end(), stays);
        if (next.empty() && after != rows.end()) next.push_back(ref((*after)->id));
    } else if (const Transition *way = desk_.current<Transition>()) {
        next.push_back(ref(way->from));
    }
    const bool done = desk_.edit(label, [&](Edit &edit) { editing::remove(gone, edit); });
    if (done) desk_.show(next);
}

void MapEditing::chooseAll() {
    std::vector<EntityRef> all;
    for (const Touchpoint *row : desk_.relations().touchpoints(*desk_.controller().snapshot()->journey))
        all.push_back(ref(row->id));
    desk_.selection().choose(std::move(all));
}

void MapEditing::rename() {
    naming_->rename(*desk_.selection().current());
}

void MapEditing::insertBefore() {
    const Id<Touchpoint> next = desk_.current<Touchpoint>()->id;
    desk_.show({ref(next)});
    naming_->ask(tr("Name of what comes before"), desk_.map().rectOf(ref(next)),
                 [this, next](const std::string &name) {
                     Id<Touchpoint> added;
                     const bool done = desk_.edit(tr("Add “%1”").arg(shortName(name)), [&](Edit &edit) {
                         added = editing::insertBefore(next, name, edit);
                     });
                     if (done) showAdded({added});
                     return done;
                 });
}

std::vector<Id<Touchpoint>> MapEditing::inOrderOfChoice() const {
    std::vector<Id<Touchpoint>> result;
    for (const EntityRef &one : desk_.selection().entities())
        if (one.type == EntityType::touchpoint) result.push_back({one.id});
    return result;
}

void MapEditing::connectThem() {
    const auto chosen = inOrderOfChoice();
    for (std::size_t i = 1; i < chosen.size(); ++i)
        if (const auto why = editing::whyNoWay(desk_.now(), chosen[i - 1], chosen[i]))
            return desk_.say(editWords::noWay(desk_.now(), *why, chosen[i - 1], chosen[i]));
    desk_.edit(editWords::connecting(desk_.now(), chosen.front(), chosen.back()), [&](Edit &edit) {
        for (std::size_t i = 1; i < chosen.size(); ++i)
            editing::connect(chosen[i - 1], chosen[i], edit);
    });
}

/// Where the head of a new phase will stand, behind another or as the first; in the view's coordinates.
QRect MapEditing::placeBehind(const Phase *phase) const {
    const MapView &map = desk_.map();
    const QRect flow = map.viewport()->geometry();
    const QRect before = phase ? map.rectOf(ref(phase->id)) : QRect(flow.left(), 0, 1, flow.top());
    constexpr int roomForName = 210; // px of the screen
    const int width = std::max(roomForName, static_cast<int>(measure::columnPitch * map.zoom()));
    return {before.right() + 1, before.top(), width, before.height()};
}

/// Behind the chosen phase, or behind all where none is chosen.
void MapEditing::addPhase() {
    const Id<Journey> journey = *desk_.controller().snapshot()->journey;
    const auto phases = desk_.relations().phases(journey);
    const Phase *before = phase();
    if (!before && !phases.empty()) before = phases.back();
    const auto after = before ? std::optional(before->id) : std::nullopt;
    naming_->ask(tr("Name of the new phase"), placeBehind(before),
                 [this, journey, after](const std::string &name) {
                     Id<Phase> added;
                     const bool done = desk_.edit(tr("Add phase “%1”").arg(shortName(name)), [&](Edit &edit) {
                         added = after ? editing::addPhaseAfter(*after, name, edit)
                                       : editing::addLastPhase(journey, name, edit);
                     });
                     if (done) desk_.show({ref(added)});
                     return done;
                 });
}

void MapEditing::splitPhase() {
    const Id<Touchpoint> first = desk_.current<Touchpoint>()->id;
    naming_->ask(tr("Name of the phase that begins here"), desk_.map().rectOf(ref(first)),
                 [this, first](const std::string &name) {
                     return desk_.edit(tr("Split phase at “%1”").arg(shortName(desk_.now()[first].name)),
                                       [&](Edit &edit) { editing::splitPhaseAt(first, name, edit); });
                 });
}

void MapEditing::mergePhase() {
    const Id<Phase> kept = phase()->id;
    const bool done = desk_.edit(tr("Merge “%1” with the next phase").arg(shortName(desk_.now()[kept].name)),
                                 [&](Edit &edit) { editing::mergeWithNext(kept, edit); });
    if (done) desk_.show({ref(kept)});
}

} // namespace tussen
