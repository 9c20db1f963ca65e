#include "shell/Parking.h"

#include "canvas/DragOverlay.h"
#include "canvas/MapView.h"
#include "capture/Notes.h"
#include "panels/NoteSteps.h"
#include "panels/NotesPanel.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/MapDragging.h"
#include "shell/Selection.h"
#include "texts/CaptureTexts.h"

#include <QDropEvent>
#include <QMenu>

namespace tussen {

Parking::Parking(const MapDesk &desk, NotesPanel &panel) : QObject(&panel), desk_(desk), panel_(panel) {
    desk.map().viewport()->setAcceptDrops(true);
    desk.map().viewport()->installEventFilter(this);
    connect(&panel, &NotesPanel::made, this, [this](const EntityRef &made) { desk_.show({made}); });
}

void Parking::show() {
    panel_.setReadOnly(!desk_.controller().readOnlyReason().isEmpty());
    panel_.show(desk_.controller().snapshot(), desk_.selection().current());
}

/// Files go on to the window.
bool Parking::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        break;
    case QEvent::Drop:
        desk_.map().dragged().end();
        break;
    case QEvent::DragLeave:
        desk_.map().dragged().end();
        return true; // the view was not told of its coming either
    default:
        return QObject::eventFilter(watched, event);
    }
    auto *drag = static_cast<QDropEvent *>(event);
    const auto note = NotesModel::noteIn(*drag->mimeData());
    const bool takes = note && desk_.editable() && desk_.map().drawing();
    drag->setAccepted(takes);
    if (takes) drag->setDropAction(Qt::CopyAction);
    if (takes) event->type() == QEvent::Drop ? drop(*drag) : look(*drag);
    return true;
}

std::optional<EntityRef> Parking::cardAt(const QPoint &at) const {
    const auto under = desk_.map().entityAt(at);
    return under && under->type == EntityType::touchpoint ? under : std::nullopt;
}

DropPlace Parking::placeAt(const QPoint &at) const {
    const QPointF point = desk_.map().mapToScene(at);
    return dropPlaceAt(*desk_.map().drawing(), {point.x(), point.y()}, {});
}

/// Marks where it would go, and says what it would become there.
void Parking::look(const QDropEvent &event) const {
    MapView &map = desk_.map();
    const QPoint at = event.position().toPoint();
    const auto card = cardAt(at);
    if (!card) return map.dragged().show(lookAt(map, placeAt(at), map.editor()->judgeNew(placeAt(at)), at));
    const QString name = shortName(desk_.now()[Id<Touchpoint>{card->id}].name);
    DragLook look = lookAt(map, {}, {tr("Choose what it becomes at %1").arg(name), true}, at);
    look.band = map.rectOf(*card);
    map.dragged().show(std::move(look));
}

void Parking::drop(const QDropEvent &event) {
    const SnapshotPtr snapshot = desk_.controller().snapshot();
    const Note *note = snapshot->ecosystem().find(NotesModel::noteIn(*event.mimeData()).value());
    if (!note) return; // it is another document's
    const QPoint at = event.position().toPoint();
    if (const auto card = cardAt(at)) return offer(*note, Id<Touchpoint>{card->id}, at);
    makeTouchpoint(note->id, placeAt(at));
}

void Parking::offer(const Note &note, const Id<Touchpoint> &touchpoint, const QPoint &at) {
    const EditFunction edit = [this](const QString &label, const std::function<void(Edit &)> &body) {
        return desk_.controller().edit(label, body);
    };
    capture::Place place;
    place.touchpoint = touchpoint;
    auto *menu = new QMenu(&desk_.area());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, stepsFor(desk_.controller().snapshot(), note, place, edit,
                             [this](const EntityRef &made) { desk_.show({made}); }));
    menu->popup(desk_.map().viewport()->mapToGlobal(at));
}

/// Where there is no phase yet, one is made.
void Parking::makeTouchpoint(const Id<Note> &note, const DropPlace &place) const {
    capture::Place anywhere;
    anywhere.journey = desk_.controller().snapshot()->journey;
    Id<Touchpoint> made;
    const bool done = desk_.edit(makingTouchpoint(desk_.now()[note]), [&](Edit &edit) {
        made = place.phase ? editing::placeNote(note, newTouchpointAt(place), edit)
                           : capture::becomeTouchpoint(note, anywhere, firstNames(), edit);
    });
    if (done) desk_.show({ref(made)});
}

} // namespace tussen
