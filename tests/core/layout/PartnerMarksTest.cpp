#include "layout/PartnerMarks.h"

#include "layout/ColorDistance.h"
#include "layout/Theme.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <set>

using namespace tussen;
using namespace tussen::test;

namespace {

Build withPartners(std::size_t count) {
    Build build;
    for (std::size_t i = 0; i < count; ++i)
        build.partner("Partner " + std::to_string(i));
    return build;
}

std::uint32_t colorIn(const Relations &relations, std::string_view key) {
    return PartnerMarks(relations.ecosystem().table<Partner>())[id<Partner>(key)].color;
}

} // namespace

TEST_CASE("The palette stays far from the alarm tokens of every theme") {
    for (const Theme *theme : {&lightTheme(), &darkTheme(), &highContrastTheme()})
        for (const Token token : {Token::alarm, Token::warning})
            for (const std::uint32_t color : partnerPalette()) {
                CAPTURE(color);
                CHECK(colorDistance(labOf(color), labOf(theme->color({token}))) >= 20);
            }
}

TEST_CASE("The first twelve partners without a colour differ clearly") {
    const auto build = withPartners(12);
    const Relations relations = build.relations();
    const PartnerMarks marks(relations.ecosystem().table<Partner>());
    for (const Partner *one : relations.partners())
        for (const Partner *other : relations.partners())
            if (one != other)
                CHECK(colorDistance(labOf(marks[one->id].color), labOf(marks[other->id].color)) >= 17);
}

TEST_CASE("A colour of one's own is kept, and others keep away from it") {
    Build build;
    build.partners({"airline", "airport"});
    const std::uint32_t free = colorIn(build.relations(), "airport");
    build.change<Partner>("airline", [](Partner &row) { row.color = "#B42318"; });
    CHECK(colorIn(build.relations(), "airline") == 0xB42318);
    build.change<Partner>("airline", [&](Partner &row) { row.color = fmt::format("#{:06X}", free); });
    CHECK(colorIn(build.relations(), "airport") != free);
}

TEST_CASE("Moving lanes changes no colour") {
    auto build = withPartners(6);
    const std::uint32_t before = colorIn(build.relations(), "Partner 3");
    build.change<Partner>("Partner 3", [](Partner &row) { row.rank = -10; });
    CHECK(colorIn(build.relations(), "Partner 3") == before);
}

TEST_CASE("Codes join the colours beyond twelve partners, two letters, each once") {
    const Ecosystem twelve = withPartners(12).now();
    CHECK(PartnerMarks(twelve.table<Partner>())[id<Partner>("Partner 1")].code.empty());
    const auto build = withPartners(60);
    const Relations relations = build.relations();
    const PartnerMarks marks(relations.ecosystem().table<Partner>());
    std::set<std::string> codes;
    for (const Partner *partner : relations.partners()) {
        CHECK(marks[partner->id].code.size() >= 2);
        codes.insert(marks[partner->id].code);
    }
    CHECK(codes.size() == 60);
}

TEST_CASE("A code is made of initials where it can") {
    struct Case {
        const char *name;
        const char *code;
    };
    const Case one = GENERATE(Case{"Border police", "BP"}, Case{"KLM", "KL"}, Case{"ns (rail)", "NR"},
                              Case{"Élan", "ÉL"}, Case{"X", "XA"}, Case{"!!!", "?A"}, Case{"الشرطة", "ال"});
    auto build = withPartners(13);
    build.partner("one").change<Partner>("one", [&](Partner &row) { row.name = one.name; });
    const Relations relations = build.relations();
    CHECK(PartnerMarks(relations.ecosystem().table<Partner>())[id<Partner>("one")].code == one.code);
}

TEST_CASE("Codes have two letters and are nobody else's, however alike the names are") {
    const auto build = withPartners(60);
    const Relations relations = build.relations();
    const PartnerMarks marks(relations.ecosystem().table<Partner>());
    std::set<std::string> codes;
    for (const Partner *partner : relations.partners()) {
        const std::string &code = marks[partner->id].code;
        CAPTURE(partner->name, code);
        CHECK(code.size() == 2);
        CHECK((code.empty() || code.find_first_of("0123456789") == std::string::npos ||
               partner->name.find(code.back()) != std::string::npos));
        codes.insert(code);
    }
    CHECK(codes.size() == 60);
}
