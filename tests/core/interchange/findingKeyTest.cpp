#include "tests/core/interchange/JsonTesting.h"
#include "tests/support/Build.h"
#include "tests/support/Files.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace tussen;
using namespace tussen::testing;
using tussen::test::id;

namespace {

const std::string places = R"(
    "partners": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}],
    "customerGroups": [{"id": "g", "name": "G"}],
    "journeys": [{"id": "j", "name": "J"}],
    "phases": [{"id": "p", "journey": "j", "name": "P"}],
    "touchpoints": [{"id": "t", "phase": "p", "name": "T"}],
    "outcomes": [{"id": "o", "name": "O"}],
    "interests": [{"id": "i", "holder": "a", "outcome": "o", "direction": "increase", "weight": 1},
                  {"id": "k", "holder": "b", "outcome": "o", "direction": "decrease", "weight": 1}], )";

std::string withWaiver(const std::string &finding) {
    return document(places + R"("waivers": [{"finding": ")" + finding + R"(", "reason": "r"}])");
}

/// The key that a waiver has once it is read.
std::string keyOf(const std::string &finding) {
    INFO(finding);
    CHECK(problemsOf(withWaiver(finding)) == std::vector<std::string>{});
    return fromJson(withWaiver(finding)).table<Waiver>().at(0).finding;
}

template <class Entity> std::string text(std::string_view key) {
    return id<Entity>(key).value.text();
}

/// Several ids as one list, sorted by the ids they become.
std::string sorted(std::vector<std::string> ids) {
    std::sort(ids.begin(), ids.end());
    std::string result;
    for (const std::string &each : ids)
        result += ',' + each;
    return result;
}

} // namespace

TEST_CASE("ids in a waiver's key become UUIDs by what the check's subjects are") {
    CHECK(keyOf("ownership.no-accountable:t") == "ownership.no-accountable:" + text<Touchpoint>("t"));
    CHECK(keyOf("ownership.journey-without-owner:j") ==
          "ownership.journey-without-owner:" + text<Journey>("j"));
    CHECK(keyOf("flow.empty-phase:p") == "flow.empty-phase:" + text<Phase>("p"));
    CHECK(keyOf("interest.against-purpose:i,o") ==
          "interest.against-purpose:" + text<Interest>("i") + ',' + text<Outcome>("o"));
    CHECK(keyOf("interest.lever-conflict:t,a,g") == "interest.lever-conflict:" + text<Touchpoint>("t") + ',' +
                                                        text<Partner>("a") + ',' + text<CustomerGroup>("g"));
}

TEST_CASE("subjects listed by id are sorted by their new ids, others keep their place") {
    for (const char *list : {"a,b,c", "c,b,a", "b,c,a"})
        CHECK(keyOf(std::string("ownership.several-accountable:t,") + list) ==
              "ownership.several-accountable:" + text<Touchpoint>("t") +
                  sorted({text<Partner>("a"), text<Partner>("b"), text<Partner>("c")}));
    for (const char *list : {"a,b,c", "a,c,b"})
        CHECK(keyOf(std::string("ownership.accountable-without-means:t,") + list) ==
              "ownership.accountable-without-means:" + text<Touchpoint>("t") + ',' + text<Partner>("a") +
                  sorted({text<Partner>("b"), text<Partner>("c")}));
    CHECK(keyOf("interest.direct-conflict:i,k") == keyOf("interest.direct-conflict:k,i"));
    CHECK(keyOf("ownership.blame-gap:t,a,b") != keyOf("ownership.blame-gap:t,b,a"));
}

TEST_CASE("a UUID in a waiver's key may be that of a subject or a check unknown here") {
    const std::string gone = "018f3c1e-7a2b-7c3d-8e4f-0123456789ab";
    CHECK(keyOf("ownership.no-accountable:018F3C1E-7A2B-7C3D-8E4F-0123456789AB") ==
          "ownership.no-accountable:" + gone);
    CHECK(keyOf("future.check:" + gone) == "future.check:" + gone);
}

TEST_CASE("what is no key, or names nothing, is an error") {
    const auto problem = [](const std::string &finding) {
        const auto problems = problemsOf(withWaiver(finding));
        REQUIRE(problems.size() == 1);
        return problems[0];
    };
    CHECK(problem("x") == R"(/waivers/0/finding: "x" is no key of a finding (check:subject,subject))");
    CHECK(problem(":t") == R"(/waivers/0/finding: ":t" is no key of a finding (check:subject,subject))");
    CHECK(problem("ownership.no-accountable:z") == R"(/waivers/0/finding: there is no touchpoint "z")");
    CHECK(problem("ownership.no-accountable:") == R"(/waivers/0/finding: there is no touchpoint "")");
    CHECK(problem("ownership.no-accountable:t,t") ==
          R"(/waivers/0/finding: "t" is no UUID, and the check has no such subject by name)");
    CHECK(problem("future.check:t") ==
          R"(/waivers/0/finding: "t" is no UUID, and the check has no such subject by name)");
}

TEST_CASE("a waiver may name every finding of the samples, whatever its check") {
    for (const std::string sample : {"schiphol-departure", "home-insulation"}) {
        auto file = nlohmann::json::parse(sampleText(sample));
        const auto expected = nlohmann::json::parse(
            readFile(std::string(TUSSEN_SOURCE_DIR) + "/tests/data/expected/" + sample + ".expected.json"));
        for (const auto &finding : expected["findings"]) {
            std::string key = finding["check"];
            for (std::size_t i = 0; i < finding["subjects"].size(); ++i)
                key += (i == 0 ? ":" : ",") + finding["subjects"][i].get<std::string>();
            file["waivers"].push_back({{"finding", key}, {"reason", "accepted"}});
        }
        const Ecosystem ecosystem = fromJson(file.dump());
        CHECK(ecosystem.table<Waiver>().size() == expected["findings"].size());
    }
}
