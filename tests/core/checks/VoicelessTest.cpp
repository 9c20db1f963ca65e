#include "Found.h"

using namespace tussen;
using namespace tussen::test;

namespace {

const std::string check = "ownership.voiceless";

/// The airline wants little queueing, with weight 5; the queue is the airport's.
Build queueing(double effect, std::string_view roles = "A:airport") {
    return Build()
        .partners({"airport", "airline"})
        .partner("desk", "airline")
        .group("family")
        .outcomes({"waiting", "score"})
        .interest("fear", "airline", -5, "waiting")
        .touchpoint("queue", roles)
        .effect("queue", "waiting", effect);
}

} // namespace

TEST_CASE("Who is hurt and has no role is warned of") {
    const std::vector<std::string> hurt{"queue airline waiting"};
    checkCases(
        check,
        {{"hurt", queueing(0.9), hurt},
         {"helped", queueing(-0.9), {}},
         {"any role is a voice", queueing(0.9, "A:airport I:airline"), {}},
         {"a role of a department as well", queueing(0.9, "A:airport C:desk"), {}},
         {"customers have no roles", Build(queueing(-0.9)).interest("tired", "family", 5, "waiting"), {}},
         {"a department is heard through its organisation",
          Build(queueing(-0.9, "A:airline")).interest("own", "desk", 5, "waiting"),
          {}},
         {"at a goal as well",
          Build(queueing(-0.9)).goal("fly").effect("fly", "waiting", 0.5),
          {"fly airline waiting"}}});
}

TEST_CASE("The product of effect and weight must reach 2") {
    checkCases(check,
               {{"exactly", queueing(0.4), {"queue airline waiting"}},
                {"within a billionth", queueing(0.4 - 1e-11), {"queue airline waiting"}},
                {"below", queueing(0.4 - 1e-9), {}},
                {"a light interest is never hurt enough",
                 Build(queueing(-0.9)).interest("light", "airport", 1, "score").effect("queue", "score", -1),
                 {}}});
}

TEST_CASE("The strength is the largest product for that partner and outcome") {
    Build document = queueing(0.5);
    document.interest("mild", "airline", -4, "waiting");
    Effect stronger = document.now()[id<Effect>("queue|waiting")];
    stronger.id = id<Effect>("second");
    stronger.weight = 0.8;
    document.put(stronger);
    const Finding finding = theOnly(document, check);
    CHECK(finding.severity == Severity::warning);
    CHECK(finding.arguments.strength.value() == Approx(4.0));
}

TEST_CASE("Every outcome and every partner is a finding of its own") {
    Build document = queueing(0.9, "A:desk");
    document.partner("shops").interest("sales", "shops", 4, "score").interest("calm", "shops", -3, "waiting");
    document.effect("queue", "score", -0.6);
    CHECK(found(document, check) == std::vector<std::string>{"queue shops score", "queue shops waiting"});
}
