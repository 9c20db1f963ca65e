#include "Program.h"

#include <catch2/catch.hpp>

#include <sstream>

using namespace tussen;

namespace {

std::vector<std::string> linesOf(const std::string &text) {
    std::istringstream in(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// Lines such as "3. [warning] ..."
std::size_t entriesOf(const std::string &text) {
    const std::vector<std::string> lines = linesOf(text);
    return static_cast<std::size_t>(std::ranges::count_if(lines, [](const std::string &line) {
        return !line.empty() && line.front() >= '1' && line.front() <= '9' &&
               line.find(". [") != std::string::npos;
    }));
}

std::string checked(const std::vector<std::string> &more) {
    std::vector<std::string> arguments{"check", schipholJson(), "--fail-on", "never"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const Ran ran = tussenRun(arguments);
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return ran.out;
}

} // namespace

TEST_CASE("check opens with five entries, errors first, and how many findings more there are") {
    const std::string text = checked({});
    const std::vector<std::string> lines = linesOf(text);
    CHECK(lines[0] == "Flying from Schiphol");
    CHECK_THAT(lines[1], Catch::StartsWith("errors: 3, warnings: "));
    CHECK(entriesOf(text) == 5);
    for (const char *number : {"1", "2", "3"})
        CHECK_THAT(text, Catch::Contains("\n" + std::string(number) + ". [error] "));
    CHECK_THAT(text, !Catch::Contains("\n4. [error] "));
    CHECK_THAT(lines.back(), Catch::Matches("and [0-9]+ more, see --all"));
}

TEST_CASE("Option --all leaves nothing out") {
    const std::string text = checked({"--all"});
    CHECK(entriesOf(text) > 5);
    CHECK_THAT(text, !Catch::Contains("see --all"));
    CHECK_THAT(text, Catch::StartsWith(linesOf(checked({}))[0]));
    CHECK(linesOf(text).size() > 3 * 60);
}

TEST_CASE("a document without findings says so by its counts") {
    const TemporaryFolder folder;
    writeBytes(folder.file("fine.json"), R"({"tussen": 1, "ecosystem": {"name": "Fine"}})");
    const Ran ran = tussenRun({"check", folder.file("fine.json")});
    CHECK(ran.code == 0);
    CHECK(ran.out == "Fine\nerrors: 0, warnings: 0, notes: 0\n");
}

TEST_CASE("names cannot command a terminal or break a line") {
    const TemporaryFolder folder;
    // U+009B begins a command in some terminals; a line end in a name would forge a line.
    writeBytes(folder.file("odd.json"), "{\"tussen\": 1, \"ecosystem\": {\"name\": \"A\xC2\x9B"
                                        "31m\\nB\"}}");
    const Ran ran = tussenRun({"check", folder.file("odd.json")});
    INFO(ran.err);
    CHECK(ran.code == 0);
    CHECK_THAT(ran.out, Catch::StartsWith("A 31m B\n"));
}
