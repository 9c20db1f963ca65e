#include "tests/core/layout/AnyCrowd.h"
#include "tests/core/layout/GeometryRules.h"

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

void keepsAllRules(const Ecosystem &ecosystem) {
    const Relations relations(ecosystem);
    for (const Journey *journey : relations.journeys()) {
        const auto found = test::breaches(geometryOf(relations, journey->id, 100));
        if (!found.empty()) RC_FAIL(found.front());
    }
}

} // namespace

TEST_CASE("Any journey's geometry keeps all rules of the map") {
    CHECK(rc::check("sparse journeys", [] { keepsAllRules(*testing::anyEcosystem()); }));
    CHECK(rc::check("crowded journeys", [] { keepsAllRules(*test::anyCrowd()); }));
}

TEST_CASE("The order of rows in the tables does not move anything") {
    CHECK(rc::check([] {
        const Ecosystem one = *testing::anyEcosystem();
        EcosystemBuilder reversed;
        forEachEntity([&]<class Entity>() {
            const auto &table = one.table<Entity>();
            for (std::size_t slot = table.size(); slot-- > 0;)
                reversed.put(table.at(slot));
        });
        const Relations first(one);
        const Relations second(reversed.now());
        for (const Journey *journey : first.journeys()) {
            const Geometry a = geometryOf(first, journey->id, 0);
            const Geometry b = geometryOf(second, journey->id, 0);
            RC_ASSERT(a.cards.size() == b.cards.size());
            for (std::size_t i = 0; i < a.cards.size(); ++i)
                RC_ASSERT(a.cards[i].rect == b.cards[i].rect);
            for (std::size_t i = 0; i < a.connectors.size(); ++i)
                RC_ASSERT(a.connectors[i].route == b.connectors[i].route);
        }
    }));
}
