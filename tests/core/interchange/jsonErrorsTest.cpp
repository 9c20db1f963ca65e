#include "tests/core/interchange/JsonTesting.h"

#include <catch2/catch.hpp>

using namespace tussen::testing;

namespace {

using Problems = std::vector<std::string>;

struct Case {
    std::string content; ///< beside a good head
    Problems problems;
};

/// A journey with a phase and two touchpoints, then more.
std::string flow(const std::string &more) {
    return R"("journeys": [{"id": "j", "name": "J"}], "phases": [{"id": "p", "journey": "j", "name": "P"}],
              "touchpoints": [{"id": "t", "phase": "p", "name": "T"}, {"id": "u", "phase": "p", "name": "U"}],
              "partners": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
              "customerGroups": [{"id": "g", "name": "G"}],
              "outcomes": [{"id": "o", "name": "O"}, {"id": "o2", "name": "O2"}], )" +
           more;
}

void check(const std::vector<Case> &cases) {
    for (const Case &each : cases) {
        INFO(each.content);
        CHECK(problemsOf(document(each.content)) == each.problems);
    }
}

} // namespace

TEST_CASE("keys and types that do not belong are named with their path") {
    check({
        {R"("colour": 1)", {"/colour: unknown key"}},
        {R"("a/b~c": 1)", {"/a~1b~0c: unknown key"}},
        {R"("parties": [])", {"/parties: unknown key"}},
        {R"("partners": {})", {"/partners: expected an array, found an object"}},
        {R"("partners": null)", {"/partners: expected an array, found null"}},
        {R"("partners": [7])", {"/partners/0: expected an object, found a number"}},
        {R"("partners": [{"id": "a", "name": "A", "colour": "red"}])", {"/partners/0/colour: unknown key"}},
        {R"("partners": [{"id": "a", "name": "A", "parties": []}])", {"/partners/0/parties: unknown key"}},
        {R"("partners": [{"id": "a", "name": 7}])", {"/partners/0/name: expected a text, found a number"}},
        {R"("partners": [{"id": "a", "name": null}])", {"/partners/0/name: expected a text, found null"}},
        {R"("partners": [{"id": "a", "name": "A", "contact": null}])",
         {"/partners/0/contact: expected a text, found null"}},
        {R"("partners": [{"id": "a", "name": "A", "power": "3"}])",
         {"/partners/0/power: expected a whole number, found a text"}},
        {R"("partners": [{"id": "a", "name": "A", "rank": [1]}])",
         {"/partners/0/rank: expected a number, found an array"}},
        {R"("partners": [{"id": "a", "name": "A", "parent": 1}])",
         {"/partners/0/parent: expected an id, found a number"}},
        {R"("partners": [{"id": "a", "name": "A", "kind": "shop"}])",
         {R"(/partners/0/kind: "shop" is none of company, public, nonprofit, community)"}},
        {R"("partners": [{"id": "a", "name": "A", "kind": "Company"}])",
         {R"(/partners/0/kind: "Company" is none of company, public, nonprofit, community)"}},
        {R"("partners": [{"id": "a", "name": "A", "kind": true}])",
         {"/partners/0/kind: expected a word, found true or false"}},
        {flow(R"("interests": [{"holder": "a", "outcome": "o", "direction": "increase", "weight": 1,
                                "disclosed": "yes"}])"),
         {"/interests/0/disclosed: expected true or false, found a text"}},
        {R"("agreements": [{"id": "s", "name": "S", "parties": "a"}])",
         {"/agreements/0/parties: expected an array, found a text"}},
        {R"("agreements": [{"id": "s", "name": "S", "parties": [1]}])",
         {"/agreements/0/parties/0: expected an id, found a number"}},
    });
}

