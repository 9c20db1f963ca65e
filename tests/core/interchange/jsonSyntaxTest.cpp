#include "tests/core/interchange/JsonTesting.h"

#include <catch2/catch.hpp>

using namespace tussen::testing;

namespace {

struct Case {
    std::string text;
    std::string problem;
};

} // namespace

TEST_CASE("what is no JSON is named with line and column") {
    const auto each = GENERATE(values<Case>({
        {"", "line 1, column 1: unexpected end of input; expected '[', '{', or a literal"},
        {"{", "line 1, column 2: unexpected end of input; expected string literal"},
        {"{\"tussen\": 1,\n \"a\": nul}", "line 2, column 10: invalid literal"},
        {"{\"\xC3\xA4\": x}", "line 1, column 7: invalid literal"},
        {"{} x", "line 1, column 4: invalid literal; expected end of input"},
        {"{\"a\": 1,}", "line 1, column 9: unexpected '}'; expected string literal"},
        {"// comment\n{}", "line 1, column 1: invalid literal"},
        {R"({"a": NaN})", "line 1, column 7: invalid literal"},
        {R"({"a": Infinity})", "line 1, column 7: invalid literal"},
        {R"({"a": -Infinity})", "line 1, column 8: invalid number; expected digit after '-'"},
        {R"({"a": 1e999})", "line 1, column 11: number overflow parsing '1e999'"},
        {R"({"a": -1e999})", "line 1, column 12: number overflow parsing '-1e999'"},
        {R"({"a": 01})", "line 1, column 8: unexpected number literal; expected '}'"},
        {"{\"a\": \"\xFF\"}", "line 1, column 8: invalid string: ill-formed UTF-8 byte"},
        {"{\"a\": \"\xC0\x80\"}", "line 1, column 8: invalid string: ill-formed UTF-8 byte"},
        {"{\"a\": \"\xED\xA0\x80\"}", "line 1, column 9: invalid string: ill-formed UTF-8 byte"},
        {R"({"a": "\ud800"})",
         "line 1, column 14: invalid string: surrogate U+D800..U+DBFF must be followed by U+DC00..U+DFFF"},
        {"{\"a\": \"\x01\"}",
         "line 1, column 8: invalid string: control character U+0001 (SOH) must be escaped to \\u0001"},
        {std::string("{\0}", 3), "line 1, column 2: a zero byte, so this is no text in UTF-8"},
        {document("") + std::string("\0x", 2), "line 1, column 42: a zero byte, so this is no text in UTF-8"},
        {std::string("\xFF\xFE{\0}\0", 6), "line 1, column 4: a zero byte, so this is no text in UTF-8"},
        {"\xFF\xFE", "line 1, column 1: invalid literal"},
    }));
    INFO(each.text);
    CHECK(problemsOf(each.text) == std::vector{each.problem});
}

TEST_CASE("what is JSON but no document says so") {
    const auto each = GENERATE(values<Case>({
        {"[]", "/: expected an object, found an array"},
        {"null", "/: expected an object, found null"},
        {"\"tussen\"", "/: expected an object, found a text"},
        {R"({"ecosystem": {"name": "E"}})", "/tussen: is missing, so this is no Tussen document"},
        {R"({"tussen": 1})", "/ecosystem: is missing"},
        {R"({"tussen": 1, "ecosystem": []})", "/ecosystem: expected an object, found an array"},
        {R"({"tussen": 1, "ecosystem": {"name": "E", "id": "x"}})", "/ecosystem/id: unknown key"},
        {R"({"tussen": "1", "ecosystem": {"name": "E"}})",
         "/tussen: expected a version number, found a text"},
        {R"({"tussen": true, "ecosystem": {"name": "E"}})",
         "/tussen: expected a version number, found true or false"},
        {R"({"tussen": 2, "ecosystem": 7, "news": []})", "/tussen: this is version 2 of the format, and only "
                                                         "version 1 can be read; a newer Tussen may read it"},
        {R"({"tussen": 1.5})",
         "/tussen: this is version 1.5 of the format, and only version 1 can be read; a newer "
         "Tussen may read it"},
        {R"({"tussen": 0})", "/tussen: this is version 0 of the format, and only version 1 can be read; a "
                             "newer Tussen may read it"},
    }));
    INFO(each.text);
    CHECK(problemsOf(each.text) == std::vector{each.problem});
}

TEST_CASE("a key that stands twice is an error wherever it stands") {
    CHECK(problemsOf(R"({"tussen": 1, "tussen": 1, "ecosystem": {"name": "E", "name": "F"},
                         "partners": [{"id": "a", "name": "A", "name": "B"}]})") ==
          std::vector<std::string>{"/ecosystem/name: the key stands here twice",
                                   "/partners/0/name: the key stands here twice",
                                   "/tussen: the key stands here twice"});
    CHECK(problemsOf(document(R"("partners": [], "partners": [{"id": "a", "name": "A"}])")) ==
          std::vector<std::string>{"/partners: the key stands here twice"});
}

TEST_CASE("nesting goes 64 deep and no deeper") {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(problemsOf(nested(64)) == std::vector<std::string>{"/: expected an object, found an array"});
    const auto problems = problemsOf(nested(65));
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].ends_with("/0: is nested more than 64 deep"));
    CHECK(problemsOf(nested(1'000'000)).size() == 1);
    CHECK(problemsOf(document(R"("a": )" + nested(64)))[0].starts_with("/a/0/0/"));
}

TEST_CASE("a byte order mark at the start is no part of the text") {
    CHECK(problemsOf("\xEF\xBB\xBF" + document("")).empty());
}

TEST_CASE("foreign text in messages is short and cannot command a terminal") {
    const auto problems =
        problemsOf(document('"' + std::string(500, 'k') + "\": 1, \"\\u001b[2J\\u009b\": 2"));
    REQUIRE(problems.size() == 2);
    CHECK(problems[0] == "/\\u001b[2J\\u009b: unknown key");
    CHECK(problems[1] == '/' + std::string(60, 'k') + "…: unknown key");
}
