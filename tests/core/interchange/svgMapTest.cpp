#include "checks/Checks.h"
#include "interchange/Json.h"
#include "interchange/Svg.h"
#include "layout/Layout.h"
#include "tests/support/Files.h"
#include "texts/Translated.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <map>
#include <regex>
#include <set>

using namespace tussen;
using namespace tussen::testing;

namespace {

std::string mapAsSvg(const Relations &relations, const Id<Journey> &journey) {
    const auto all = findings(relations);
    return toSvg(
        *mapOf(relations, journey, findingsOf(relations, journey, all), translatedTexts(), interMeasure()));
}

/// Calls `check(relations, journey, svg)` for each journey of the samples.
template <class Check> void forEachSampleMap(Check &&check) {
    for (const std::string sample : {"schiphol-departure", "home-insulation"}) {
        const Relations relations(fromJson(sampleText(sample)));
        for (const Journey *journey : relations.journeys()) {
            INFO(sample << ": " << journey->name);
            check(relations, *journey, mapAsSvg(relations, journey->id));
        }
    }
}

pugi::xml_document parsed(const std::string &svg) {
    pugi::xml_document document;
    REQUIRE(document.load_string(svg.c_str()));
    return document;
}

} // namespace

TEST_CASE("every touchpoint and transition of a sample is a described group of its map") {
    forEachSampleMap([](const Relations &relations, const Journey &journey, const std::string &svg) {
        const auto document = parsed(svg);
        std::map<std::string, pugi::xml_node> groups;
        for (const pugi::xpath_node &each : document.select_nodes("/svg/g/g"))
            groups[each.node().attribute("id").value()] = each.node();
        const auto check = [&](const std::string &kind, const Uuid &id) {
            INFO(kind << '-' << id.text());
            const pugi::xml_node group = groups[kind + '-' + id.text()];
            REQUIRE(group);
            CHECK(group.attribute("class").value() == kind);
            CHECK_FALSE(std::string(group.child_value("title")).empty());
            CHECK_FALSE(std::string(group.child_value("desc")).empty());
        };
        for (const Touchpoint *touchpoint : relations.touchpoints(journey.id)) {
            check("touchpoint", touchpoint->id.value);
            for (const Transition *transition : relations.outgoing(touchpoint->id))
                check("transition", transition->id.value);
        }
        for (const Phase *phase : relations.phases(journey.id))
            check("phase", phase->id.value);
    });
}

TEST_CASE("ids of a sample's map are XML names and unique, and every reference leads to one") {
    forEachSampleMap([](const Relations &, const Journey &, const std::string &svg) {
        static const std::regex name("[A-Za-z_][A-Za-z0-9_.-]*");
        static const std::regex reference(R"(url\(#([^)]*)\))");
        std::set<std::string> ids;
        const auto document = parsed(svg);
        for (const pugi::xpath_node &each : document.select_nodes("//@id")) {
            INFO(each.attribute().value());
            CHECK(std::regex_match(each.attribute().value(), name));
            CHECK(ids.insert(each.attribute().value()).second);
        }
        for (std::sregex_iterator at(svg.begin(), svg.end(), reference), end; at != end; ++at)
            CHECK(ids.contains((*at)[1]));
    });
}

TEST_CASE("a sample's map is plain: no script, no style, nothing fetched") {
    forEachSampleMap([](const Relations &, const Journey &, const std::string &svg) {
        static const std::set<std::string> known{"svg",  "title",  "desc", "defs",    "pattern", "g",
                                                 "rect", "circle", "path", "polygon", "text"};
        const auto document = parsed(svg);
        for (const pugi::xpath_node &each : document.select_nodes("//*")) {
            INFO(each.node().name());
            CHECK(known.contains(each.node().name()));
            for (const pugi::xml_attribute &attribute : each.node().attributes()) {
                CHECK_FALSE(std::string(attribute.name()).starts_with("on"));
                CHECK(std::string(attribute.name()).find("href") == std::string::npos);
            }
        }
    });
}

TEST_CASE("xmllint accepts the samples' maps") {
    forEachSampleMap([](const Relations &, const Journey &journey, const std::string &svg) {
        const auto file = outputFile(journey.id.value.text() + ".svg");
        writeFile(file, svg);
        CHECK(std::system(("xmllint --nonet --noout '" + file.string() + "'").c_str()) == 0);
    });
}
