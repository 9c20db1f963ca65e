#include "capture/ListText.h"

#include "capture/ListFields.h"
#include "capture/ListRows.h"
#include "capture/QuickRows.h"

#include <algorithm>

namespace tussen::capture {

namespace {

using Problem = ListProblem::Kind;

bool concernsAll(const ListProblem &problem) {
    return problem.kind <= Problem::noNameColumn;
}

/// Whether all rows have as many cells, and more than one. Sentences have commas too, with a space behind.
bool looksSeparated(std::string_view text, Separator separator, char sign) {
    const CellText cells = cellsOf(text, separator);
    if (cells.rows.size() < 2 || !cells.problems.empty()) return false;
    const std::size_t width = cells.rows.front().cells.size();
    const bool even =
        std::ranges::all_of(cells.rows, [&](const CellRow &row) { return row.cells.size() == width; });
    bool tight = false;
    for (std::size_t at = text.find(sign); at != std::string_view::npos && !tight;
         at = text.find(sign, at + 1))
        tight = at + 1 < text.size() && text[at + 1] != ' ';
    return even && width > 1 && tight;
}

bool hasHeader(std::string_view text, Separator separator) {
    const CellText cells = cellsOf(text, separator);
    return !cells.rows.empty() && cells.rows.front().cells.size() > 1 &&
           fieldsOfHeader(cells.rows.front().cells);
}

Separator guessedSeparator(std::string_view text) {
    for (const Separator one : {Separator::tab, Separator::semicolon, Separator::comma})
        if (hasHeader(text, one)) return one;
    if (text.find('\t') != std::string_view::npos) return Separator::tab;
    if (looksSeparated(text, Separator::semicolon, ';')) return Separator::semicolon;
    if (looksSeparated(text, Separator::comma, ',')) return Separator::comma;
    return Separator::none;
}

/// Finds what is wrong with the rows as the columns are mapped; what is wrong with the text stays.
void checkRows(ListPlan &plan) {
    std::erase_if(plan.problems, [](const ListProblem &problem) {
        return !concernsAll(problem) || problem.kind == Problem::noNameColumn;
    });
    if (!plan.usable()) return;
    if (std::ranges::find(plan.columns, ListField::name) == plan.columns.end())
        return plan.problems.push_back({Problem::noNameColumn, 0, 0, {}});
    for (const CellRow &row : plan.rows) {
        ListRow read = readRow(row, plan.columns);
        plan.problems.insert(plan.problems.end(), read.problems.begin(), read.problems.end());
    }
}

ListPlan refused(std::vector<ListProblem> problems) {
    ListPlan plan;
    plan.problems = std::move(problems);
    return plan;
}

} // namespace

bool ListPlan::usable() const {
    return std::ranges::none_of(problems, concernsAll);
}

ListPlan plannedList(std::string_view bytes) {
    auto problems = problemsOfBytes(bytes);
    return problems.empty() ? plannedList(bytes, guessedSeparator(bytes)) : refused(std::move(problems));
}

ListPlan plannedList(std::string_view bytes, Separator separator) {
    if (auto problems = problemsOfBytes(bytes); !problems.empty()) return refused(std::move(problems));
    CellText cells = cellsOf(bytes, separator);
    ListPlan plan;
    plan.separator = separator;
    plan.rows = std::move(cells.rows);
    plan.problems = std::move(cells.problems);
    std::size_t width = 0;
    for (const CellRow &row : plan.rows)
        width = std::max(width, row.cells.size());
    if (const auto fields = plan.rows.empty() ? std::nullopt : fieldsOfHeader(plan.rows.front().cells)) {
        plan.columns = *fields;
        plan.titles = std::move(plan.rows.front().cells);
        plan.rows.erase(plan.rows.begin());
        plan.columns.resize(width, ListField::ignored);
        plan.titles.resize(width);
    } else if (separator == Separator::none) {
        takeSigns(plan);
    } else {
        plan.columns = guessedFields(plan.rows, width);
    }
    if (plan.rows.empty() && plan.problems.empty()) plan.problems.push_back({Problem::nothing, 0, 0, {}});
    checkRows(plan);
    return plan;
}

void mapColumn(ListPlan &plan, std::size_t column, ListField field) {
    if (!isRole(field)) std::ranges::replace(plan.columns, field, ListField::ignored);
    plan.columns[column] = field;
    checkRows(plan);
}

std::size_t touchpointsIn(const ListPlan &plan) {
    if (!plan.usable()) return 0;
    return static_cast<std::size_t>(std::ranges::count_if(plan.rows, [&](const CellRow &row) {
        const ListRow read = readRow(row, plan.columns);
        return read.problems.empty() && !read.heading;
    }));
}

std::vector<Id<Touchpoint>> apply(const ListPlan &plan, const Place &place, const FirstNames &names,
                                  Edit &edit) {
    std::vector<Id<Touchpoint>> added;
    if (!plan.usable()) return added;
    Insertion insertion(edit, place, names);
    Directory directory(edit);
    for (const CellRow &row : plan.rows) {
        ListRow read = readRow(row, plan.columns);
        if (!read.problems.empty()) continue;
        if (!read.phase.empty()) insertion.goToPhase(read.phase);
        if (!read.heading) added.push_back(addEntry(std::move(read.entry), insertion, directory, edit));
    }
    insertion.finish();
    return added;
}

} // namespace tussen::capture
