#include "panels/NoteSteps.h"

#include "capture/Notes.h"
#include "texts/CaptureTexts.h"
#include "texts/Utf8.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Notes {
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

QString shortName(const std::string &name) {
    constexpr int longest = 32;
    const QString all = toQt(name).simplified();
    return all.size() > longest ? all.left(longest) + Notes::tr("…") : all;
}

Step intoField(const Id<Note> &note, const Touchpoint &touchpoint, capture::NoteField field,
               const EditFunction &edit) {
    const bool isNeed = field == capture::NoteField::need;
    const QString words =
        (isNeed ? Notes::tr("Make it a need at “%1”") : Notes::tr("Make it an ideal for “%1”"))
            .arg(shortName(touchpoint.name));
    const QString label = isNeed ? Notes::tr("Make a note a need") : Notes::tr("Make a note an ideal");
    return {words, [=, id = touchpoint.id] {
                edit(label, [&](Edit &changes) { capture::becomeField(note, id, field, changes); });
            }};
}

Step pinning(const Id<Note> &note, const Touchpoint &touchpoint, const EditFunction &edit) {
    return {Notes::tr("Pin it to “%1”").arg(shortName(touchpoint.name)), [=, id = touchpoint.id] {
                edit(Notes::tr("Pin a note"), [&](Edit &changes) { capture::pin(note, id, changes); });
            }};
}

Step unpinning(const Id<Note> &note, const EditFunction &edit) {
    return {Notes::tr("Take it back to the parking lot"), [=] {
                edit(Notes::tr("Unpin a note"),
                     [&](Edit &changes) { capture::pin(note, std::nullopt, changes); });
            }};
}

Step deleting(const Id<Note> &note, const EditFunction &edit) {
    return {Notes::tr("Delete it"),
            [=] { edit(Notes::tr("Delete a note"), [&](Edit &changes) { changes.remove(note); }); }, true};
}

void makeTouchpoint(const SnapshotPtr &snapshot, const Id<Note> &note, const capture::Place &place,
                    const EditFunction &edit, const std::function<void(const EntityRef &)> &made) {
    capture::Place there = place;
    if (!there.journey) there.journey = snapshot->journey;
    Id<Touchpoint> touchpoint;
    const QString problem = edit(Notes::tr("Make a note a touchpoint"), [&](Edit &changes) {
        touchpoint = capture::becomeTouchpoint(note, there, firstNames(), changes);
    });
    if (problem.isEmpty()) made(ref(touchpoint));
}

} // namespace

std::vector<Step> stepsFor(const SnapshotPtr &snapshot, const Note &note, const capture::Place &place,
                           const EditFunction &edit, const std::function<void(const EntityRef &)> &made) {
    const Touchpoint *at = place.touchpoint ? snapshot->ecosystem().find(*place.touchpoint) : nullptr;
    const auto become = [=, id = note.id] { makeTouchpoint(snapshot, id, place, edit, made); };
    std::vector<Step> steps{{at ? Notes::tr("Make it a touchpoint behind “%1”").arg(shortName(at->name))
                                : Notes::tr("Make it a touchpoint at the end"),
                             become}};
    if (at) {
        steps.push_back(intoField(note.id, *at, capture::NoteField::need, edit));
        steps.push_back(intoField(note.id, *at, capture::NoteField::ideal, edit));
        if (note.touchpoint != at->id) steps.push_back(pinning(note.id, *at, edit));
    }
    if (note.touchpoint) steps.push_back(unpinning(note.id, edit));
    steps.push_back(deleting(note.id, edit));
    return steps;
}

std::vector<NoteColor> noteColors() {
    return {{Notes::tr("Yellow"), QStringLiteral("#e8c547")},
            {Notes::tr("Green"), QStringLiteral("#6bb58a")},
            {Notes::tr("Blue"), QStringLiteral("#6c9bd9")},
            {Notes::tr("Violet"), QStringLiteral("#a58bd0")},
            {Notes::tr("None"), QString()}};
}

} // namespace tussen
