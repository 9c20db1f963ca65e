#include "capture/ListRows.h"

#include "capture/Letters.h"
#include "capture/Numbers.h"
#include "model/Rules.h"

#include <algorithm>
#include <cmath>

namespace tussen::capture {

namespace {

using Problem = ListProblem::Kind;

std::string inOneLine(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    return text;
}

class RowReader {
public:
    explicit RowReader(const CellRow &row) : row_(row) {}

    ListRow read(const std::vector<ListField> &columns) && {
        bool onlyPhase = true;
        for (std::size_t i = 0; i < std::min(columns.size(), row_.cells.size()); ++i) {
            if (row_.cells[i].empty() || columns[i] == ListField::ignored) continue;
            column_ = i + 1;
            onlyPhase = onlyPhase && columns[i] == ListField::phase;
            cell(columns[i], row_.cells[i]);
        }
        made_.heading = onlyPhase && !made_.phase.empty();
        if (made_.entry.row.name.empty() && !made_.heading) sayNoName(columns);
        return std::move(made_);
    }

private:
    void cell(ListField field, const std::string &text) {
        Touchpoint &row = made_.entry.row;
        switch (field) {
        case ListField::name:
            return name(row.name, text);
        case ListField::phase:
            return name(made_.phase, text);
        case ListField::channel:
            return name(made_.entry.channel.emplace(), text);
        case ListField::owner:
            return partners(RoleKind::accountable, text);
        case ListField::responsible:
            return partners(RoleKind::responsible, text);
        case ListField::consulted:
            return partners(RoleKind::consulted, text);
        case ListField::informed:
            return partners(RoleKind::informed, text);
        case ListField::experience:
            return whole(row.experience, text, -2, 2, Problem::experienceRange);
        case ListField::effort:
            return whole(row.effort, text, 1, 7, Problem::effortRange);
        case ListField::importance:
            return whole(row.importance, text, 1, 5, Problem::importanceRange);
        case ListField::minutes:
            return minutes(text);
        case ListField::need:
            return words(row.need, text);
        case ListField::ideal:
            return words(row.ideal, text);
        case ListField::description:
            return words(row.description, text);
        case ListField::ignored:
            return;
        }
    }

    void name(std::string &into, const std::string &text) {
        into = inOneLine(text);
        check(into, TextRule::name);
    }

    void words(std::optional<std::string> &into, const std::string &text) {
        into = text;
        check(text, TextRule::text);
    }

    /// Several names, separated by semicolons or line ends.
    void partners(RoleKind kind, const std::string &text) {
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end = std::min(text.find_first_of(";\n", begin), text.size());
            const std::string_view one = trimmed(std::string_view(text).substr(begin, end - begin));
            begin = end + 1;
            if (one.empty()) continue;
            NamedRole role{kind, std::string(one)};
            if (clashes(role, made_.entry.roles)) return say(Problem::clashingRole, role.partner);
            check(role.partner, TextRule::name);
            made_.entry.roles.push_back(std::move(role));
        }
    }

    void whole(std::optional<int> &into, const std::string &text, int least, int most, Problem problem) {
        const auto value = numberIn(text);
        if (!value || *value != std::round(*value) || *value < least || *value > most)
            return say(problem, text);
        into = static_cast<int>(*value);
    }

    void minutes(const std::string &text) {
        const auto plain = numberIn(text);
        const auto value = plain ? plain : durationOf(text);
        if (!value || *value < 0) return say(Problem::minutesRange, text);
        made_.entry.row.minutes = *value + 0.0; // no -0
    }

    static std::optional<double> numberIn(const std::string &text) {
        return numberAtStart(text) == text.size() ? numberOf(text) : std::nullopt;
    }

    void check(const std::string &text, TextRule rule) {
        if (std::string problem = problemOfText(text, rule); !problem.empty())
            say(Problem::badText, std::move(problem));
    }

    void sayNoName(const std::vector<ListField> &columns) {
        const auto column = std::ranges::find(columns, ListField::name) - columns.begin();
        column_ = static_cast<std::size_t>(column) + 1;
        say(Problem::noName, {});
    }

    void say(Problem kind, std::string text) {
        made_.problems.push_back({kind, row_.line, column_, std::move(text)});
    }

    const CellRow &row_;
    std::size_t column_ = 0;
    ListRow made_;
};

} // namespace

ListRow readRow(const CellRow &row, const std::vector<ListField> &columns) {
    return RowReader(row).read(columns);
}

} // namespace tussen::capture
