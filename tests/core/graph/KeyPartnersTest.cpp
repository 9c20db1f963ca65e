#include "graph/KeyPartners.h"

#include "PlainJourney.h"

#include <catch2/catch.hpp>

#include <set>

using namespace tussen;
using namespace tussen::test;

namespace {

using Partners = std::set<const Partner *>;

Partners setOf(const std::vector<const Partner *> &partners) {
    return {partners.begin(), partners.end()};
}

/// The pieces that the partners fall into, each joined to those it hands over to or takes from.
std::size_t pieces(const PlainJourney &plain, const Partners &partners) {
    std::set<Partners> result;
    for (const Partner *first : partners) {
        Partners piece{first};
        for (std::size_t round = 0; round < partners.size(); ++round)
            for (std::size_t from = 0; from < plain.touchpoints.size(); ++from)
                for (std::size_t to = 0; to < plain.touchpoints.size(); ++to) {
                    const Partner *giver = plain.owner(from);
                    const Partner *taker = plain.owner(to);
                    if (!plain.hasWay(from, to) || !partners.contains(giver) || !partners.contains(taker))
                        continue;
                    if (piece.contains(giver) || piece.contains(taker)) piece.insert({giver, taker});
                }
        result.insert(piece);
    }
    return result.size();
}

Partners ownersIn(const PlainJourney &plain) {
    Partners owners;
    for (std::size_t one = 0; one < plain.touchpoints.size(); ++one)
        if (const Partner *owner = plain.owner(one)) owners.insert(owner);
    return owners;
}

} // namespace

TEST_CASE("Indispensable is who cannot be left out") {
    REQUIRE(holdsForJourneys([](const PlainJourney &plain) {
        Partners expected;
        if (plain.leadsToGoal([](std::size_t) { return true; }))
            for (const Partner *partner : ownersIn(plain))
                if (!plain.leadsToGoal([&](std::size_t one) { return plain.owner(one) != partner; }))
                    expected.insert(partner);
        const auto found = indispensablePartners(journeyGraphs(plain.relations).front());
        RC_ASSERT(setOf(found) == expected);
        RC_ASSERT(found.size() == expected.size());
    }));
}

TEST_CASE("Articulation partners are those without whom there are more pieces") {
    REQUIRE(holdsForJourneys([](const PlainJourney &plain) {
        const Partners owners = ownersIn(plain);
        Partners expected;
        for (const Partner *partner : owners) {
            Partners others = owners;
            others.erase(partner);
            if (pieces(plain, others) > pieces(plain, owners)) expected.insert(partner);
        }
        const auto found = articulationPartners(journeyGraphs(plain.relations).front());
        RC_ASSERT(setOf(found) == expected);
        RC_ASSERT(found.size() == expected.size());
    }));
}
