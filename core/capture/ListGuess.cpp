#include "capture/Letters.h"
#include "capture/ListFields.h"
#include "capture/Numbers.h"

#include <algorithm>
#include <cmath>
#include <set>

/// What columns without titles mean, by what stands in them.
namespace tussen::capture {

namespace {

/// What stands in one column.
struct Column {
    std::size_t cells = 0;  ///< that are not empty
    std::size_t runs = 0;   ///< of equal cells one below the other
    std::size_t length = 0; ///< of all cells, in bytes
    std::set<std::string> words;
    bool numbers = true; ///< or durations
    bool ratings = true; ///< whole numbers in -2..2
    bool counts = true;  ///< 1, 2, 3 ...
    bool negative = false;

    [[nodiscard]] bool isText() const { return cells > 0 && !numbers; }
    /// Short words of which some come back.
    [[nodiscard]] bool repeats() const { return isText() && words.size() < cells && length < 40 * cells; }
    /// Words that do not come back once another one stood in between.
    [[nodiscard]] bool inStretches() const { return runs == words.size(); }
};

void addNumber(Column &column, const std::string &cell) {
    const auto number = numberAtStart(cell) == cell.size() ? numberOf(cell) : std::nullopt;
    column.numbers = column.numbers && (number || durationOf(cell));
    column.ratings = column.ratings && number;
    column.counts = column.counts && number;
    if (!number) return;
    column.ratings = column.ratings && std::abs(*number) <= 2 && *number == std::round(*number);
    column.counts = column.counts && *number == static_cast<double>(column.cells);
    column.negative = column.negative || *number < 0;
}

Column columnOf(const std::vector<CellRow> &rows, std::size_t index) {
    Column column;
    std::string last;
    constexpr std::size_t enough = 1'000;
    for (std::size_t i = 0; i < std::min(rows.size(), enough); ++i) {
        if (index >= rows[i].cells.size() || rows[i].cells[index].empty()) continue;
        std::string word = folded(rows[i].cells[index]);
        ++column.cells;
        addNumber(column, rows[i].cells[index]);
        column.length += word.size();
        column.runs += word == last ? 0 : 1;
        column.words.insert(word);
        last = std::move(word);
    }
    return column;
}

std::optional<std::size_t> nameAmong(const std::vector<Column> &columns) {
    std::optional<std::size_t> name;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].isText() && (!name || columns[i].words.size() > columns[*name].words.size())) name = i;
    return name;
}

/// Numbers: those of the first column that fits are the experience, of the first other one the minutes.
void guessNumbers(const std::vector<Column> &columns, std::vector<ListField> &fields) {
    const auto given = [&](ListField field) { return std::ranges::find(fields, field) != fields.end(); };
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column &column = columns[i];
        if (column.cells == 0 || !column.numbers || (column.counts && column.cells > 1)) continue;
        if (column.ratings && !given(ListField::experience))
            fields[i] = ListField::experience;
        else if (!column.ratings && !column.negative && !given(ListField::minutes))
            fields[i] = ListField::minutes;
    }
}

/// Words that come back: a phase is what stands in stretches, before the name or before other such columns.
void guessWords(const std::vector<Column> &columns, std::size_t name, std::vector<ListField> &fields) {
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (i != name && columns[i].repeats()) left.push_back(i);
    if (left.empty()) return;
    const bool more = left.size() > 2 || (left.size() == 2 && !columns[left[1]].inStretches());
    if (columns[left.front()].inStretches() && (left.front() < name || more)) {
        fields[left.front()] = ListField::phase;
        left.erase(left.begin());
    }
    if (!left.empty()) fields[left[0]] = ListField::owner;
    if (left.size() > 1) fields[left[1]] = ListField::channel;
}

} // namespace

std::vector<ListField> guessedFields(const std::vector<CellRow> &rows, std::size_t columns) {
    std::vector<ListField> fields(columns, ListField::ignored);
    if (columns == 1) return {ListField::name};
    std::vector<Column> seen;
    for (std::size_t i = 0; i < columns; ++i)
        seen.push_back(columnOf(rows, i));
    const auto name = nameAmong(seen);
    if (!name) return fields;
    fields[*name] = ListField::name;
    guessNumbers(seen, fields);
    guessWords(seen, *name, fields);
    return fields;
}

} // namespace tussen::capture
