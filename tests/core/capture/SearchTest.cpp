#include "capture/Search.h"

#include "capture/Letters.h"
#include "tests/support/Build.h"
#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>

#include <set>

using namespace tussen;
using namespace tussen::capture;
using tussen::test::Build;
using tussen::test::id;

namespace {

/// "touchpoint.name", for short.
std::vector<std::string> found(const Ecosystem &ecosystem, std::string_view words) {
    std::vector<std::string> result;
    for (const Hit &hit : search(ecosystem, words, 100))
        result.push_back(std::string(nameOf(hit.entity.type)) + '.' + std::string(hit.field));
    return result;
}

Build airport() {
    return Build()
        .partners({"Airport", "Café René"})
        .touchpoint("Queue at the airport")
        .change<Touchpoint>("Queue at the airport", [](Touchpoint &row) {
            row.need = "To know how long it takes";
            row.ideal = "A slot, booked at the airport's site";
        });
}

} // namespace

TEST_CASE("Search finds all texts of all entities, names first") {
    CHECK(found(airport().now(), "airport") ==
          std::vector<std::string>{"partner.name", "touchpoint.name", "touchpoint.ideal"});
    CHECK(found(airport().now(), "know takes") == std::vector<std::string>{"touchpoint.need"});
    CHECK(found(airport().now(), "queue zebra").empty());
    CHECK(found(airport().now(), "  ").empty());
}

TEST_CASE("Search puts words that begin before words within words") {
    const Build document = Build().partners({"Supplanted", "Plant"});
    const std::vector<Hit> hits = search(document.now(), "plant", 10);
    REQUIRE(hits.size() == 2);
    CHECK(hits[0].entity == ref(id<Partner>("Plant")));
    CHECK(search(document.now(), "plant", 1).size() == 1);
}

TEST_CASE("Search takes no heed of case and accents") {
    const struct {
        const char *typed, *text;
    } cases[]{
        {"cafe", "Café René"}, {"RENE", "Café René"},     {"café", "Cafe Rene"}, {"strasse", "Straße"},
        {"zurich", "ZÜRICH"},  {"lodz", "Łódź"},          {"coeur", "Cœur"},     {"vantaa", "Väntäå"},
        {"e", "e\xCC\x81"},    {"\xC3\xA9", "e\xCC\x81"}, {"ελλαδα", "Ελλάδα"},  {"еж", "Ёж"},
    };
    for (const auto &[typed, text] : cases) {
        INFO(typed << " in " << text);
        CHECK(unaccented(text).find(unaccented(typed)) != std::string::npos);
    }
}

TEST_CASE("Dates, colours, languages and keys are no texts") {
    Build document = airport();
    document.waiver("ownership.no-accountable:zebra");
    document.change<Partner>("Airport", [](Partner &row) { row.color = "#abcdef"; });
    CHECK(found(document.now(), "zebra").empty());
    CHECK(found(document.now(), "abcdef").empty());
}

TEST_CASE("Whatever stands in a random document is found by its own words") {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const Ecosystem ecosystem = testing::randomEcosystem(seed);
        for (const Touchpoint &row : ecosystem.table<Touchpoint>()) {
            if (trimmed(row.name).empty()) continue;
            const std::vector<Hit> hits = search(ecosystem, row.name, 100'000);
            CHECK(std::any_of(hits.begin(), hits.end(),
                              [&](const Hit &hit) { return hit.entity == ref(row.id); }));
        }
    }
}

TEST_CASE("An excerpt shows the place, on one line, and says what is left out") {
    CHECK(excerpt("Short\n text", "text", 40) == "Short text");
    const std::string text = std::string(300, 'a') + " the Café by gate seven " + std::string(300, 'b');
    const std::string shown = excerpt(text, "cafe", 60);
    CHECK(shown.find("Café") != std::string::npos);
    CHECK(shown.size() < 80);
    CHECK(shown.starts_with("…"));
    CHECK(shown.ends_with("…"));
}
