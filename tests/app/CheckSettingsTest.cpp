// What `check` says about checks that the document has switched off or made milder or graver.
#include "Program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace tussen;
using nlohmann::json;

namespace {

/// A touchpoint that nobody answers for, in a journey without owner; the settings are the test's.
std::string documentWith(const std::string &settings) {
    return R"({"tussen": 1, "ecosystem": {"name": "S"},
        "partners": [{"id": "a", "name": "A"}],
        "journeys": [{"id": "j", "name": "J"}],
        "phases": [{"id": "p", "journey": "j", "name": "P"}],
        "touchpoints": [{"id": "t", "phase": "p", "name": "T", "experience": 1}],
        "checkSettings": [)" +
           settings + "]}";
}

struct Document {
    explicit Document(const std::string &settings) { writeBytes(file, documentWith(settings)); }

    [[nodiscard]] Ran check(std::vector<std::string> more) const {
        more.insert(more.begin(), {"check", file});
        Ran ran = tussenRun(more);
        INFO(ran.err);
        REQUIRE(ran.err.empty());
        return ran;
    }

    TemporaryFolder folder;
    std::string file = folder.file("s.json");
};

const std::string threeSettings = R"(
    {"check": "ownership.no-accountable", "enabled": false, "reason": "Roles come next week"},
    {"check": "future.check", "enabled": false, "reason": "Made by a later version"},
    {"check": "ownership.journey-without-owner", "severity": "info", "reason": "Nobody\nowns it yet"},
    {"check": "flow.trap", "severity": "error", "reason": "As it is anyway"})";

} // namespace

TEST_CASE("check says after its counts which checks are off or changed, and why") {
    const Document document(threeSettings);
    const Ran ran = document.check({});
    CHECK(ran.code == 0);
    CHECK_THAT(ran.out, Catch::StartsWith(
                            "S\nerrors: 0, warnings: 1, notes: 2\n"
                            "unknown to this version: future.check (Made by a later version)\n"
                            "info instead of error: ownership.journey-without-owner (Nobody owns it yet)\n"
                            "off: ownership.no-accountable (Roles come next week)\n"
                            "\n1. "));
    CHECK_THAT(ran.out, !Catch::Contains("flow.trap"));
}

TEST_CASE("the JSON of check has all settings, by check") {
    const json expected = json::parse(R"([
        {"check": "flow.trap", "enabled": true, "severity": "error", "reason": "As it is anyway", "known": true},
        {"check": "future.check", "enabled": false, "reason": "Made by a later version", "known": false},
        {"check": "ownership.journey-without-owner", "enabled": true, "severity": "info",
         "reason": "Nobody\nowns it yet", "known": true},
        {"check": "ownership.no-accountable", "enabled": false, "reason": "Roles come next week",
         "known": true}])");
    const json result = json::parse(Document(threeSettings).check({"--format", "json"}).out);
    CHECK(result["settings"] == expected);
    CHECK(result["summary"] == json({{"error", 0}, {"warning", 1}, {"info", 2}}));
    CHECK(json::parse(tussenRun({"check", schipholJson(), "--format", "json"}).out)["settings"].empty());
}

TEST_CASE("a check that is asked for and off says that it is off") {
    const Document document(threeSettings);
    const Ran ran = document.check({"--only", "ownership.no-accountable"});
    CHECK(ran.code == 0);
    CHECK(ran.out ==
          "S\nerrors: 0, warnings: 0, notes: 0\noff: ownership.no-accountable (Roles come next week)\n");
    const json asked =
        json::parse(document.check({"--only", "ownership.no-accountable", "--format", "json"}).out);
    CHECK(asked["findings"].empty());
    REQUIRE(asked["settings"].size() == 1);
    CHECK(asked["settings"][0]["check"] == "ownership.no-accountable");
}

TEST_CASE("a severity that is set decides on the exit code") {
    const std::string quiet =
        R"({"check": "ownership.journey-without-owner", "severity": "warning", "reason": "Later"},
           {"check": "ownership.no-accountable", "severity": "info", "reason": "Later"})";
    CHECK(Document("").check({}).code == 1);
    CHECK(Document(quiet).check({}).code == 0);
    CHECK(Document(quiet).check({"--fail-on", "warning"}).code == 1);
    CHECK(Document(quiet).check({"--fail-on", "warning", "--only", "ownership.no-"}).code == 0);
}
