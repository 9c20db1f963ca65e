#include "panels/NoteSteps.h"

#include "capture/Notes.h"
#include "panels/StepNames.h"
#include "texts/CaptureTexts.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Notes {
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

Step intoField(const Note &note, const Touchpoint &touchpoint, capture::NoteField field,
               const EditFunction &edit) {
    const bool isNeed = field == capture::NoteField::need;
    const QString words =
        (isNeed ? Notes::tr("Make it a need at “%1”") : Notes::tr("Make it an ideal for “%1”"))
            .arg(shortName(touchpoint.name));
    const QString label =
        (isNeed ? Notes::tr("Make “%1” a need") : Notes::tr("Make “%1” an ideal")).arg(shortName(note.text));
    return {words, [=, from = note.id, to = touchpoint.id] {
                edit(label, [&](Edit &changes) { capture::becomeField(from, to, field, changes); });
            }};
}

Step pinning(const Note &note, const Touchpoint &touchpoint, const EditFunction &edit) {
    const QString label = Notes::tr("Pin “%1”").arg(shortName(note.text));
    return {Notes::tr("Pin it to “%1”").arg(shortName(touchpoint.name)),
            [=, from = note.id, to = touchpoint.id] {
                edit(label, [&](Edit &changes) { capture::pin(from, to, changes); });
            }};
}

Step unpinning(const Note &note, const EditFunction &edit) {
    const QString label = Notes::tr("Unpin “%1”").arg(shortName(note.text));
    return {Notes::tr("Take it back to the parking lot"), [=, id = note.id] {
                edit(label, [&](Edit &changes) { capture::pin(id, std::nullopt, changes); });
            }};
}

Step deleting(const Note &note, const EditFunction &edit) {
    const QString label = Notes::tr("Delete “%1”").arg(shortName(note.text));
    return {Notes::tr("Delete it"),
            [=, id = note.id] { edit(label, [&](Edit &changes) { changes.remove(id); }); }, true};
}

void makeTouchpoint(const SnapshotPtr &snapshot, const Note &note, const capture::Place &place,
                    const EditFunction &edit, const std::function<void(const EntityRef &)> &made) {
    capture::Place there = place;
    if (!there.journey) there.journey = snapshot->journey;
    Id<Touchpoint> touchpoint;
    const QString problem = edit(makingTouchpoint(note), [&](Edit &changes) {
        touchpoint = capture::becomeTouchpoint(note.id, there, firstNames(), changes);
    });
    if (problem.isEmpty()) made(ref(touchpoint));
}

} // namespace

std::vector<Step> stepsFor(const SnapshotPtr &snapshot, const Note &note, const capture::Place &place,
                           const EditFunction &edit, const std::function<void(const EntityRef &)> &made) {
    const Touchpoint *at = place.touchpoint ? snapshot->ecosystem().find(*place.touchpoint) : nullptr;
    const auto become = [=] { makeTouchpoint(snapshot, note, place, edit, made); };
    std::vector<Step> steps{{at ? Notes::tr("Make it a touchpoint behind “%1”").arg(shortName(at->name))
                                : Notes::tr("Make it a touchpoint at the end"),
                             become}};
    if (at) {
        steps.push_back(intoField(note, *at, capture::NoteField::need, edit));
        steps.push_back(intoField(note, *at, capture::NoteField::ideal, edit));
        if (note.touchpoint != at->id) steps.push_back(pinning(note, *at, edit));
    }
    if (note.touchpoint) steps.push_back(unpinning(note, edit));
    steps.push_back(deleting(note, edit));
    return steps;
}

QString makingTouchpoint(const Note &note) {
    return Notes::tr("Make “%1” a touchpoint").arg(shortName(note.text));
}

std::vector<NoteColor> noteColors() {
    return {{Notes::tr("Yellow"), QStringLiteral("#e8c547")},
            {Notes::tr("Green"), QStringLiteral("#6bb58a")},
            {Notes::tr("Blue"), QStringLiteral("#6c9bd9")},
            {Notes::tr("Violet"), QStringLiteral("#a58bd0")},
            {Notes::tr("None"), QString()}};
}

} // namespace tussen
