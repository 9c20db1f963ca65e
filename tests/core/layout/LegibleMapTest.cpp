#include "layout/Pen.h"
#include "tests/core/layout/AnyCrowd.h"
#include "tests/core/layout/Dump.h"
#include "tests/core/layout/MapTesting.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace tussen;
using namespace tussen::test;

namespace {

/// Words, or a box that holds some, and whose they are.
struct Written {
    Rect rect;
    const Group *group = nullptr;
};

/// What the letters of a label cover, capitals included.
Rect inkOf(const Label &label) {
    const double left = label.anchor == Anchor::start    ? label.at.x
                        : label.anchor == Anchor::middle ? label.at.x - label.width / 2
                                                         : label.at.x - label.width;
    return {left, label.at.y - 0.73 * label.size, label.width, 0.93 * label.size};
}

bool isOfLayer(const Group &group, Layer layer) {
    return group.layer == layer && group.pane == Pane::map;
}

/// Labels of connectors, with their pills and tags.
std::vector<Written> wordsOnConnectors(const Drawing &drawing) {
    std::vector<Written> words;
    for (const Group &group : drawing.groups) {
        if (!isOfLayer(group, Layer::transitions)) continue;
        std::vector<Rect> boxes;
        for (const Box &box : shapes<Box>(group))
            boxes.push_back(box.rect);
        for (const Label &label : shapes<Label>(group)) {
            const Rect ink = inkOf(label);
            const bool boxed =
                std::any_of(boxes.begin(), boxes.end(), [&](const Rect &box) { return overlap(box, ink); });
            if (!boxed) words.push_back({ink, &group});
        }
        for (const Rect &box : boxes)
            words.push_back({box, &group});
    }
    return words;
}

std::vector<Written> namesOfSupporters(const Drawing &drawing) {
    std::vector<Written> words;
    for (const Group &group : drawing.groups)
        if (isOfLayer(group, Layer::lanes) && (group.cssClass == "partner" || group.id == "supporting-more"))
            for (const Label &label : shapes<Label>(group))
                words.push_back({inkOf(label), &group});
    return words;
}

/// A stretch of a connector as a rectangle without breadth.
struct Stretch {
    Rect rect;
    const Group *group = nullptr;
};

std::vector<Stretch> stretches(const Drawing &drawing) {
    std::vector<Stretch> result;
    for (const Group &group : drawing.groups) {
        if (!isOfLayer(group, Layer::transitions)) continue;
        for (const Line &line : shapes<Line>(group)) {
            if (line.stroke.paint.token != Token::line) continue;
            for (std::size_t i = 1; i < line.points.size(); ++i) {
                const auto [left, right] = std::minmax(line.points[i - 1].x, line.points[i].x);
                const auto [top, bottom] = std::minmax(line.points[i - 1].y, line.points[i].y);
                result.push_back({{left, top, right - left, bottom - top}, &group});
            }
        }
    }
    return result;
}

/// What a badge covers: its triangle, diamond or circle, without the rim.
std::vector<Rect> badgesOf(const Group &group) {
    const auto alarms = [](const Paint &paint) {
        return paint.token == Token::alarm || paint.token == Token::warning || paint.token == Token::info;
    };
    std::vector<Rect> badges;
    for (const Polygon &polygon : shapes<Polygon>(group))
        if (alarms(polygon.fill)) badges.push_back(boundsOf(Polygon{polygon.points, polygon.fill, {}}));
    for (const Circle &circle : shapes<Circle>(group))
        if (alarms(circle.fill)) badges.push_back(boundsOf(Circle{circle.center, circle.radius, {}, {}}));
    return badges;
}

/// Labels that are longer than what is reserved for them take what is free.
Ecosystem withLongLabels(const Ecosystem &ecosystem) {
    Edit edit(ecosystem);
    for (Transition row : ecosystem.table<Transition>()) {
        row.label = "Those who have their hands free and know the way already";
        edit.put(row);
    }
    return edit.now();
}

/// Checks the maps of ordinary and of crowded journeys, also where all transitions have long labels.
template <class Check> bool holdsOnMaps(Check check) {
    const auto all = [&](const Ecosystem &ecosystem) {
        for (const Ecosystem &one : {ecosystem, withLongLabels(ecosystem)}) {
            const Relations relations(one);
            for (const Journey *journey : relations.journeys())
                check(*drawn(relations, journey->id));
        }
    };
    return rc::check("ordinary journeys", [&] { all(*tussen::testing::anyEcosystem()); }) &&
           rc::check("crowded journeys", [&] { all(*anyCrowd()); });
}

} // namespace