TEST_CASE("what is required and missing is named") {
    check({
        {R"("partners": [{}])", {"/partners/0/id: is missing", "/partners/0/name: is missing"}},
        {R"("phases": [{"id": "p", "name": "P"}])", {"/phases/0/journey: is missing"}},
        {R"("touchpoints": [{"phase": "p"}])",
         {"/touchpoints/0/id: is missing", "/touchpoints/0/name: is missing",
          R"(/touchpoints/0/phase: there is no phase "p")"}},
        {flow(R"("roles": [{}])"),
         {"/roles/0/kind: is missing", "/roles/0/partner: is missing", "/roles/0/touchpoint: is missing"}},
        {flow(R"("transitions": [{"from": "t"}])"), {"/transitions/0/to: is missing"}},
        {flow(R"("influences": [{"from": "o", "to": "o2"}])"), {"/influences/0/weight: is missing"}},
        {flow(R"("effects": [{"touchpoint": "t", "outcome": "o"}])"), {"/effects/0/weight: is missing"}},
        {flow(R"("interests": [{"holder": "a", "outcome": "o"}])"),
         {"/interests/0/direction: is missing", "/interests/0/weight: is missing"}},
        {R"("waivers": [{}])", {"/waivers/0/finding: is missing", "/waivers/0/reason: is missing"}},
    });
}

TEST_CASE("values outside their range are named with it") {
    const auto touchpoint = [](const std::string &field) {
        return R"("journeys": [{"id": "j", "name": "J"}], "phases": [{"id": "p", "journey": "j", "name": "P"}],
                  "touchpoints": [{"id": "t", "phase": "p", "name": "T", )" +
               field + "}]";
    };
    check({
        {touchpoint(R"("experience": -7)"), {"/touchpoints/0/experience: -7 is outside -2..2"}},
        {touchpoint(R"("experience": 3)"), {"/touchpoints/0/experience: 3 is outside -2..2"}},
        {touchpoint(R"("effort": 0)"), {"/touchpoints/0/effort: 0 is outside 1..7"}},
        {touchpoint(R"("importance": 6)"), {"/touchpoints/0/importance: 6 is outside 1..5"}},
        {touchpoint(R"("importance": 1.5)"), {"/touchpoints/0/importance: 1.5 is not a whole number"}},
        {touchpoint(R"("effort": 99999999999)"), {"/touchpoints/0/effort: 99999999999 is outside 1..7"}},
        {touchpoint(R"("effort": 99999999999999999999999)"),
         {"/touchpoints/0/effort: 1e+23 is outside 1..7"}},
        {touchpoint(R"("effort": -99999999999999999999999)"),
         {"/touchpoints/0/effort: -1e+23 is outside 1..7"}},
        {touchpoint(R"("minutes": -0.5)"), {"/touchpoints/0/minutes: -0.5 is less than 0"}},
        {flow(R"("transitions": [{"from": "t", "to": "u", "probability": 1.01, "waitMinutes": -1}])"),
         {"/transitions/0/probability: 1.01 is outside 0..1",
          "/transitions/0/waitMinutes: -1 is less than 0"}},
        {flow(R"("effects": [{"touchpoint": "t", "outcome": "o", "weight": 0}])"),
         {"/effects/0/weight: 0 is not allowed"}},
        {flow(R"("effects": [{"touchpoint": "t", "outcome": "o", "weight": -1.5}])"),
         {"/effects/0/weight: -1.5 is outside -1..1"}},
        {flow(R"("interests": [{"holder": "a", "outcome": "o", "direction": "decrease", "weight": 9}])"),
         {"/interests/0/weight: 9 is outside 1..5"}},
    });
}

TEST_CASE("texts that break their rule are named with it") {
    const auto partner = [](const std::string &name) {
        return R"("partners": [{"id": "a", "name": ")" + name + R"("}])";
    };
    const std::string longest(1'000, 'x');
    check({
        {partner(""), {"/partners/0/name: a name is needed"}},
        {partner(longest), {}},
        {partner(longest + 'x'), {"/partners/0/name: has 1001 characters, at most 1000 are allowed"}},
        {partner(R"(tab\tand\nnewline)"), {}},
        {partner(R"(\u0000)"), {"/partners/0/name: holds the character U+0000, which no text may hold"}},
        {partner(R"(a\u001bb)"), {"/partners/0/name: holds the character U+001B, which no text may hold"}},
        {partner(R"(\ufffe)"), {"/partners/0/name: holds the character U+FFFE, which no text may hold"}},
        {R"("channels": [{"id": "c", "name": "C", "kind": "c\u001b[31m"}])",
         {R"(/channels/0/kind: "c\u001b[31m" is none of physical, phone, web, app, mail, chat, other)"}},
        {R"("agreements": [{"id": "s", "name": "S", "reviewOn": "2025-02-30"}])",
         {R"(/agreements/0/reviewOn: "2025-02-30" is not a date (YYYY-MM-DD))"}},
        {R"("partners": [{"id": "a", "name": "A", "color": "red"}])",
         {R"(/partners/0/color: "red" is not a colour (#RRGGBB))"}},
        {R"("customerGroups": [{"id": "g", "name": "G", "needs": ")" + std::string(100'001, 'x') + "\"}]",
         {"/customerGroups/0/needs: has 100001 characters, at most 100000 are allowed"}},
        {R"("waivers": [{"finding": "ownership.idle-partner:5b3f5d0e-1d1c-4f0a-9c55-6a0d5be1f7c3",
                         "reason": "r", "inputs": "x"}])",
         {R"(/waivers/0/inputs: "x" is not a UUID)"}},
    });
}

