#pragma once

#include "capture/ListText.h"

namespace tussen::capture {

/// Whether several columns can have it: partners in a role.
[[nodiscard]] bool isRole(ListField field);

/// What the titles mean, in English, Dutch or Finnish; nothing for a row that is no header.
[[nodiscard]] std::optional<std::vector<ListField>> fieldsOfHeader(const std::vector<std::string> &titles);

/// What the columns of rows without a header seem to mean. The name is what differs most from row to row;
/// whole numbers in -2..2 are the experience, other numbers and durations minutes; words that come back are
/// phase, owner, channel.
[[nodiscard]] std::vector<ListField> guessedFields(const std::vector<CellRow> &rows, std::size_t columns);

} // namespace tussen::capture
