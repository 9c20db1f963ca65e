#include "capture/Apply.h"

#include "capture/Entry.h"

namespace tussen::capture {

namespace {

Entry entryOf(const QuickLine &line) {
    Entry entry{{}, line.roles, line.channel};
    entry.row.name = line.name;
    entry.row.experience = line.experience;
    entry.row.minutes = line.minutes;
    return entry;
}

} // namespace

std::optional<EntityRef> apply(const QuickLine &line, const Place &place, const FirstNames &names,
                               Edit &edit) {
    if (line.kind == QuickLine::Kind::nothing || !line.problems.empty()) return std::nullopt;
    const Joins joins = line.kind == QuickLine::Kind::branch ? Joins::branch : Joins::between;
    Insertion insertion(edit, place, names, joins);
    EntityRef added;
    if (line.kind == QuickLine::Kind::phase) {
        added = ref(insertion.startPhase(line.name));
    } else {
        Directory directory(edit);
        added = ref(addEntry(entryOf(line), insertion, directory, edit));
    }
    insertion.finish();
    return added;
}

} // namespace tussen::capture
