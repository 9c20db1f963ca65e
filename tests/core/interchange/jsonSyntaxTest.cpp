#include "tests/core/interchange/JsonTesting.h"

#include <catch2/catch.hpp>

using namespace tussen::testing;

namespace {

struct Case {
    std::string text;
    std::string problem;
};

} // namespace

TEST_CASE("what is no JSON is named with line and column, and what to do") {
    const std::string value = "this is no value; texts stand in double quotes, and comments cannot be read";
    const std::string end = "the file ends here before it is complete; the rest is missing";
    const std::string encoding = "this is no text in UTF-8; save the file with that encoding";
    const std::string zero =
        "this is no text in UTF-8, as it has a zero byte; save the file with that encoding";
    const auto each = GENERATE_COPY(values<Case>({
        {"", "line 1, column 1: " + end},
        {"{", "line 1, column 2: " + end},
        {"{\"a\": [1,\n2", "line 2, column 2: " + end},
        {"{\"tussen\": 1,\n \"a\": nul}", "line 2, column 10: " + value},
        {"{\"\xC3\xA4\": x}", "line 1, column 7: " + value},
        {"{} x", "line 1, column 4: the document is complete before this; delete what follows"},
        {"{\"a\": 1,}", "line 1, column 9: the comma before this brace } is one too many"},
        {"[1,]", "line 1, column 4: a value is missing here, or the comma before is one too many"},
        {R"({"a": })", "line 1, column 7: a value is missing here, or the comma before is one too many"},
        {"{\"a\": 1,\n \"bcd\" 2}", "line 2, column 8: a colon is missing before this"},
        {"{\"a\": 1\n \"bcd\": 2}", "line 2, column 2: a comma or a closing brace } is missing before this"},
        {R"(["a" "bcd"])", "line 1, column 6: a comma or a closing bracket ] is missing before this"},
        {"[1 23]", "line 1, column 4: a comma or a closing bracket ] is missing before this"},
        {"{a: 1}", "line 1, column 2: a key in double quotes is needed here"},
        {"{'a': 1}", "line 1, column 2: a key in double quotes is needed here"},
        {"// comment\n{}", "line 1, column 1: " + value},
        {R"({"a": NaN})", "line 1, column 7: " + value},
        {R"({"a": Infinity})", "line 1, column 7: " + value},
        {R"({"a": -Infinity})", "line 1, column 8: a digit is missing in this number"},
        {R"({"a": 1e999})", "line 1, column 7: this number is too large"},
        {R"({"a": -1e999})", "line 1, column 7: this number is too large"},
        {R"({"a": 01})", "line 1, column 8: a comma or a closing brace } is missing before this"},
        {"{\"a\": \"\xFF\"}", "line 1, column 8: " + encoding},
        {"{\"a\": \"\xC0\x80\"}", "line 1, column 8: " + encoding},
        {"{\"a\": \"\xED\xA0\x80\"}", "line 1, column 9: " + encoding},
        {R"({"a": "\ud800"})",
         "line 1, column 14: \\u with d800 to dfff is half a character; its other half is missing"},
        {R"({"a": "\u12"})", "line 1, column 12: \\u needs four digits or letters a to f, as in \\u00e9"},
        {R"({"a": "C:\Users"})",
         "line 1, column 11: after a backslash only \" \\ / b f n r t or u may stand; "
         "write two for one"},
        {"{\"a\": \"b,\n \"c\": 1}",
         "line 1, column 10: the line ends inside a text; the closing double quote "
         "is missing, or \\n is to be written"},
        {"{\"a\": \"b", "line 1, column 9: the double quote that ends this text is missing"},
        {"{\"a\": \"\x01\"}", "line 1, column 8: a control character stands in a text; write \\t for a tab"},
        {std::string("{\0}", 3), "line 1, column 2: " + zero},
        {document("") + std::string("\0x", 2), "line 1, column 42: " + zero},
        {std::string("\xFF\xFE{\0}\0", 6), "line 1, column 4: " + zero},
        {"\xFF\xFE", "line 1, column 1: " + value},
    }));
    INFO(each.text);
    CHECK(problemsOf(each.text) == std::vector{"is no valid JSON: " + each.problem});
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
