#include "shell/Parking.h"

#include "canvas/MapView.h"
#include "panels/NoteSteps.h"
#include "panels/NotesPanel.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/Selection.h"

#include <QDropEvent>
#include <QMenu>

namespace tussen {

Parking::Parking(DocumentController &controller, Selection &selection, MapArea &area, NotesPanel &panel)
    : QObject(&panel),
      controller_(controller),
      selection_(selection),
      area_(area),
      panel_(panel) {
    area.map().viewport()->setAcceptDrops(true);
    area.map().viewport()->installEventFilter(this);
}

void Parking::show() {
    panel_.setReadOnly(!controller_.readOnlyReason().isEmpty());
    panel_.show(controller_.snapshot(), selection_.current());
}

/// Files go on to the window.
bool Parking::eventFilter(QObject *watched, QEvent *event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return QObject::eventFilter(watched, event);
    }
    auto *drag = static_cast<QDropEvent *>(event);
    const auto note = NotesModel::noteIn(*drag->mimeData());
    const bool takes = note && controller_.snapshot() && controller_.readOnlyReason().isEmpty();
    drag->setAccepted(takes);
    if (takes) drag->setDropAction(Qt::CopyAction);
    if (takes && event->type() == QEvent::Drop) drop(*drag);
    return true;
}

void Parking::drop(const QDropEvent &event) {
    const SnapshotPtr snapshot = controller_.snapshot();
    const Note *note = snapshot->ecosystem().find(NotesModel::noteIn(*event.mimeData()).value());
    if (!note) return; // it is another document's
    const EditFunction edit = [this](const QString &label, const std::function<void(Edit &)> &body) {
        return controller_.edit(label, body);
    };
    const auto under = area_.map().entityAt(event.position().toPoint());
    capture::Place place;
    if (under && under->type == EntityType::phase) place.phase = Id<Phase>{under->id};
    if (!under || under->type != EntityType::touchpoint)
        return makeTouchpoint(snapshot, note->id, place, edit);
    place.touchpoint = Id<Touchpoint>{under->id};
    auto *menu = new QMenu(&area_);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, stepsFor(snapshot, *note, place, edit));
    menu->popup(area_.map().viewport()->mapToGlobal(event.position().toPoint()));
}

} // namespace tussen
