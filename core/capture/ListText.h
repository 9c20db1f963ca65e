#pragma once

#include "capture/Cells.h"
#include "capture/Entry.h"

namespace tussen::capture {

/// What a column of a list says of its touchpoint.
enum class ListField {
    ignored,
    name,
    phase, ///< empty: the phase of the row above
    owner, ///< accountable; this and the other roles take several names, separated by ; or a line end
    responsible,
    consulted,
    informed,
    channel,
    experience, ///< -2..2
    minutes,    ///< >= 0, or a duration (see Numbers.h)
    effort,     ///< 1..7
    importance, ///< 1..5
    need,
    ideal,
    description
};
inline constexpr std::size_t listFieldCount = 15;

/// A list as it is understood: which column says what, and what is wrong. A preview shows it, changes columns
/// and asks again what is wrong.
struct ListPlan {
    Separator separator = Separator::none;
    std::vector<std::string> titles;   ///< the header's, if there is one
    std::vector<ListField> columns;    ///< one for each column
    std::vector<CellRow> rows;         ///< without the header; short rows lack their last cells
    std::vector<ListProblem> problems; ///< in the order of the text

    /// False where a problem is one of the text as a whole.
    [[nodiscard]] bool usable() const;
};

/// Reads a pasted text or a file's bytes, whatever they are. Separator, header and columns are guessed: by
/// the header's words (English, Dutch, Finnish), or else by what stands in the columns. Lines of one cell
/// each without a header are understood as typed ones, and their columns are what they say.
[[nodiscard]] ListPlan plannedList(std::string_view bytes);
/// The same text with another separator.
[[nodiscard]] ListPlan plannedList(std::string_view bytes, Separator separator);

/// Gives a column another meaning and finds what is wrong then. Another column that had it is ignored from
/// then on; roles may stand in several.
void mapColumn(ListPlan &plan, std::size_t column, ListField field);

/// Rows that can be added; of them, those that are touchpoints (others are headings that name a phase).
[[nodiscard]] std::size_t touchpointsIn(const ListPlan &plan);

/// Adds the rows without a problem in their order, with phases, partners and channels that are not there by
/// name, and a transition from each to the next. Gives the touchpoints.
std::vector<Id<Touchpoint>> apply(const ListPlan &plan, const Place &place, const FirstNames &names,
                                  Edit &edit);

} // namespace tussen::capture
