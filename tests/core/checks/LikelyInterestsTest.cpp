#include "checks/LikelyInterests.h"

#include "Found.h"
#include "checks/Repairs.h"

using namespace tussen;
using namespace tussen::test;

namespace {

using Lines = std::vector<std::string>;

Lines likely(const Build &document, std::string_view partner) {
    Lines result;
    for (const LikelyInterest &one : likelyInterests(document.relations(), id<Partner>(partner)))
        result.push_back((one.direction == Direction::increase ? '+' : '-') +
                         document.now()[one.outcome].name);
    return result;
}

Build work() {
    return Build()
        .partners({"firm", "airport"})
        .outcomes({"cost", "calm", "income"})
        .touchpoint("queue", "R:firm")
        .touchpoint("check", "A:firm C:airport")
        .effect("queue", "cost", -0.4)
        .effect("check", "cost", 0.1)
        .effect("check", "income", 0.9);
}

} // namespace

TEST_CASE("what a partner's work moves most it may well want, in the direction it moves it") {
    CHECK(likely(work(), "firm") == Lines{"+income", "-cost"});
}

TEST_CASE("who is only consulted moves nothing") {
    CHECK(likely(work(), "airport").empty());
}

TEST_CASE("the common purpose says what everybody may want, and in which direction") {
    const Build document = work().outcome("cost", Purpose::increase).outcome("calm", Purpose::decrease);
    CHECK(likely(document, "firm") == Lines{"+income", "+cost", "-calm"});
    const Lines ofAirport = likely(document, "airport");
    CHECK(Lines(ofAirport).size() == 2);
}

TEST_CASE("declaring an interest is a repair, with the usual weight and open to all") {
    const Build document = work().interest("calm", "airport", 3, "calm");
    const Finding finding = theOnly(document, "interest.undeclared");
    const auto offers = repairsOf(document.relations(), finding);
    REQUIRE(offers.size() == 2);
    Edit edit(document.now());
    apply(offers[1], {}, edit);
    const Relations after(edit.now());
    const auto declared = after.interests(Holder(id<Partner>("firm")));
    REQUIRE(declared.size() == 1);
    CHECK(declared[0]->outcome == id<Outcome>("cost"));
    CHECK(declared[0]->direction == Direction::decrease);
    CHECK(declared[0]->weight == 3);
    CHECK(declared[0]->disclosed);
    CHECK(findings(after, Lines{"interest.undeclared"}).empty());
}

TEST_CASE("where nothing says what a partner may want, nothing is offered") {
    const Build document = Build().partner("firm").touchpoint("queue", "A:firm").outcome("calm");
    CHECK(repairsOf(document.relations(), theOnly(document, "interest.undeclared")).empty());
}
