#include "Found.h"
#include "tests/support/RandomJourney.h"

#include <set>

using namespace tussen;
using namespace tussen::test;

namespace {

const std::string check = "flow.ping-pong";

Build partners() {
    return Build().partners({"rail", "airport"}).partner("shops", "airport");
}

Build path(std::string_view first, std::string_view second, std::string_view third) {
    return partners()
        .touchpoint("u", first)
        .touchpoint("v", second)
        .touchpoint("w", third)
        .path({"u", "v", "w"});
}

using Triple = std::array<Uuid, 3>;

/// All triples by trying every pair of transitions.
std::set<Triple> triplesOf(const Relations &relations) {
    const Ecosystem &ecosystem = relations.ecosystem();
    const auto isWay = [&](const Transition &one) {
        const TouchpointKind kind = ecosystem[one.from].kind;
        return one.probability != 0.0 && kind != TouchpointKind::goal && kind != TouchpointKind::abandon;
    };
    std::set<Triple> triples;
    for (const Transition &one : ecosystem.table<Transition>())
        for (const Transition &next : ecosystem.table<Transition>()) {
            if (one.to != next.from || !isWay(one) || !isWay(next)) continue;
            const Partner *first = relations.owner(one.from);
            const Partner *second = relations.owner(one.to);
            if (first && second && first != second && first == relations.owner(next.to))
                triples.insert({one.from.value, one.to.value, next.to.value});
        }
    return triples;
}

} // namespace

TEST_CASE("There and back between two owners is warned of") {
    const std::vector<std::string> there{"u v w"};
    checkCases(check,
               {{"there and back", path("A:rail", "A:airport", "A:rail"), there},
                {"on to a third", path("A:rail", "A:airport", "A:shops"), {}},
                {"one owner", path("A:rail", "A:rail", "A:rail"), {}},
                {"departments are owners of their own", path("A:shops", "A:airport", "A:shops"), there},
                {"nobody in between", path("A:rail", "R:airport", "A:rail"), {}},
                {"two owners are none", path("A:rail", "A:airport", "A:rail A:shops"), {}},
                {"back is not travelled", path("A:rail", "A:airport", "A:rail").transition("v", "w", 0), {}},
                {"to the same touchpoint and back",
                 partners().touchpoint("u", "A:rail").touchpoint("v", "A:airport").path({"u", "v", "u"}),
                 {"u v u", "v u v"}},
                {"at a goal at last",
                 path("A:rail", "A:airport", "A:rail").goal("g", "A:airport").path({"w", "g"}),
                 {"u v w", "v w g"}},
                {"not through a goal",
                 partners()
                     .touchpoint("u", "A:rail")
                     .goal("v", "A:airport")
                     .touchpoint("w", "A:rail")
                     .path({"u", "v", "w"}),
                 {}}});
    CHECK(theOnly(path("A:rail", "A:airport", "A:rail"), check).severity == Severity::warning);
}

TEST_CASE("Parallel transitions make one ping-pong") {
    Build document = path("A:rail", "A:airport", "A:rail");
    Transition second = document.now()[way("u", "v")];
    second.id = id<Transition>("second");
    document.put(second);
    CHECK(found(document, check) == std::vector<std::string>{"u v w"});
}

TEST_CASE("Every ping-pong of a random journey is found, once") {
    REQUIRE(rc::check([] {
        for (const Ecosystem &ecosystem :
             *rc::gen::container<std::vector<Ecosystem>>(10, testing::anyJourney())) {
            const Relations relations(ecosystem);
            std::set<Triple> triples;
            for (const Finding &finding : findings(relations, std::vector{check})) {
                const auto &subjects = finding.subjects;
                RC_ASSERT(triples.insert({subjects.at(0).id, subjects.at(1).id, subjects.at(2).id}).second);
            }
            RC_ASSERT(triples == triplesOf(relations));
        }
    }));
}
