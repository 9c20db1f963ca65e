#pragma once

#include "layout/Drawing.h"
#include "model/Uuid.h"

#include <string>

/// A drawing made by hand: what tests of screens and files need without a layout.
namespace tussen::test {

inline Label label(double x, double y, std::string text, double size = 12, Token token = Token::text) {
    const double width = 0.6 * size * static_cast<double>(text.size());
    return {{x, y}, std::move(text), size, Weight::regular, Anchor::start, {token}, width, 0};
}

inline EntityRef entity(EntityType type, const std::string &name) {
    return {type, Uuid::named(name)};
}

inline Group card(const std::string &name, double x, double y) {
    Group group{entity(EntityType::touchpoint, name), "touchpoint-" + Uuid::named(name).text(), "touchpoint"};
    group.title = name;
    group.description = "A touchpoint called " + name;
    group.bounds = {x - 1, y - 1, 144, 76};
    group.primitives = {
        Box{{x, y, 142, 74}, 8, {Token::cardFill}, {{Token::cardBorder}, 1.2}, Hatch::none, true},
        label(x + 12, y + 36, name, 13.5)};
    return group;
}

inline Group laneBand(const std::string &name, double y, double right) {
    Group group{entity(EntityType::partner, name), "lane-" + name, "partner", Layer::lanes};
    group.title = name;
    group.bounds = {36, y, right - 36, 106};
    group.primitives = {Box{{36, y, right - 36, 106}, 8, {Token::laneEven}}};
    return group;
}

inline Group laneHead(const std::string &name, double y) {
    Group group{entity(EntityType::partner, name), "lanehead-" + name, "partner", Layer::lanes,
                Pane::laneHead};
    group.title = name;
    group.bounds = {36, y, 200, 106};
    group.primitives = {Box{{36, y, 6, 106}, 3, {Token::partner, 0x3B6FB6}}, label(54, y + 50, name, 15)};
    return group;
}

inline Group phaseHead(const std::string &name, double x, double right) {
    Group group{entity(EntityType::phase, name), "phase-" + name, "phase", Layer::phases, Pane::phaseHead};
    group.title = name;
    group.bounds = {x, 100, right - x, 40};
    group.primitives = {
        Polygon{{{x, 100}, {right - 12, 100}, {right, 120}, {right - 12, 140}, {x, 140}}, {Token::phaseFill}},
        label(x + 20, 125, name, 13.5, Token::phaseText)};
    return group;
}

inline Group transition(const std::string &name, std::vector<Point> points) {
    Group group{entity(EntityType::transition, name), "transition-" + name, "transition", Layer::transitions};
    group.title = name;
    group.primitives = {Line{std::move(points), {{Token::line}, 1.6}, 7, true}};
    group.bounds = boundsOf(group.primitives.front());
    return group;
}

/// A box about two interests.
inline Group conflict(const std::string &one, const std::string &other, double x, double y) {
    Group group{entity(EntityType::interest, one), "interest-" + one + "-" + other, "interest",
                Layer::interests};
    group.others = {entity(EntityType::interest, other)};
    group.title = one + " and " + other;
    group.bounds = {x, y, 150, 60};
    group.primitives = {Box{group.bounds, 10, {Token::interestFill}}};
    return group;
}

/// Two lanes, two phases, and three cards: "Book" and "Queue" above each other's neighbour "Fly", as in
///   Airline   Book          Fly
///   Airport          Queue
inline Drawing smallDrawing() {
    Drawing drawing;
    drawing.page = {0, 0, 900, 460};
    drawing.title = "A small journey";
    drawing.language = "en";
    drawing.phaseTop = 100;
    drawing.phaseBottom = 140;
    drawing.laneHeadRight = 236;
    drawing.groups = {laneBand("Airline", 160, 864),
                      laneBand("Airport", 272, 864),
                      laneHead("Airline", 160),
                      laneHead("Airport", 272),
                      phaseHead("Plan", 246, 420),
                      phaseHead("Travel", 424, 864),
                      transition("Book to Queue", {{388, 213}, {402, 213}, {402, 325}, {410, 325}}),
                      transition("Queue to Fly", {{552, 325}, {566, 325}, {566, 213}, {574, 213}}),
                      card("Book", 246, 176),
                      card("Queue", 410, 288),
                      card("Fly", 574, 176)};
    return drawing;
}

} // namespace tussen::test
