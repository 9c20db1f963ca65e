#include "checks/Digest.h"

#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

/// Two errors, two conflicts of one pair of holders, one of another, two steps that nobody does, and a start
/// at two organisations; nothing is measured.
Build trouble() {
    return Build()
        .partners({"airport", "guards", "state"})
        .outcomes({"spend", "staff", "waiting"})
        .interest("save", "airport", -3, "spend")
        .interest("earn", "guards", 4, "spend")
        .interest("ease", "airport", 5, "waiting")
        .interest("rush", "guards", -5, "waiting")
        .interest("more", "airport", 3, "staff")
        .interest("less", "state", -2, "staff")
        .journey("depart", "airport")
        .touchpoint("queue")
        .touchpoint("hall")
        .touchpoint("check", "A:guards I:state")
        .touchpoint("gate", "A:airport");
}

std::string inShort(const FindingGroup &group) {
    const std::string what = group.holders ? "pair" : std::string(group.check);
    return what + " " + std::to_string(group.findings.size()) + " " +
           std::to_string(static_cast<int>(group.strength));
}

} // namespace

TEST_CASE("Errors stand alone and first, then pairs of holders by strength, then the other checks") {
    const Relations relations = trouble().relations();
    const std::vector<Finding> all = findings(relations);
    std::vector<std::string> groups;
    for (const FindingGroup &group : digest(relations, all))
        groups.push_back(inShort(group));
    CHECK(groups == std::vector<std::string>{"ownership.no-accountable 1 0", "ownership.no-accountable 1 0",
                                             "pair 2 25", "pair 1 6", "ownership.no-responsible 2 0",
                                             "flow.many-doors 1 0", "experience.unmeasured 1 0"});
}

TEST_CASE("A group keeps its strongest finding in front") {
    const Relations relations = trouble().relations();
    const std::vector<Finding> all = findings(relations);
    const auto groups = digest(relations, all);
    const FindingGroup &pair = groups[2];
    CHECK(pair.severity == Severity::warning);
    CHECK(pair.findings[0]->arguments.strength == 25.0);
    CHECK(pair.findings[1]->arguments.strength == 12.0);
    const std::pair<Holder, Holder> holders =
        std::minmax({Holder(id<Partner>("airport")), Holder(id<Partner>("guards"))},
                    [](const Holder &left, const Holder &right) { return ref(left) < ref(right); });
    CHECK(pair.holders == holders);
}

TEST_CASE("A check of mixed severities is one group of the gravest") {
    Build document;
    document.partners({"rail", "airport"}).partner("shops", "airport").journey("depart", "rail");
    document.touchpoint("sell", "A:shops R:shops")
        .touchpoint("ride", "A:rail R:rail")
        .touchpoint("fly", "A:airport R:airport");
    document.path({"ride", "fly", "sell"});
    const Relations relations = document.relations();
    const std::vector<Finding> all =
        findings(relations, std::vector<std::string>{"ownership.handoff-without"});
    const auto groups = digest(relations, all);
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].severity == Severity::warning);
    CHECK(groups[0].findings[0]->severity == Severity::warning);
    CHECK(groups[0].findings[1]->severity == Severity::info);
}

TEST_CASE("What is waived is left out") {
    Build document = trouble();
    for (const Finding &finding : findings(document.relations()))
        document.waiver(finding.key());
    const Relations relations = document.relations();
    const std::vector<Finding> all = findings(relations);
    CHECK(all.size() == 9);
    CHECK(digest(relations, all).empty());
}
