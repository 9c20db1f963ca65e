#include "capture/Cells.h"

#include "tests/core/capture/Lines.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::capture;

namespace {

using Rows = std::vector<CellRow>;
using Kind = ListProblem::Kind;

std::string inQuotes(const std::string &cell) {
    std::string result = "\"";
    for (const char c : cell)
        result += c == '"' ? std::string("\"\"") : std::string(1, c);
    return result + '"';
}

} // namespace

TEST_CASE("cells stand between separators, rows between line ends of any kind") {
    const Rows rows = cellsOf("a\tb\r\nc\td\re\tf\ng", Separator::tab).rows;
    CHECK(rows == Rows{{1, {"a", "b"}}, {2, {"c", "d"}}, {3, {"e", "f"}}, {4, {"g"}}});
}

TEST_CASE("quoted cells hold separators, line ends and quotes") {
    const Rows rows =
        cellsOf("\"a,b\",\"say \"\"no\"\"\"\r\n\"two\r\nlines\" ,x\n\"\",last", Separator::comma).rows;
    CHECK(rows == Rows{{1, {"a,b", "say \"no\""}}, {2, {"two\nlines", "x"}}, {4, {"", "last"}}});
}

TEST_CASE("a quote within a cell is itself") {
    CHECK(cellsOf("a \"b\" c,d", Separator::comma).rows == Rows{{1, {"a \"b\" c", "d"}}});
    CHECK(cellsOf("\"Nobody told us\", she says", Separator::none).rows ==
          Rows{{1, {"\"Nobody told us\", she says"}}});
}

TEST_CASE("empty rows are left out, empty cells and their columns kept") {
    CHECK(cellsOf("\n;a;\n;;\n \n;;b", Separator::semicolon).rows ==
          Rows{{2, {"", "a", ""}}, {5, {"", "", "b"}}});
}

TEST_CASE("a byte order mark is no letter, white space around cells no part of them") {
    CHECK(cellsOf("\uFEFF a , b\u00a0", Separator::comma).rows == Rows{{1, {"a", "b"}}});
}

TEST_CASE("lines lose their bullets and numbers, and nothing else") {
    const auto [line, name] = GENERATE(table<std::string, std::string>({
        {"- Queue", "Queue"},
        {"  • Queue", "Queue"},
        {"* Queue", "Queue"},
        {"12. Queue", "Queue"},
        {"3) Queue", "Queue"},
        {"-2 degrees", "-2 degrees"},
        {"24/7 desk", "24/7 desk"},
        {"3.5 hours", "3.5 hours"},
        {"Queue", "Queue"},
        {"7", "7"},
    }));
    CAPTURE(line);
    CHECK(cellsOf(line, Separator::none).rows == Rows{{1, {name}}});
}

TEST_CASE("what is wrong with cells is told with line and column") {
    CHECK(cellsOf("a,b\nc,\"d\ne", Separator::comma).problems ==
          std::vector<ListProblem>{{Kind::openQuote, 2, 2, ""}});
    CHECK(cellsOf("a,b\n\"c\" d,e", Separator::comma).problems ==
          std::vector<ListProblem>{{Kind::behindQuote, 2, 1, ""}});
    CHECK(cellsOf("a\n" + std::string(100, ','), Separator::comma).problems ==
          std::vector<ListProblem>{{Kind::tooManyCells, 2, 0, ""}});
    CHECK(cellsOf(std::string(99, ',') + "a", Separator::comma).problems.empty());
}

TEST_CASE("other encodings than UTF-8 are told, with the place") {
    CHECK(problemsOfBytes("").empty());
    CHECK(problemsOfBytes("\uFEFFLähtö").empty());
    CHECK(problemsOfBytes("\xFF\xFE").front().kind == Kind::utf16);
    CHECK(problemsOfBytes("\xFE\xFF").front().kind == Kind::utf16);
    CHECK(problemsOfBytes("a\r\nä\xE4").front() == ListProblem{Kind::notUtf8, 2, 2, ""});
    CHECK(problemsOfBytes("\xE4").front() == ListProblem{Kind::notUtf8, 1, 1, ""});
}

TEST_CASE("100,000 lines are read, one more is not") {
    std::string text;
    for (std::size_t i = 0; i < mostListLines; ++i)
        text += "a\r\n";
    CHECK(problemsOfBytes(text).empty());
    CHECK(problemsOfBytes(text + "a").front() == ListProblem{Kind::tooManyLines, mostListLines + 1, 0, ""});
}

TEST_CASE("any cells that were quoted come back, with any separator") {
    CHECK(rc::check([](std::uint64_t seed) {
        testing::Random random(seed);
        const Separator separator =
            random.oneOf(std::vector{Separator::tab, Separator::semicolon, Separator::comma});
        const std::string between = separator == Separator::tab     ? "\t"
                                    : separator == Separator::comma ? ","
                                                                    : ";";
        Rows rows;
        std::string text;
        std::size_t line = 1;
        for (std::size_t count = 1 + random.below(5); count > 0; --count) {
            CellRow row{line++, {}};
            for (std::size_t cells = 1 + random.below(4); cells > 0; --cells) {
                const std::string inner = testing::anyText(random, 6);
                std::string cell = "<" + inner + (random.oneIn(3) ? "\n" : "") + ">";
                std::erase(cell, '\r');
                line += static_cast<std::size_t>(std::ranges::count(cell, '\n'));
                text += (row.cells.empty() ? "" : between) + inQuotes(cell);
                row.cells.push_back(std::move(cell));
            }
            rows.push_back(std::move(row));
            text += random.oneIn(2) ? "\n" : "\r\n";
        }
        const CellText read = cellsOf(text, separator);
        RC_ASSERT(read.problems.empty());
        RC_ASSERT(read.rows == rows);
    }));
}
