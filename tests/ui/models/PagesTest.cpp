// What a room is shown of a journey's parts.
#include "models/Pages.h"
#include "tests/support/Bench.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using test::Build;
using test::id;

namespace {

Build trip() {
    Build build;
    build.partners({"Schiphol", "KLM"}).journey("trip", "KLM").phase("Depart");
    return build;
}

QStringList findingsOf(const Build &build, const char *phase) {
    return pageOf(*test::snapshot(build.now()), ref(id<Phase>(phase))).findings;
}

} // namespace

TEST_CASE("a phase's page shows what is found at its touchpoints, and no other's") {
    Build build = trip();
    build.touchpoint("queue", "A:Schiphol A:KLM").phase("Fly").touchpoint("board", "A:KLM R:KLM");
    build.transition("queue", "board");
    CHECK(findingsOf(build, "Depart").join('\n').contains("queue"));
    CHECK_FALSE(findingsOf(build, "Fly").join('\n').contains("queue"));
}

TEST_CASE("of many findings a page shows the five gravest, and how many more there are") {
    Build build = trip();
    for (const char *name : {"a", "b", "c", "d", "e", "f", "g"})
        build.touchpoint(name, "A:Schiphol A:KLM");
    const QStringList findings = findingsOf(build, "Depart");
    REQUIRE(findings.size() == 6);
    CHECK(findings.last().startsWith('+'));
    CHECK(findings.last().endsWith(" more"));
}

TEST_CASE("customers think to deal with the brand, else with who is accountable") {
    const auto [roles, brand, whom] = GENERATE(table<std::string, std::string, QString>({
        {"", "", "Nobody"},
        {"A:Schiphol", "", "Schiphol"},
        {"A:Schiphol A:KLM", "", "Schiphol or KLM"},
        {"A:Schiphol A:KLM", "KLM", "KLM"},
        {"A:Schiphol", "KLM", "KLM; it is Schiphol"},
        {"", "KLM", "KLM; nobody answers for it"},
    }));
    CAPTURE(roles, brand);
    Build build = trip();
    build.touchpoint("queue", roles);
    if (!brand.empty())
        build.change<Touchpoint>("queue", [&](Touchpoint &row) { row.brand = id<Partner>(brand); });
    const Page page = pageOfWalk(*test::snapshot(build.now()), {id<Touchpoint>("queue"), {}});
    REQUIRE(page.facts.size() == 1);
    CHECK(page.facts.front().text == whom);
}
