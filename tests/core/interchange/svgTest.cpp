#include "interchange/Svg.h"
#include "tests/support/Files.h"
#include "tests/support/SmallDrawing.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <clocale>
#include <set>

using namespace tussen;
using namespace tussen::testing;

namespace {

pugi::xml_document parsed(const std::string &svg) {
    pugi::xml_document document;
    const auto result = document.load_string(svg.c_str(), pugi::parse_full);
    INFO(result.description());
    REQUIRE(result);
    return document;
}

std::string attribute(const pugi::xml_node &node, const char *name) {
    return node.attribute(name).value();
}

/// The element that has this id.
pugi::xml_node byId(const pugi::xml_document &document, const std::string &id) {
    return document.find_node([&](const pugi::xml_node &node) { return attribute(node, "id") == id; });
}

/// A drawing with one group of what is given.
Drawing with(Group group) {
    Drawing drawing;
    drawing.page = {0, 0, 100, 50};
    drawing.groups = {std::move(group)};
    return drawing;
}

Group hostileGroup() {
    Group group = tussen::test::card("x", 0, 0);
    group.title = "<script>alert('\"&')</script>";
    group.description = "]]> & \xFF \x01 \xEF\xBF\xBE tab\tline\nend";
    group.primitives.push_back(tussen::test::label(1, 1, "</text><script>\x1B[2J&lt;"));
    return group;
}

} // namespace

TEST_CASE("the page is the drawing's, with its title, description and language") {
    Drawing drawing = tussen::test::smallDrawing();
    drawing.description = "Three touchpoints";
    const auto document = parsed(toSvg(drawing));
    const pugi::xml_node svg = document.document_element();
    CHECK(attribute(svg, "viewBox") == "0 0 900 460");
    CHECK(attribute(svg, "width") == "900");
    CHECK(attribute(svg, "height") == "460");
    CHECK(attribute(svg, "xml:lang") == "en");
    CHECK(attribute(svg, "font-family") == "Inter, 'Noto Sans', sans-serif");
    CHECK(std::string(svg.child_value("title")) == "A small journey");
    CHECK(std::string(svg.child_value("desc")) == "Three touchpoints");
}

TEST_CASE("all layers stand in painting order, named for Inkscape, even without content") {
    const auto document = parsed(toSvg(Drawing{}));
    std::vector<std::string> labels;
    for (const pugi::xml_node &node : document.document_element().children("g")) {
        CHECK(attribute(node, "inkscape:groupmode") == "layer");
        labels.push_back(attribute(node, "inkscape:label"));
    }
    CHECK(labels == std::vector<std::string>(layerNames.begin(), layerNames.end()));
}

TEST_CASE("each entity is a group with id, class, title and description, in its layer") {
    const auto document = parsed(toSvg(tussen::test::smallDrawing()));
    const pugi::xml_node card = byId(document, "touchpoint-" + Uuid::named("Queue").text());
    REQUIRE(card);
    CHECK(attribute(card, "class") == "touchpoint");
    CHECK(std::string(card.child_value("title")) == "Queue");
    CHECK(std::string(card.child_value("desc")) == "A touchpoint called Queue");
    CHECK(attribute(card.parent(), "id") == "layer-touchpoints");
    CHECK(std::string(card.child_value("text")) == "Queue");
    const pugi::xml_node outline = card.find_child_by_attribute("rect", "class", "card");
    CHECK(attribute(outline, "x") == "410");
    CHECK(attribute(outline, "rx") == "8");
    CHECK(attribute(byId(document, "phase-Plan").parent(), "id") == "layer-phases");
    CHECK(attribute(byId(document, "lane-Airline").parent(), "id") == "layer-lanes");

    std::size_t groups = 0;
    for (const pugi::xpath_node &each : document.select_nodes("/svg/g/g"))
        groups += each.node().child("title") ? 1 : 0;
    CHECK(groups == tussen::test::smallDrawing().groups.size());
}

TEST_CASE("an entity without a description is described by its title, anything else by nothing") {
    Group group = tussen::test::phaseHead("Plan", 0, 100);
    REQUIRE(group.description.empty());
    CHECK(toSvg(with(group)).find("<desc>Plan</desc>") != std::string::npos);
    group.entity.reset();
    CHECK(toSvg(with(group)).find("<desc>") == std::string::npos);
}

TEST_CASE("ids are unique") {
    const auto document = parsed(toSvg(tussen::test::smallDrawing()));
    std::set<std::string> seen;
    for (const pugi::xpath_node &each : document.select_nodes("//@id")) {
        INFO(each.attribute().value());
        CHECK(seen.insert(each.attribute().value()).second);
    }
    CHECK(seen.size() >= tussen::test::smallDrawing().groups.size() + layerNames.size());
}

TEST_CASE("the background is on unless it is switched off, in the theme's colour") {
    const Drawing drawing = tussen::test::smallDrawing();
    const std::string light = toSvg(drawing);
    CHECK(light.find(R"(class="background" width="900" height="460" fill="#FFFFFF")") != std::string::npos);
    CHECK(toSvg(drawing, darkTheme()).find(R"(height="460" fill="#14181F")") != std::string::npos);
    CHECK(toSvg(drawing, lightTheme(), {.background = false}).find("background") == std::string::npos);
}

TEST_CASE("nothing in a text can become markup, and no character breaks the file") {
    const std::string svg = toSvg(with(hostileGroup()));
    CHECK(svg.find("<script") == std::string::npos);
    const auto document = parsed(svg);
    const pugi::xml_node group = document.select_node("/svg/g/g").node();
    CHECK(std::string(group.child_value("title")) == "<script>alert('\"&')</script>");
    CHECK(std::string(group.child_value("desc")) == "]]> & \uFFFD \uFFFD \uFFFD tab\tline\nend");
    CHECK(std::string(group.select_node("text[2]").node().text().get()) == "</text><script>\uFFFD[2J&lt;");
}

TEST_CASE("the same drawing gives the same bytes, whatever the locale") {
    const std::string once = toSvg(tussen::test::smallDrawing());
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char *locale : {"de_DE.UTF-8", "nl_NL.UTF-8", "C.UTF-8"})
        if (std::setlocale(LC_ALL, locale)) CHECK(toSvg(tussen::test::smallDrawing()) == once);
    std::setlocale(LC_ALL, before.c_str());
    CHECK(once.find("13.5") != std::string::npos);
}

TEST_CASE("xmllint finds nothing to complain about") {
    Drawing drawing = tussen::test::smallDrawing();
    drawing.groups.push_back(hostileGroup());
    const auto file = outputFile("hostile.svg");
    writeFile(file, toSvg(drawing));
    CHECK(std::system(("xmllint --nonet --noout '" + file.string() + "'").c_str()) == 0);
}
