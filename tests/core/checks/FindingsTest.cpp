#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

/// One finding of each severity, and two conflicts of strengths 12 and 6.
Build mixed() {
    return Build()
        .partners({"airport", "guards", "state"})
        .outcomes({"spend", "staff"})
        .interest("save", "airport", -3, "spend")
        .interest("earn", "guards", 4, "spend")
        .interest("more", "airport", 3, "staff")
        .interest("less", "state", -2, "staff")
        .journey("depart", "airport")
        .touchpoint("queue")
        .touchpoint("check", "A:guards R:guards I:state");
}

std::vector<std::string> checksOf(const std::vector<Finding> &all) {
    std::vector<std::string> result;
    for (const Finding &finding : all)
        result.emplace_back(finding.check);
    return result;
}

} // namespace

TEST_CASE("The catalogue has the checks once each, in the order of its page") {
    std::vector<std::string_view> ids;
    for (const CheckInfo &check : catalogue())
        ids.push_back(check.id);
    CHECK(ids.size() == 29);
    CHECK(ids.front() == "ownership.no-accountable");
    CHECK(ids.back() == "experience.unmeasured");
    std::sort(ids.begin(), ids.end());
    CHECK(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
}

TEST_CASE("Findings are ordered by severity, check, strength and subjects") {
    const std::vector<Finding> all = findings(mixed().relations());
    CHECK(checksOf(all) == std::vector<std::string>{"ownership.no-accountable", "interest.direct-conflict",
                                                    "interest.direct-conflict", "experience.unmeasured",
                                                    "ownership.idle-partner"});
    CHECK(all[1].arguments.strength == 12.0);
    CHECK(all[2].arguments.strength == 6.0);

    const Build gaps = Build().partner("p").journey("j", "p").touchpoint("a").touchpoint("b").touchpoint("c");
    const std::vector<Finding> same = findings(gaps.relations(), std::vector<std::string>{"ownership.no-"});
    REQUIRE(same.size() == 3);
    CHECK(std::is_sorted(same.begin(), same.end(), [](const Finding &left, const Finding &right) {
        return left.subjects < right.subjects;
    }));
}

TEST_CASE("Only the checks asked for run") {
    const Relations relations = mixed().relations();
    const auto only = [&](std::vector<std::string> ids) { return checksOf(findings(relations, ids)); };
    CHECK(only({"ownership.idle-partner"}) == std::vector<std::string>{"ownership.idle-partner"});
    CHECK(only({"interest"}).size() == 2);
    CHECK(only({"interest.", "ownership.no-accountable"}).size() == 3);
    CHECK(only({"flow."}).empty());
    CHECK(only({"experience.", "flow."}).size() == 1);
}

TEST_CASE("An empty document has nothing to find") {
    CHECK(findings(Relations(Ecosystem())).empty());
}

TEST_CASE("A key is the check and the ids of the subjects") {
    const Finding finding = theOnly(mixed(), "ownership.no-accountable");
    CHECK(finding.key() == "ownership.no-accountable:" + id<Touchpoint>("queue").value.text());
    Finding two = finding;
    two.subjects.push_back(ref(id<Partner>("airport")));
    CHECK(two.key() == finding.key() + "," + id<Partner>("airport").value.text());
}
