#include "interchange/JsonWriter.h"
#include "tests/core/interchange/JsonTesting.h"
#include "tests/support/Build.h"
#include "tests/support/Files.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tussen;
using namespace tussen::testing;
using tussen::test::Build;

namespace {

/// One row of every entity with every field, and one of most with the least.
const std::string everything = R"({
  "tussen": 1,
  "ecosystem": {"name": "Ecosystem \"E\"", "purpose": "Rested \\ on time", "language": "nl"},
  "partners": [{"id": "b", "name": "B", "kind": "public", "parent": "a", "color": "#0072B2",
                "contact": "line one\n\tline two", "power": 5, "rank": 0.1}, {"id": "a", "name": "Ä 護照 👪"}],
  "customerGroups": [{"id": "g", "name": "G", "description": "d", "needs": ""}],
  "channels": [{"id": "c", "name": "C", "kind": "mail"}],
  "journeys": [{"id": "j", "name": "J", "goal": "g", "state": "target", "customerGroup": "g",
                "lifeEvent": "l", "owner": "a", "currentOf": "k", "rank": 2}, {"id": "k", "name": "K"}],
  "phases": [{"id": "p", "journey": "j", "name": "P", "need": "n", "rank": -1.5},
             {"id": "q", "journey": "k", "name": "Q"}],
  "touchpoints": [{"id": "t", "phase": "p", "name": "T", "kind": "wait", "channel": "c", "description": "d",
                   "need": "n", "ideal": "i", "experience": -2, "effort": 7, "importance": 1, "minutes": 2.5,
                   "brand": "a", "currentOf": "v", "rank": 1e300}, {"id": "u", "phase": "p", "name": "U"},
                  {"id": "v", "phase": "q", "name": "V"}],
  "roles": [{"touchpoint": "t", "partner": "b", "kind": "responsible", "status": "proposed"}],
  "transitions": [{"id": "w", "from": "t", "to": "u", "label": "l", "probability": 0.3, "waitMinutes": 10,
                   "information": "i", "owner": "a"}],
  "agreements": [{"id": "s", "name": "S", "kind": "data-sharing", "scope": "w", "reviewOn": "2026-03-10",
                  "parties": ["b", "a"]}, {"id": "s2", "name": "S2"}],
  "outcomes": [{"id": "o", "name": "O", "unit": "min", "purpose": "decrease"}, {"id": "o2", "name": "O2"}],
  "influences": [{"from": "o", "to": "o2", "weight": -0.7}],
  "effects": [{"touchpoint": "t", "outcome": "o", "weight": 1}],
  "interests": [{"id": "i", "holder": "g", "outcome": "o", "direction": "decrease", "weight": 4,
                 "kind": "experience", "disclosed": false, "rationale": "r"}],
  "waivers": [{"finding": "ownership.no-accountable:t", "reason": "r", "author": "a", "on": "2026-01-31",
               "reviewOn": "2027-01-31", "inputs": "5B3F5D0E-1D1C-4F0A-9C55-6A0D5BE1F7C3"}],
  "checkSettings": [{"check": "flow.trap", "enabled": false, "severity": "info", "reason": "r"}],
  "notes": [{"id": "n", "text": "T", "author": "a", "color": "#a1B2c3", "touchpoint": "t",
             "on": "2026-01-31", "rank": 0.5}],
  "revisions": [{"id": "r", "name": "R", "on": "2026-01-31", "content": "/+8AAQ=="}]
})";

std::string written(double number) {
    JsonWriter writer;
    writer.value(number);
    return std::move(writer).take();
}

} // namespace

TEST_CASE("a document with every field is written as expected") {
    checkGolden("every-field.exported.json", toJson(fromJson(everything)));
}

TEST_CASE("the samples are written as expected") {
    checkGolden("schiphol-departure.exported.json", toJson(fromJson(sampleText("schiphol-departure"))));
}

TEST_CASE("what is written is read back equal, and written again the same") {
    for (const std::string &text :
         {everything, document(""), sampleText("schiphol-departure"), sampleText("home-insulation")}) {
        const Ecosystem ecosystem = fromJson(text);
        const std::string once = toJson(ecosystem);
        CHECK(fromJson(once) == ecosystem);
        CHECK(toJson(fromJson(once)) == once);
    }
}

TEST_CASE("reading a file twice gives the same ids") {
    CHECK(fromJson(sampleText("schiphol-departure")) == fromJson(sampleText("schiphol-departure")));
}

TEST_CASE("an empty document has all arrays") {
    CHECK(toJson(fromJson(document(""))) == R"({
  "agreements": [],
  "channels": [],
  "checkSettings": [],
  "customerGroups": [],
  "ecosystem": {
    "language": "en",
    "name": "E",
    "purpose": ""
  },
  "effects": [],
  "influences": [],
  "interests": [],
  "journeys": [],
  "notes": [],
  "outcomes": [],
  "partners": [],
  "phases": [],
  "revisions": [],
  "roles": [],
  "touchpoints": [],
  "transitions": [],
  "tussen": 1,
  "waivers": []
}
)");
}

TEST_CASE("the bytes do not depend on the order in which rows were made") {
    Build forwards;
    Build backwards;
    for (int i = 0; i < 100; ++i) {
        forwards.channel("c" + std::to_string(i));
        backwards.channel("c" + std::to_string(99 - i));
    }
    CHECK(toJson(forwards.now()) == toJson(backwards.now()));
}

TEST_CASE("numbers are as short as they read back the same") {
    CHECK(written(0) == "0\n");
    CHECK(written(-0.0) == "0\n");
    CHECK(written(1) == "1\n");
    CHECK(written(-3) == "-3\n");
    CHECK(written(0.1) == "0.1\n");
    CHECK(written(0.1 + 0.2) == "0.30000000000000004\n");
    CHECK(written(1.0 / 3) == "0.3333333333333333\n");
    CHECK(written(100000) == "100000\n");
    CHECK(written(1e300) == "1e+300\n");
    CHECK(written(5e-324) == "5e-324\n");
}

TEST_CASE("text is raw UTF-8 with only quotes, backslashes and controls escaped") {
    JsonWriter writer;
    writer.value("\"\\/\n\t\x01 é 護 👪");
    CHECK(std::move(writer).take() == "\"\\\"\\\\/\\n\\t\\u0001 é 護 👪\"\n");
}
