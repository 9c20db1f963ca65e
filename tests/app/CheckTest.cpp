#include "Program.h"

#include "model/Uuid.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <set>

using namespace tussen;
using nlohmann::json;

namespace {

json checked(const std::string &file, std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"check", file, "--format", "json", "--fail-on", "never"});
    const Ran ran = tussenRun(more);
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(ran.err.empty());
    return json::parse(ran.out);
}

/// The UUID of an entity that the sample file calls so.
std::string idOf(const std::string &type, const std::string &name) {
    return Uuid::named(type + "s/" + name).text();
}

/// check, severity and subjects of a finding as one line, for sets.
std::string lineOf(const json &finding) {
    std::string line = finding["check"].get<std::string>() + " " + finding["severity"].get<std::string>();
    for (const json &subject : finding["subjects"])
        line += " " + subject["id"].get<std::string>();
    return line;
}

std::set<std::string> checksIn(const json &result) {
    std::set<std::string> checks;
    for (const json &finding : result["findings"])
        checks.insert(finding["check"]);
    return checks;
}

int severityOf(const json &finding) {
    const std::string severity = finding["severity"];
    return severity == "error" ? 0 : severity == "warning" ? 1 : 2;
}

/// A document with one touchpoint that nobody is accountable for; that finding is accepted.
const std::string waived = R"({"tussen": 1, "ecosystem": {"name": "W"},
    "partners": [{"id": "a", "name": "A"}],
    "journeys": [{"id": "j", "name": "J", "owner": "a"}],
    "phases": [{"id": "p", "journey": "j", "name": "P"}],
    "touchpoints": [{"id": "t", "phase": "p", "name": "T"}],
    "waivers": [{"finding": "ownership.no-accountable:t", "reason": "On purpose"}]})";

} // namespace

TEST_CASE("the JSON of check has the agreed form") {
    const json result = checked(schipholJson());
    CHECK(result["tussen"] == 1);
    REQUIRE(result["findings"].size() > 50);
    for (const json &finding : result["findings"]) {
        std::set<std::string> keys;
        for (const auto &[key, value] : finding.items())
            keys.insert(key);
        CHECK(keys == std::set<std::string>{"args", "check", "severity", "subjects", "waived"});
        REQUIRE_FALSE(finding["subjects"].empty());
        for (const json &subject : finding["subjects"]) {
            CHECK(Uuid::parse(subject["id"].get<std::string>()));
            CHECK_FALSE(subject["name"].get<std::string>().empty());
            CHECK_FALSE(subject["type"].get<std::string>().empty());
        }
    }
}

TEST_CASE("transitions and interests are named in words") {
    std::set<std::string> names;
    const json result = checked(schipholJson());
    for (const json &finding : result["findings"])
        for (const json &subject : finding["subjects"])
            names.insert(subject["name"]);
    CHECK(names.contains("Private security firms: + Money spent on guards"));
    CHECK(names.contains("Schiphol: - Money spent on guards"));
    CHECK(std::ranges::any_of(
        names, [](const std::string &name) { return name.starts_with("Checks in online -> "); }));
}

TEST_CASE("findings are ordered by severity, check and falling strength, and counted") {
    const json result = checked(schipholJson());
    std::map<std::string, int> counts{{"error", 0}, {"warning", 0}, {"info", 0}};
    const json *last = nullptr;
    for (const json &finding : result["findings"]) {
        ++counts[finding["severity"].get<std::string>()];
        if (last && severityOf(*last) == severityOf(finding) && (*last)["check"] == finding["check"])
            CHECK((*last)["args"].value("strength", 0.0) >= finding["args"].value("strength", 0.0));
        else if (last)
            CHECK(std::pair(severityOf(*last), (*last)["check"].get<std::string>()) <
                  std::pair(severityOf(finding), finding["check"].get<std::string>()));
        last = &finding;
    }
    CHECK(result["summary"] == json(counts));
}

TEST_CASE("the same document, as JSON or as a .tussen file, gives the same bytes") {
    const TemporaryFolder folder;
    const std::string file = schipholTussen(folder);
    const Ran once = tussenRun({"check", schipholJson(), "--format", "json"});
    CHECK(once.out == tussenRun({"check", schipholJson(), "--format", "json"}).out);
    CHECK(once.out == tussenRun({"check", file, "--format", "json"}).out);
    CHECK_THAT(once.out, Catch::EndsWith("}\n"));
}

TEST_CASE("Option --fail-on decides on the exit code alone") {
    struct Case {
        std::vector<std::string> more;
        int code;
    };
    const std::vector<Case> cases{
        {{}, 1},
        {{"--fail-on", "error"}, 1},
        {{"--fail-on", "never"}, 0},
        {{"--only", "interest"}, 0},
        {{"--only", "interest", "--fail-on", "warning"}, 1},
        {{"--only", "interest.undisclosed", "--fail-on", "warning"}, 0},
        {{"--only", "interest.undisclosed", "--fail-on", "info"}, 1},
        {{"--journey", "depart-agreed"}, 0},
        {{"--journey", "depart"}, 1},
    };
    for (const Case &each : cases) {
        std::vector<std::string> arguments{"check", schipholJson()};
        arguments.insert(arguments.end(), each.more.begin(), each.more.end());
        const Ran ran = tussenRun(arguments);
        INFO(each.more.size() << ran.out << ran.err);
        CHECK(ran.code == each.code);
        CHECK_FALSE(ran.out.empty());
        CHECK(ran.err.empty());
    }
}

TEST_CASE("Option --only takes ids and beginnings of ids, more than once") {
    CHECK(checksIn(checked(schipholJson(), {"--only", "ownership.blame-gap"})) ==
          std::set<std::string>{"ownership.blame-gap"});
    CHECK(checksIn(checked(schipholJson(), {"--only", "ownership.no-", "--only", "interest.und"})) ==
          std::set<std::string>{"interest.undeclared", "interest.undisclosed", "ownership.no-accountable",
                                "ownership.no-responsible"});
}

TEST_CASE("Option --journey keeps what concerns that journey") {
    const json all = checked(schipholJson());
    const json current = checked(schipholJson(), {"--journey", "depart"});
    const json target = checked(schipholJson(), {"--journey", "depart-agreed"});
    std::set<std::string> lines;
    for (const json &finding : all["findings"])
        lines.insert(lineOf(finding));
    for (const json &finding : current["findings"])
        CHECK(lines.contains(lineOf(finding)));
    CHECK(current["findings"].size() < all["findings"].size());
    CHECK(current["summary"]["error"].get<int>() >= 2);
    CHECK(target["summary"]["error"] == 0);
    CHECK_FALSE(checksIn(target).contains("interest.undeclared"));
}

TEST_CASE("an accepted finding is reported and not counted") {
    const TemporaryFolder folder;
    writeBytes(folder.file("w.json"), waived);
    const json result = checked(folder.file("w.json"), {"--only", "ownership.no-accountable"});
    REQUIRE(result["findings"].size() == 1);
    CHECK(result["findings"][0]["waived"] == true);
    CHECK(result["findings"][0]["subjects"][0]["id"] == idOf("touchpoint", "t"));
    CHECK(result["summary"]["error"] == 0);

    const Ran text =
        tussenRun({"check", folder.file("w.json"), "--only", "ownership.no-accountable", "--all"});
    CHECK(text.code == 0);
    CHECK_THAT(text.out, Catch::Contains("errors: 0, warnings: 0, notes: 0"));
    CHECK_THAT(text.out, Catch::Contains("Accepted, with a reason in the document:\n   - "));
}
