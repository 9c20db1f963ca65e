#pragma once

#include "capture/Insertion.h"

/// The parking lot: what was said and has no place yet, and how it gets one.
namespace tussen::capture {

/// Adds a note behind all others; its id and rank are given here.
Id<Note> addNote(Note row, Edit &edit);

/// What a note says as a touchpoint, which is nowhere yet. Its first line is the name; a text that is more
/// than a name is kept whole as the description.
[[nodiscard]] Touchpoint touchpointOf(const Note &note);

/// Makes a touchpoint of the note, and the note goes.
Id<Touchpoint> becomeTouchpoint(const Id<Note> &note, const Place &place, const FirstNames &names,
                                Edit &edit);

/// What of a touchpoint a note can become.
enum class NoteField { need, ideal };

/// Adds the note's text to the need or ideal, on a line of its own, and the note goes.
void becomeField(const Id<Note> &note, const Id<Touchpoint> &touchpoint, NoteField field, Edit &edit);

/// Pins the note to the touchpoint, or takes it back to the parking lot.
void pin(const Id<Note> &note, const std::optional<Id<Touchpoint>> &touchpoint, Edit &edit);

/// By (rank, id): the notes pinned to the touchpoint, or those pinned to none.
[[nodiscard]] std::vector<Note> notesAt(const Ecosystem &ecosystem,
                                        const std::optional<Id<Touchpoint>> &touchpoint);

} // namespace tussen::capture
