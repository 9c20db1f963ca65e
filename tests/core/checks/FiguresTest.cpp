#include "checks/Figures.h"

#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

Figures figures(const Build &document) {
    return figuresOf(document.relations(), id<Journey>("journey"));
}

Build doors(std::initializer_list<std::string_view> roles) {
    Build document;
    document.partners({"a", "b", "c"}).phase("phase");
    int number = 0;
    for (const std::string_view one : roles)
        document.touchpoint("door " + std::to_string(number++), one);
    return document;
}

} // namespace

TEST_CASE("A journey is counted through") {
    const Build document = Build()
                               .partners({"rail", "airport", "airline", "nobody's"})
                               .partner("shops", "airport")
                               .touchpoint("ride", "A:rail R:rail")
                               .touchpoint("walk")
                               .wait("queue", "A:airport C:airline")
                               .touchpoint("buy", "A:shops")
                               .goal("fly", "A:airline")
                               .abandon("miss")
                               .path({"ride", "queue", "buy", "fly"})
                               .transition("queue", "fly", 0)
                               .agreement("sla", {"rail", "airport"});
    const Figures result = figures(document);
    CHECK(result.touchpoints == 6);
    CHECK(result.partners == 4);
    CHECK(result.handoffs == 3);
    CHECK(result.handoffsWithoutAgreement == 2);
    CHECK(result.ownershipGaps == 1);
    CHECK(result.doors == 2);
    CHECK(result.doorEntropy == Approx(1.0));
}

TEST_CASE("An empty journey counts nothing") {
    CHECK(figures(Build().journey("journey")) == Figures{});
}

TEST_CASE("Door entropy is over the owners of the starts") {
    CHECK(figures(doors({"A:a"})).doorEntropy == 0);
    CHECK(figures(doors({"A:a", "A:a"})).doorEntropy == 0);
    CHECK(figures(doors({"A:a", "A:b", "A:c", ""})).doorEntropy == Approx(2.0));
    CHECK(figures(doors({"", "R:a", "A:a A:b"})).doorEntropy == 0); // without an owner: one class
    CHECK(figures(doors({"A:a", "A:a", "A:b"})).doorEntropy == Approx(0.9182958340544896));
}

TEST_CASE("Conflicts are counted by pairs of holders") {
    Build document;
    document.partners({"airport", "guards", "state"}).outcomes({"spend", "staff", "calm"});
    document.interest("save", "airport", -3, "spend").interest("earn", "guards", 4, "spend");
    document.interest("less", "airport", -3, "staff").interest("more", "guards", 4, "staff");
    document.interest("rest", "state", 3, "calm").influence("staff", "calm", 0.9);
    const Relations relations = document.relations();
    std::vector<Finding> all = findings(relations);
    CHECK(all.size() == 5 + 1); // with three idle partners
    CHECK(conflictPairs(relations, all) == 2);
    CHECK(conflictPairs(relations, {}) == 0);
    for (Finding &finding : all)
        finding.waived = true;
    CHECK(conflictPairs(relations, all) == 0);
}