TEST_CASE("No connector crosses the words of another, nor of partners that only support") {
    CHECK(holdsOnMaps([](const Drawing &drawing) {
        std::vector<Written> words = wordsOnConnectors(drawing);
        const auto names = namesOfSupporters(drawing);
        words.insert(words.end(), names.begin(), names.end());
        for (const Stretch &stretch : stretches(drawing))
            for (const Written &one : words)
                if (one.group != stretch.group && overlap(one.rect, stretch.rect))
                    RC_FAIL(stretch.group->id + " along " + dump(stretch.rect) + " crosses the words of " +
                            one.group->id + " at " + dump(one.rect));
    }));
}

TEST_CASE("Words on connectors keep apart") {
    CHECK(holdsOnMaps([](const Drawing &drawing) {
        const auto words = wordsOnConnectors(drawing);
        for (std::size_t i = 0; i < words.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (overlap(words[i].rect, words[j].rect))
                    RC_FAIL(words[i].group->id + " at " + dump(words[i].rect) + " overlaps " +
                            words[j].group->id + " at " + dump(words[j].rect));
    }));
}

TEST_CASE("No badge covers words of cards or connectors") {
    CHECK(holdsOnMaps([](const Drawing &drawing) {
        std::vector<Written> words = wordsOnConnectors(drawing);
        for (const Group &group : drawing.groups)
            if (isOfLayer(group, Layer::touchpoints))
                for (const Label &label : shapes<Label>(group))
                    if (label.paint.token != Token::onAccent) words.push_back({inkOf(label), &group});
        for (const Group &group : drawing.groups)
            for (const Rect &badge : badgesOf(group))
                for (const Written &one : words)
                    if (overlap(badge, one.rect))
                        RC_FAIL(group.id + " with its badge at " + dump(badge) + " covers words of " +
                                one.group->id + " at " + dump(one.rect));
    }));
}

TEST_CASE("Names in Outcomes are told to their end, up to four lines") {
    Build build;
    build.partner("airport").touchpoint("Queue", "A:airport");
    const std::string name = "Gives up, or goes to the Ombudsman of the country";
    build.goal("home").abandon("long").abandon("endless");
    build.change<Touchpoint>("long", [&](Touchpoint &row) { row.name = name; });
    build.change<Touchpoint>("endless", [&](Touchpoint &row) { row.name = std::string(300, 'x'); });
    build.path({"Queue", "home"}).path({"Queue", "long"}).path({"Queue", "endless"});
    const auto drawing = drawn(build, "journey", {.findings = false});
    const auto words = wordsOf(groupOf(*drawing, touchpointGroup("long")));
    std::string together;
    for (const std::string &line : words)
        together += (together.empty() ? "" : " ") + line;
    CHECK(together == name);
    CHECK(words.size() == 4);
    const auto endless = wordsOf(groupOf(*drawing, touchpointGroup("endless")));
    CHECK(endless.size() == 4);
    CHECK(endless.back().ends_with("…"));
    const Rect strip = groupOf(*drawing, "lane-outcomes").bounds;
    for (const char *key : {"home", "long", "endless"})
        for (const Label &label : shapes<Label>(groupOf(*drawing, touchpointGroup(key))))
            CHECK(contains(strip, boundsOf(label)));
}
