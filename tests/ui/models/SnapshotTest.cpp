// What a snapshot shows, lists and marks.
#include "models/Snapshot.h"
#include "tests/support/Bench.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace tussen;
using test::Build;
using test::id;

namespace {

bool contains(const std::vector<EntityRef> &list, const EntityRef &entity) {
    return std::find(list.begin(), list.end(), entity) != list.end();
}

/// Two journeys; the outcome "shops" is moved in both, and two partners disagree about it.
Build twoJourneys() {
    Build build;
    build.partners({"airport", "airline"}).outcome("shops");
    build.journey("depart").touchpoint("Shop", "A:airport R:airport").effect("Shop", "shops", 0.9);
    build.journey("arrive").phase("Home").touchpoint("Fetch").effect("Fetch", "shops", 0.5);
    build.interest("a", "airport", 5, "shops").interest("b", "airline", -5, "shops");
    return build;
}

} // namespace

TEST_CASE("the wanted journey is shown while it is there, otherwise the first by rank") {
    const Ecosystem ecosystem = twoJourneys().now();
    CHECK(test::snapshot(ecosystem)->journey == id<Journey>("depart"));
    CHECK(test::snapshot(ecosystem, id<Journey>("arrive"))->journey == id<Journey>("arrive"));
    CHECK(test::snapshot(ecosystem, id<Journey>("gone"))->journey == id<Journey>("depart"));
    CHECK_FALSE(test::snapshot(Build().partner("airport").now())->journey);
    CHECK(withJourney(*test::snapshot(ecosystem), id<Journey>("arrive"))->journey == id<Journey>("arrive"));
}

TEST_CASE("listed are the findings of the journey and those of no journey, in the order of all") {
    Build build = twoJourneys();
    build.partner("idle");
    const auto listed = listedFindings(*test::snapshot(build.now()));
    const auto has = [&](std::string_view check, const EntityRef &subject) {
        return std::any_of(listed.begin(), listed.end(), [&](const Finding &finding) {
            return finding.check == check && contains(finding.subjects, subject);
        });
    };
    CHECK(has("ownership.journey-without-owner", ref(id<Journey>("depart"))));
    CHECK(has("ownership.idle-partner", ref(id<Partner>("idle"))));
    CHECK_FALSE(has("ownership.journey-without-owner", ref(id<Journey>("arrive"))));
    CHECK_FALSE(has("ownership.no-accountable", ref(id<Touchpoint>("Fetch"))));
}

TEST_CASE("a finding about interests marks their holders and what moves their outcomes in this journey") {
    const SnapshotPtr snapshot = test::snapshot(twoJourneys().now());
    const auto conflict =
        std::find_if(snapshot->findings->begin(), snapshot->findings->end(),
                     [](const auto &one) { return one.check == "interest.direct-conflict"; });
    REQUIRE(conflict != snapshot->findings->end());
    const auto marks = marksOf(*snapshot, *conflict);
    CHECK(contains(marks, ref(id<Partner>("airport"))));
    CHECK(contains(marks, ref(id<Partner>("airline"))));
    CHECK(contains(marks, ref(id<Touchpoint>("Shop"))));
    CHECK_FALSE(contains(marks, ref(id<Touchpoint>("Fetch"))));
    CHECK(std::count(marks.begin(), marks.end(), ref(id<Touchpoint>("Shop"))) == 1);
}

TEST_CASE("phases, touchpoints and transitions belong to a journey, partners to none") {
    Build build = twoJourneys();
    build.touchpoint("Leave").transition("Fetch", "Leave");
    const Ecosystem &now = build.now();
    for (const EntityRef &entity : {ref(id<Journey>("arrive")), ref(id<Phase>("Home")),
                                    ref(id<Touchpoint>("Fetch")), ref(test::way("Fetch", "Leave"))})
        CHECK(journeyOf(now, entity) == id<Journey>("arrive"));
    CHECK_FALSE(journeyOf(now, ref(id<Partner>("airport"))));
    CHECK_FALSE(journeyOf(now, ref(id<Touchpoint>("gone"))));
}

TEST_CASE("until its checks have run, a state has the findings of before that still fit it") {
    Build build;
    build.partners({"airport", "airline"}).outcome("shops").outcome("delay").outcome("time");
    build.journey("depart").touchpoint("Shop", "A:airport R:airport").touchpoint("Wait");
    build.effect("Shop", "shops", 0.9);
    build.influence("shops", "delay", 0.9).influence("delay", "time", -0.9);
    build.interest("a", "airport", 5, "shops").interest("b", "airline", 5, "time");
    const SnapshotPtr before = test::snapshot(build.now());
    const auto has = [](const Snapshot &snapshot, std::string_view check) {
        return std::ranges::any_of(snapshot.journeyFindings,
                                   [&](const Finding &one) { return one.check == check; });
    };
    REQUIRE(has(*before, "interest.indirect-conflict"));
    REQUIRE(has(*before, "ownership.no-accountable"));
    const auto afterRemoving = [&](const EntityRef &gone) {
        Edit edit(build.now());
        edit.remove(gone);
        return uncheckedSnapshot(edit.now(), std::nullopt, test::texts(), before);
    };
    const SnapshotPtr withoutLink = afterRemoving(ref(id<Outcome>("delay")));
    CHECK_FALSE(withoutLink->checked);
    CHECK_FALSE(withoutLink->figures);
    CHECK_FALSE(has(*withoutLink, "interest.indirect-conflict"));
    CHECK(has(*withoutLink, "ownership.no-accountable"));
    const SnapshotPtr withoutPlace = afterRemoving(ref(id<Touchpoint>("Wait")));
    CHECK(has(*withoutPlace, "interest.indirect-conflict"));
    CHECK_FALSE(has(*withoutPlace, "ownership.no-accountable"));
    CHECK(*checkedSnapshot(withoutPlace)->findings == *test::snapshot(withoutPlace->ecosystem())->findings);
}
