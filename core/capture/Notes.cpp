#include "capture/Notes.h"

#include "capture/Letters.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <utility>

namespace tussen::capture {

namespace {

/// The first line, cut where it is too long for a name.
std::string nameIn(std::string_view text) {
    constexpr std::size_t longest = 200; // bytes: what fits on a card
    std::string_view line = trimmed(text);
    line = trimmed(line.substr(0, line.find('\n')));
    std::size_t length = 0;
    while (length < line.size() && length < longest)
        length += letterAtStart(line.substr(length));
    return std::string(line.substr(0, length)) + (length < line.size() ? "…" : "");
}

} // namespace

Id<Note> addNote(Note row, Edit &edit) {
    row.id = Id<Note>::make();
    row.rank = 0;
    for (const Note &other : edit.now().table<Note>())
        row.rank = std::max(row.rank, other.rank + 1);
    const Id<Note> id = row.id;
    edit.put(std::move(row));
    return id;
}

Touchpoint touchpointOf(const Note &note) {
    Touchpoint row;
    row.name = nameIn(note.text);
    if (row.name != trimmed(note.text)) row.description = note.text;
    return row;
}

Id<Touchpoint> becomeTouchpoint(const Id<Note> &note, const Place &place, const FirstNames &names,
                                Edit &edit) {
    Insertion insertion(edit, place, names);
    const Id<Touchpoint> made = insertion.add(touchpointOf(edit.now()[note]));
    insertion.finish();
    edit.remove(note);
    return made;
}

void becomeField(const Id<Note> &note, const Id<Touchpoint> &touchpoint, NoteField field, Edit &edit) {
    Touchpoint row = edit.now()[touchpoint];
    std::optional<std::string> &text = field == NoteField::need ? row.need : row.ideal;
    const std::string before = text.value_or("");
    text = (before.empty() ? "" : before + '\n') + edit.now()[note].text;
    edit.put(std::move(row));
    edit.remove(note);
}

void pin(const Id<Note> &note, const std::optional<Id<Touchpoint>> &touchpoint, Edit &edit) {
    Note row = edit.now()[note];
    row.touchpoint = touchpoint;
    edit.put(std::move(row));
}

std::vector<Note> notesAt(const Ecosystem &ecosystem, const std::optional<Id<Touchpoint>> &touchpoint) {
    std::vector<Note> notes;
    for (const Note &note : ecosystem.table<Note>())
        if (note.touchpoint == touchpoint) notes.push_back(note);
    std::sort(notes.begin(), notes.end(), [](const Note &one, const Note &other) {
        return std::tie(one.rank, one.id) < std::tie(other.rank, other.id);
    });
    return notes;
}

} // namespace tussen::capture
