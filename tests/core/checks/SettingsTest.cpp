// What a document's settings change in what the checks say.
#include "checks/Settings.h"
#include "Found.h"
#include "model/Disclosure.h"

using namespace tussen;
using namespace tussen::test;

namespace {

CheckSetting setting(std::string check, bool enabled, std::optional<Severity> severity = std::nullopt) {
    return {id<CheckSetting>(check), check, enabled, severity, "because"};
}

/// A touchpoint that nobody answers for, a handoff within one organisation and one between two, both without
/// agreement, and a conflict of two interests, one of them not disclosed.
Build troubled() {
    Build build = Build().partners({"airport", "airline"}).partner("shops", "airport").outcome("time");
    build.journey("depart", "airport").touchpoint("gap").touchpoint("queue", "A:airport");
    build.touchpoint("shop", "A:shops").touchpoint("board", "A:airline");
    build.path({"queue", "shop", "board"});
    build.interest("more", "airport", 3, "time").interest("less", "airline", -3, "time");
    return build.change<Interest>("less", [](auto &row) { row.disclosed = false; });
}

const std::string gap = "ownership.no-accountable";
const std::string handoff = "ownership.handoff-without-agreement";

std::vector<Severity> severities(const Build &build, const std::string &check) {
    std::vector<Severity> result;
    for (const Finding &finding : findingsOfCheck(build, check))
        result.push_back(finding.severity);
    return result;
}

} // namespace

TEST_CASE("A check that is switched off finds nothing; the others are not touched") {
    const std::vector<Finding> all = findings(troubled().relations());
    for (const CheckInfo &check : catalogue()) {
        const Build without = troubled().put(setting(std::string(check.id), false));
        std::vector<Finding> expected = all;
        std::erase_if(expected, [&](const Finding &finding) { return finding.check == check.id; });
        INFO(check.id);
        CHECK(findings(without.relations()) == expected);
        CHECK(findings(without.relations(), std::vector{std::string(check.id)}).empty());
    }
}

TEST_CASE("The severity set takes the place of the check's; what a check itself made milder stays so") {
    using enum Severity;
    struct Row {
        std::string check;
        std::optional<Severity> set;
        std::vector<Severity> expected;
    };
    const std::vector<Row> rows{
        {gap, std::nullopt, {error}},
        {gap, error, {error}},
        {gap, warning, {warning}},
        {gap, info, {info}},
        {handoff, std::nullopt, {warning, info}}, // the second is internal
        {handoff, error, {error, info}},
        {handoff, warning, {warning, info}},
        {handoff, info, {info, info}},
    };
    for (const Row &row : rows) {
        INFO(row.check << " " << (row.set ? word(*row.set) : "default"));
        CHECK(severities(troubled().put(setting(row.check, true, row.set)), row.check) == row.expected);
    }
}

TEST_CASE("Of a severity that a check makes milder, the milder one holds") {
    using enum Severity;
    const CheckInfo grave{.id = "a.check", .severity = error, .run = {}};
    CHECK(severityWith(setting("a.check", true, info), grave, warning) == info);
    CHECK(severityWith(setting("a.check", true, warning), grave, info) == info);
    CHECK(severityWith(setting("a.check", true, error), grave, warning) == warning);
    CHECK(severityWith(setting("a.check", true), grave, warning) == warning);
}

TEST_CASE("Findings are ordered by the severity that is set") {
    const Build build = troubled().put(setting(gap, true, Severity::info));
    const std::vector<Finding> all = findings(build.relations());
    CHECK(std::ranges::is_sorted(all, {}, &Finding::severity));
    CHECK(std::ranges::any_of(all, [](const Finding &finding) { return finding.check == gap; }));
}

TEST_CASE("Settings hold for what leaves the house as well") {
    Build build = troubled();
    build.put(setting(gap, false)).put(setting("interest.undeclared", true, Severity::error));
    const Relations disclosed(disclosedPart(build.now()));
    for (const Finding &finding : disclosedFindings(build.relations(), disclosed)) {
        CHECK(finding.check != gap);
        if (finding.check == "interest.undeclared") CHECK(finding.severity == Severity::error);
    }
    CHECK(disclosedFindings(build.relations(), disclosed, std::vector{handoff}).size() == 2);
}

TEST_CASE("A setting of a check that nobody knows changes nothing") {
    const Build build = troubled().put(setting("flow.of-tomorrow", false));
    CHECK(findings(build.relations()) == findings(troubled().relations()));
    CHECK(checkOf("flow.of-tomorrow") == nullptr);
    CHECK(checkOf("flow.trap")->severity == Severity::error);
}

TEST_CASE("Settings are listed by check, those asked for") {
    Build build = troubled();
    for (const char *check : {"ownership.voiceless", "flow.trap", "flow.empty-phase"})
        build.put(setting(check, false));
    const auto checksOf = [&](const std::vector<std::string> &only) {
        std::vector<std::string> checks;
        for (const CheckSetting *one : settingsOf(build.now(), only))
            checks.push_back(one->check);
        return checks;
    };
    CHECK(checksOf({}) == std::vector<std::string>{"flow.empty-phase", "flow.trap", "ownership.voiceless"});
    CHECK(checksOf({"flow"}) == std::vector<std::string>{"flow.empty-phase", "flow.trap"});
    CHECK(checksOf({"ownership.no"}).empty());
    CHECK(settingOf(build.now(), "flow.trap")->reason == "because");
    CHECK(settingOf(build.now(), "flow.many-doors") == nullptr);
}

TEST_CASE("A setting differs only if it switches off or gives another severity") {
    const CheckInfo &trap = *checkOf("flow.trap");
    CHECK(differs(setting("flow.trap", false), trap));
    CHECK(differs(setting("flow.trap", true, Severity::info), trap));
    CHECK_FALSE(differs(setting("flow.trap", true, Severity::error), trap));
    CHECK_FALSE(differs(setting("flow.trap", true), trap));
}
