#include "graph/Agreements.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::test;

namespace {

/// rail; airport > shops > kiosk; airport > parking; and the transition "ride" -> "arrive" of "journey".
Build parties(const std::vector<std::string_view> &signing, std::optional<Scope> scope = std::nullopt) {
    Build document;
    document.partners({"rail", "airport"})
        .partner("shops", "airport")
        .partner("parking", "airport")
        .partner("kiosk", "shops")
        .touchpoint("ride")
        .touchpoint("arrive")
        .touchpoint("leave")
        .path({"ride", "arrive", "leave"})
        .agreement("agreement", {}, scope);
    for (const std::string_view party : signing)
        document.put(Party{id<Party>(party), id<Agreement>("agreement"), id<Partner>(party)});
    return document;
}

bool coversTransition(const Build &document, std::string_view one, std::string_view other) {
    const Relations relations = document.relations();
    const Ecosystem &rows = relations.ecosystem();
    return Agreements(relations).cover(rows[way("ride", "arrive")], rows[id<Partner>(one)],
                                       rows[id<Partner>(other)]);
}

bool coversTouchpoint(const Build &document, std::string_view touchpoint) {
    const Relations relations = document.relations();
    const Ecosystem &rows = relations.ecosystem();
    const auto &partners = rows.table<Partner>();
    return Agreements(relations).cover(rows.table<Touchpoint>().slot(id<Touchpoint>(touchpoint)),
                                       partners.slot(id<Partner>("rail")),
                                       partners.slot(id<Partner>("airport")));
}

} // namespace

TEST_CASE("An agreement joins two partners if two different parties bind one each") {
    struct Row {
        std::vector<std::string_view> signing;
        std::string_view one, other;
        bool joined;
    };
    for (const auto &[signing, one, other, joined] : {
             Row{{"rail", "airport"}, "rail", "airport", true},
             Row{{"rail", "airport"}, "rail", "kiosk", true},
             Row{{"rail", "shops"}, "rail", "kiosk", true},
             Row{{"rail", "shops"}, "rail", "airport", false},
             Row{{"rail", "shops"}, "rail", "parking", false},
             Row{{"airport"}, "shops", "parking", false},
             Row{{"airport", "rail"}, "shops", "parking", false},
             Row{{"airport", "shops"}, "shops", "parking", true},
             Row{{"airport", "shops"}, "kiosk", "parking", true},
             Row{{"airport", "shops"}, "airport", "parking", false},
             Row{{"shops", "parking"}, "kiosk", "parking", true},
             Row{{}, "rail", "airport", false},
         }) {
        INFO(one << " with " << other);
        CHECK(coversTransition(parties(signing), one, other) == joined);
        CHECK(coversTransition(parties(signing), other, one) == joined);
    }
}

TEST_CASE("Scope decides where an agreement holds") {
    struct Row {
        std::optional<Scope> scope;
        bool transition, ride, leave;
    };
    const Id<Journey> journey = id<Journey>("journey");
    const Id<Journey> other = id<Journey>("other");
    for (const auto &[scope, transition, ride, leave] :
         {Row{{}, true, true, true}, Row{journey, true, true, true}, Row{other, false, false, false},
          Row{way("ride", "arrive"), true, true, false}, Row{way("arrive", "leave"), false, false, true}}) {
        const Build document = parties({"rail", "airport"}, scope).journey("other");
        CHECK(coversTransition(document, "rail", "airport") == transition);
        CHECK(coversTouchpoint(document, "ride") == ride);
        CHECK(coversTouchpoint(document, "leave") == leave);
    }
}
