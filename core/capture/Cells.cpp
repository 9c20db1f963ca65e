#include "capture/Cells.h"

#include "capture/Letters.h"

#include <utf8.h>

#include <algorithm>

namespace tussen::capture {

namespace {

using Problem = ListProblem::Kind;

char characterOf(Separator separator) {
    switch (separator) {
    case Separator::tab:
        return '\t';
    case Separator::semicolon:
        return ';';
    case Separator::comma:
        return ',';
    case Separator::none:
        break;
    }
    return '\n';
}

/// The line without "- ", "• ", "3. " or "3) " at its start, as lists are written by hand.
std::string_view withoutBullet(std::string_view line) {
    line = trimmed(line);
    std::size_t mark = 0;
    for (const std::string_view bullet : {"-", "*", "+", "\u2022", "\u2013", "\u25aa", "\u25cf"})
        if (line.starts_with(bullet)) mark = bullet.size();
    if (mark == 0) {
        const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
        if (digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')'))
            mark = digits + 1;
    }
    return mark > 0 && spaceAtStart(line.substr(mark)) > 0 ? trimmed(line.substr(mark)) : line;
}

/// Reads a text cell by cell.
class Reader {
public:
    Reader(std::string_view text, Separator separator) : text_(text), separator_(separator) {}

    CellText read() && {
        while (at_ < text_.size() && result_.problems.empty())
            row();
        return std::move(result_);
    }

private:
    void row() {
        CellRow made{line_, {}};
        for (bool more = true; more;) {
            if (made.cells.size() == mostListColumns) return say(Problem::tooManyCells, made.line, 0);
            made.cells.push_back(cell(made));
            more = result_.problems.empty() && at_ < text_.size() && isSeparator(text_[at_]);
            if (more) ++at_;
        }
        if (!result_.problems.empty()) return;
        endLine();
        const bool words = std::ranges::any_of(made.cells, [](const auto &cell) { return !cell.empty(); });
        if (words) result_.rows.push_back(std::move(made));
    }

    std::string cell(const CellRow &row) {
        if (separator_ != Separator::none && at_ < text_.size() && text_[at_] == '"') return quoted(row);
        const std::size_t begin = at_;
        while (at_ < text_.size() && !endsCell(text_[at_]))
            ++at_;
        const std::string_view cell = text_.substr(begin, at_ - begin);
        return std::string(separator_ == Separator::none ? withoutBullet(cell) : trimmed(cell));
    }

    std::string quoted(const CellRow &row) {
        const std::size_t startLine = line_;
        const std::size_t column = row.cells.size() + 1;
        std::string cell;
        for (++at_;; ++at_) {
            if (at_ >= text_.size()) {
                say(Problem::openQuote, startLine, column);
                return {};
            }
            if (text_[at_] == '"' && (++at_ >= text_.size() || text_[at_] != '"')) break;
            if (isLineEnd(text_[at_])) {
                endLine();
                cell += '\n';
                --at_;
            } else {
                cell += text_[at_];
            }
        }
        while (at_ < text_.size() && text_[at_] == ' ')
            ++at_;
        if (at_ < text_.size() && !endsCell(text_[at_])) say(Problem::behindQuote, line_, column);
        return std::string(trimmed(cell));
    }

    void endLine() {
        if (at_ >= text_.size()) return;
        at_ += text_.substr(at_).starts_with("\r\n") ? 2 : 1;
        ++line_;
    }

    void say(Problem kind, std::size_t line, std::size_t column) {
        result_.problems.push_back({kind, line, column, {}});
    }
    [[nodiscard]] static bool isLineEnd(char c) { return c == '\n' || c == '\r'; }
    [[nodiscard]] bool isSeparator(char c) const {
        return separator_ != Separator::none && c == characterOf(separator_);
    }
    [[nodiscard]] bool endsCell(char c) const { return isLineEnd(c) || isSeparator(c); }

    std::string_view text_;
    Separator separator_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    CellText result_;
};

std::size_t linesIn(std::string_view text) {
    std::size_t lines = text.empty() || text.ends_with('\n') || text.ends_with('\r') ? 0 : 1;
    for (std::size_t i = 0; i < text.size(); ++i)
        lines += text[i] == '\n' || (text[i] == '\r' && !text.substr(i).starts_with("\r\n")) ? 1 : 0;
    return lines;
}

/// Where the text stops being UTF-8: its line, and the character in it.
ListProblem brokenAt(std::string_view before) {
    const std::size_t lineStart = before.find_last_of("\r\n") + 1; // npos + 1 is 0
    const std::string_view line = before.substr(lineStart);
    const auto characters = static_cast<std::size_t>(utf8::distance(line.begin(), line.end()));
    return {Problem::notUtf8, linesIn(before.substr(0, lineStart)) + 1, characters + 1, {}};
}

} // namespace

CellText cellsOf(std::string_view utf8, Separator separator) {
    if (utf8.starts_with("\uFEFF")) utf8.remove_prefix(std::string_view("\uFEFF").size());
    return Reader(utf8, separator).read();
}

std::vector<ListProblem> problemsOfBytes(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return {{Problem::utf16, 0, 0, {}}};
    const auto invalid = utf8::find_invalid(bytes.begin(), bytes.end());
    if (invalid != bytes.end())
        return {brokenAt(bytes.substr(0, static_cast<std::size_t>(invalid - bytes.begin())))};
    if (linesIn(bytes) > mostListLines) return {{Problem::tooManyLines, mostListLines + 1, 0, {}}};
    return {};
}

} // namespace tussen::capture
