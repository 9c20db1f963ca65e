#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tussen::capture {

/// Limits of a list.
inline constexpr std::size_t mostListLines = 100'000;
inline constexpr std::size_t mostListColumns = 100;

/// What is wrong at a place of a list.
struct ListProblem {
    enum class Kind {
        // Of the text: nothing of it can be used.
        nothing,      ///< no row at all
        utf16,        ///< the text is in UTF-16
        notUtf8,      ///< not in UTF-8 at this place; `column` counts characters
        tooManyLines, ///< more than mostListLines
        openQuote,    ///< a quoted cell does not end
        behindQuote,  ///< words behind the quote that ends a cell
        tooManyCells, ///< more than mostListColumns in a row
        noNameColumn, ///< no column says what touchpoints are called
        // Of a cell: its row cannot be used.
        noName,
        badText, ///< breaks the model's rule; `text` says how
        experienceRange,
        effortRange,
        importanceRange,
        minutesRange,
        clashingRole ///< consulted or informed beside another role of the same partner
    };
    Kind kind = Kind::nothing;
    std::size_t line = 0;   ///< from 1; 0 for the text as a whole
    std::size_t column = 0; ///< from 1; 0 for the line as a whole
    std::string text;       ///< what stands there
    bool operator==(const ListProblem &) const = default;
};

/// Cells of one row; white space at their ends is left out.
struct CellRow {
    std::size_t line = 0; ///< where it begins in the text, from 1
    std::vector<std::string> cells;
    bool operator==(const CellRow &) const = default;
};

/// A text as rows of cells.
struct CellText {
    std::vector<CellRow> rows; ///< rows without a word in them are left out
    std::vector<ListProblem> problems;
};

/// What stands between the cells of a row. `none`: each line is one cell, without its bullet or number.
enum class Separator { none, tab, semicolon, comma };

/// Reads a text whose cells are separated so, as RFC 4180 says: a cell in double quotes may hold separators,
/// line ends and doubled quotes. Lines end with LF, CRLF or CR.
[[nodiscard]] CellText cellsOf(std::string_view utf8, Separator separator);

/// What is wrong with the bytes of a list: encoding and number of lines. A byte order mark of UTF-8 is right.
[[nodiscard]] std::vector<ListProblem> problemsOfBytes(std::string_view bytes);

} // namespace tussen::capture
