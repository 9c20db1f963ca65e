#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

/// Two journeys; waiting is moved in the first alone, and nobody's touchpoint moves the spending.
Build twoJourneys() {
    return Build()
        .partners({"airport", "airline"})
        .outcomes({"shops", "waiting", "spend"})
        .influence("shops", "waiting", 0.9)
        .interest("sell", "airport", 5, "shops")
        .interest("fear", "airline", -5, "waiting")
        .interest("save", "airport", -4, "spend")
        .interest("earn", "airline", 4, "spend")
        .journey("depart")
        .touchpoint("queue", "A:airport R:airport")
        .touchpoint("fly", "A:airline R:airline")
        .path({"queue", "fly"})
        .effect("queue", "waiting", 0.1)
        .journey("arrive")
        .touchpoint("land");
}

std::vector<std::string> checksOf(const Build &document, std::string_view journey) {
    const Relations relations = document.relations();
    const std::vector<Finding> all = findings(relations);
    std::vector<std::string> result;
    for (const Finding &finding : findingsOf(relations, id<Journey>(journey), all))
        result.emplace_back(finding.check);
    return result;
}

} // namespace

TEST_CASE("An empty phase belongs to its journey") {
    Build document = twoJourneys();
    document.phase("luggage");
    CHECK(checksOf(document, "arrive").back() == "flow.empty-phase");
    CHECK(checksOf(document, "depart") == checksOf(twoJourneys(), "depart"));
}

TEST_CASE("A journey's findings have a subject in it, or are conflicts that its effects touch") {
    CHECK(checksOf(twoJourneys(), "depart") ==
          std::vector<std::string>{"ownership.journey-without-owner", "interest.indirect-conflict",
                                   "ownership.handoff-without-agreement", "experience.unmeasured",
                                   "flow.indispensable-partner", "flow.indispensable-partner",
                                   "ownership.handoff-loses-information"});
    CHECK(checksOf(twoJourneys(), "arrive") ==
          std::vector<std::string>{"ownership.journey-without-owner", "ownership.no-accountable",
                                   "flow.weak-moment-of-truth", "experience.unmeasured"});
}

TEST_CASE("A direct conflict belongs where its outcome is moved") {
    Build document = twoJourneys();
    document.effect("land", "spend", 0.1);
    CHECK(checksOf(document, "arrive") ==
          std::vector<std::string>{"ownership.journey-without-owner", "ownership.no-accountable",
                                   "flow.weak-moment-of-truth", "interest.direct-conflict",
                                   "experience.unmeasured"});
}