TEST_CASE("rows that do not fit together are named") {
    check({
        {R"("partners": [{"id": "a", "name": "A", "parent": "a"}])",
         {"/partners/0/parent: parents make a circle"}},
        {R"("journeys": [{"id": "j", "name": "J", "currentOf": "j"}])",
         {"/journeys/0/currentOf: only a target journey has a current one"}},
        {flow(R"("influences": [{"from": "o", "to": "o", "weight": 1}])"),
         {"/influences/0/to: an influence joins two different outcomes"}},
        {flow(R"("roles": [{"id": "r", "touchpoint": "t", "partner": "a", "kind": "consulted"},
                           {"id": "s", "touchpoint": "t", "partner": "a", "kind": "consulted"}])"),
         {"/roles/1/kind: the partner has this role at the touchpoint already"}},
        {R"("journeys": [{"id": "j", "name": "J"}, {"id": "k", "name": "K"}],
            "phases": [{"id": "p", "journey": "j", "name": "P"}, {"id": "q", "journey": "k", "name": "Q"}],
            "touchpoints": [{"id": "t", "phase": "p", "name": "T"}, {"id": "u", "phase": "q", "name": "U"}],
            "transitions": [{"from": "t", "to": "u"}])",
         {"/transitions/0/to: leads to a touchpoint of another journey"}},
    });
}

TEST_CASE("all problems of a file are told at once, once each, in the order of their paths, 50 of them") {
    CHECK(problemsOf(R"({"tussen": 1, "ecosystem": {"purpose": 1}, "x": 1,
                         "partners": [{"name": ""}, {"id": "b", "parent": "zz", "name": "B", "power": 6}]})") ==
          Problems{"/ecosystem/name: is missing", "/ecosystem/purpose: expected a text, found a number",
                   "/partners/0/id: is missing", "/partners/0/name: a name is needed",
                   R"(/partners/1/parent: there is no partner "zz")", "/partners/1/power: 6 is outside 1..5",
                   "/x: unknown key"});

    std::string many;
    for (int i = 0; i < 60; ++i)
        many += std::string(many.empty() ? "" : ", ") + "0";
    const Problems problems = problemsOf(document("\"partners\": [" + many + "]"));
    REQUIRE(problems.size() == 51);
    CHECK(problems[9] == "/partners/9: expected an object, found a number");
    CHECK(problems[10] == "/partners/10: expected an object, found a number");
    CHECK(problems[49] == "/partners/49: expected an object, found a number");
    CHECK(problems[50] == "problems not listed here: 10");
}

TEST_CASE("the error's text has one line per problem") {
    try {
        (void)tussen::fromJson(R"({"tussen": 1, "a": 1})");
        FAIL("read");
    } catch (const tussen::JsonError &error) {
        CHECK(std::string(error.what()) == "/a: unknown key\n/ecosystem: is missing");
    }
}
