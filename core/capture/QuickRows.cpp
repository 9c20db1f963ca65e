#include "capture/QuickRows.h"

#include "capture/QuickAdd.h"

#include <algorithm>
#include <array>
#include <map>

namespace tussen::capture {

namespace {

using Texts = std::map<ListField, std::string>;

constexpr std::array order{ListField::phase,       ListField::name,       ListField::owner,
                           ListField::responsible, ListField::consulted,  ListField::informed,
                           ListField::channel,     ListField::experience, ListField::minutes};

ListField fieldOf(RoleKind kind) {
    constexpr std::array fields{ListField::owner, ListField::responsible, ListField::consulted,
                                ListField::informed};
    return fields[static_cast<std::size_t>(kind)];
}

/// A number out of range goes into its column, where it is marked.
bool isNumber(const LineProblem &problem) {
    return problem.kind == LineProblem::Kind::experienceRange ||
           problem.kind == LineProblem::Kind::minutesRange;
}

bool isUnderstood(const QuickLine &line) {
    return (line.kind == QuickLine::Kind::touchpoint || line.kind == QuickLine::Kind::phase) &&
           std::ranges::all_of(line.problems, isNumber);
}

/// The number behind its sign.
std::string numberIn(std::string_view text, Span whole) {
    return std::string(text.substr(whole.begin + 1, whole.end - whole.begin - 1));
}

Texts textsOf(const std::string &text) {
    const QuickLine line = parsedLine(text);
    if (!isUnderstood(line)) return {{ListField::name, text}};
    if (line.kind == QuickLine::Kind::phase) return {{ListField::phase, line.name}};
    Texts texts{{ListField::name, line.name}};
    for (const NamedRole &role : line.roles) {
        std::string &partners = texts[fieldOf(role.kind)];
        partners += (partners.empty() ? "" : "; ") + role.partner;
    }
    if (line.channel) texts[ListField::channel] = *line.channel;
    for (const Part &part : line.parts) {
        if (part.kind == PartKind::experience) texts[ListField::experience] = numberIn(text, part.whole);
        if (part.kind == PartKind::minutes) texts[ListField::minutes] = numberIn(text, part.whole);
    }
    for (const LineProblem &problem : line.problems)
        texts[problem.kind == LineProblem::Kind::minutesRange ? ListField::minutes : ListField::experience] =
            numberIn(text, problem.span);
    return texts;
}

} // namespace

void takeSigns(ListPlan &plan) {
    std::vector<Texts> lines;
    lines.reserve(plan.rows.size());
    plan.columns.clear();
    for (const CellRow &row : plan.rows)
        lines.push_back(textsOf(row.cells.front()));
    for (const ListField field : order)
        if (field == ListField::name ||
            std::ranges::any_of(lines, [&](const Texts &texts) { return texts.contains(field); }))
            plan.columns.push_back(field);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        plan.rows[i].cells.clear();
        for (const ListField field : plan.columns)
            plan.rows[i].cells.push_back(lines[i][field]);
    }
}

} // namespace tussen::capture
