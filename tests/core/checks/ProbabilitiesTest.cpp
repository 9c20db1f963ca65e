#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

const std::string check = "flow.probabilities";

using Given = std::vector<std::optional<double>>;

/// From one touchpoint to as many others as there are probabilities.
Build fork(const Given &probabilities, TouchpointKind kind = TouchpointKind::contact) {
    Build document;
    document.touchpoint("fork", {}, kind);
    for (std::size_t i = 0; i < probabilities.size(); ++i) {
        const std::string key = "to " + std::to_string(i);
        document.touchpoint(key).transition("fork", key, probabilities[i]);
    }
    return document;
}

} // namespace

TEST_CASE("Probabilities that cannot be are an error") {
    const std::vector<std::string> wrong{"fork"};
    const std::optional<double> missing;
    checkCases(check, {{"no way out", fork({}), {}},
                       {"one sure way", fork({1.0}), {}},
                       {"they make 1", fork({0.3, 0.7}), {}},
                       {"too much", fork({0.5, 0.7}), wrong},
                       {"too little", fork({0.5, 0.3}), wrong},
                       {"the missing one takes what is left", fork({0.5, missing}), {}},
                       {"too much beside a missing one", fork({0.8, 0.4, missing}), wrong},
                       {"1 leaves nothing for the missing one", fork({1.0, missing}), {}},
                       {"none is given", fork({missing, missing}), {}},
                       {"0 is no way", fork({0.4, 0.6, 0.0}), {}},
                       {"0 is not a missing one", fork({0.4, 0.0}), wrong},
                       {"only planned", fork({0.0, 0.0}), {}},
                       {"ten times a tenth", fork(Given(10, 0.1)), {}},
                       {"off by less than counts", fork({0.5, 0.5 + 9e-7}), {}},
                       {"off by more", fork({0.5, 0.5 + 2e-6}), wrong},
                       {"below by more", fork({0.5, 0.5 - 2e-6}), wrong},
                       {"a goal has no ways out", fork({0.5, 0.7}, TouchpointKind::goal), {}}});
}

TEST_CASE("Parallel transitions add up") {
    Build document = fork({0.6});
    Transition second = document.now()[way("fork", "to 0")];
    second.id = id<Transition>("second");
    document.put(second);
    const Finding finding = theOnly(document, check);
    CHECK(finding.severity == Severity::error);
    CHECK(finding.arguments.sum.value() == Approx(1.2));
}
