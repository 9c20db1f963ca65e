#include "words/Templates.h"

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

Texts english() {
    Texts texts;
    texts.listAnd = " and ";
    texts.listMore = "{0} more";
    return texts;
}

} // namespace

TEST_CASE("Places are filled by name") {
    const Places places{{"owner", "KLM"}, {"partners", "NS, taxi"}, {"odd", "{owner}"}};
    struct Row {
        std::string text, expected;
    };
    for (const auto &[text, expected] :
         {Row{"", ""}, Row{"nothing to fill", "nothing to fill"}, Row{"{owner}", "KLM"},
          Row{"{owner} and {partners}, {owner}", "KLM and NS, taxi, KLM"},
          Row{"what is filled in is no template: {odd}", "what is filled in is no template: {owner}"},
          Row{"an unknown {place} stays", "an unknown {place} stays"}, Row{"so does {", "so does {"},
          Row{"and {owner", "and {owner"}, Row{"{{owner}}", "{KLM}"}, Row{"}{owner}{", "}KLM{"}})
        CHECK(filledByName(text, places) == expected);
}

TEST_CASE("Lists read like lists, and long ones end") {
    const Texts texts = english();
    CHECK(listed({}, texts).empty());
    CHECK(listed({"a"}, texts) == "a");
    CHECK(listed({"a", "b"}, texts) == "a and b");
    CHECK(listed({"a", "b", "c", "d"}, texts) == "a, b, c and d");
    CHECK(listed({"a", "b", "c", "d", "e"}, texts) == "a, b, c and 2 more");
}

TEST_CASE("Long names are cut at a character") {
    CHECK(shortened("Schiphol") == "Schiphol");
    CHECK(shortened(std::string(80, 'x')) == std::string(80, 'x'));
    CHECK(shortened(std::string(81, 'x')) == std::string(79, 'x') + "…");
    std::string accents;
    for (int i = 0; i < 100; ++i)
        accents += "é";
    CHECK(shortened(accents) == accents.substr(0, 2 * 79) + "…");
}
