#include "layout/MapParts.h"
#include "layout/Signs.h"
#include "words/Filled.h"

#include <algorithm>

namespace tussen {

namespace {

constexpr double dotRoom = 10;
constexpr double gap = 18;
constexpr double longestName = 220;

Group strip(const MapContext &map) {
    Pen pen(map.measure, "supporting", "strip", Layer::lanes);
    pen.add(Box{map.geometry.supportingStrip, 6, {Token::stripFill}});
    return std::move(pen).done();
}

Group stripHead(const MapContext &map) {
    const Rect &rect = map.geometry.supportingStrip;
    Pen pen(map.measure, "head-supporting", "strip", Layer::lanes, Pane::laneHead);
    pen.said(map.texts.map.supportingOnly);
    pen.add(Box{{rect.x, rect.y, measure::laneHeadWidth - 8, rect.height}, 6, {Token::stripFill}});
    pen.write({rect.x + 18, rect.center().y + 4.2}, map.texts.map.supportingOnly, style::muted,
              measure::laneHeadWidth - 32);
    return std::move(pen).done();
}

std::string shownName(const MapContext &map, const Partner &partner) {
    const std::string &code = map.marks[partner.id].code;
    return code.empty() ? partner.name : code + " " + partner.name;
}

double widthOf(const MapContext &map, const Partner &partner) {
    const double name = map.measure.width(shownName(map, partner), style::plain.size, style::plain.weight);
    return dotRoom + 2 + std::min(name, longestName);
}

Group supporter(const MapContext &map, const Partner &partner, double left) {
    const double middle = map.geometry.supportingStrip.center().y;
    Pen pen(map.measure, groupId("partner", partner.id.value), "partner", Layer::lanes);
    pen.of(ref(partner.id)).said(partner.name, map.texts.map.supportingOnly);
    pen.add(Circle{{left + 4, middle}, 4, {Token::partner, map.marks[partner.id].color}});
    pen.write({left + dotRoom + 2, middle + 4.2}, shownName(map, partner), style::plain, longestName);
    return std::move(pen).done();
}

/// Where connectors run down through the strip, from left to right.
std::vector<double> crossings(const MapContext &map) {
    const Rect &rect = map.geometry.supportingStrip;
    std::vector<double> places;
    const auto add = [&](const std::vector<Point> &route) {
        for (std::size_t i = 1; i < route.size(); ++i) {
            const auto [top, bottom] = std::minmax(route[i - 1].y, route[i].y);
            if (route[i - 1].x == route[i].x && top < rect.bottom() && bottom > rect.y)
                places.push_back(route[i].x);
        }
    };
    for (const Connector &connector : map.geometry.connectors) {
        add(connector.route);
        add(connector.resumed);
    }
    std::sort(places.begin(), places.end());
    return places;
}

/// The first place at or right of `left` where so wide a name keeps clear of every crossing.
double clearPlace(const std::vector<double> &crossings, double left, double width) {
    constexpr double clearance = 6;
    for (const double x : crossings)
        if (x > left - clearance && x < left + width + clearance) left = x + clearance;
    return left;
}

} // namespace

void drawSupporting(const MapContext &map, Groups &into) {
    const Rect &rect = map.geometry.supportingStrip;
    if (rect.height <= 0) return;
    into.push_back(strip(map));
    into.push_back(stripHead(map));
    constexpr double roomForMore = 60;
    const auto &partners = map.geometry.supporting;
    const std::vector<double> taken = crossings(map);
    double left = map.laneHeadRight();
    for (std::size_t i = 0; i < partners.size(); ++i) {
        const double width = widthOf(map, *partners[i]);
        left = clearPlace(taken, left, width);
        if (left + width + (i + 1 < partners.size() ? roomForMore : 8) > rect.right()) {
            Pen pen(map.measure, "supporting-more", "strip", Layer::lanes);
            pen.write({left, rect.center().y + 4.2}, filled(map.texts.map.more, partners.size() - i),
                      style::muted);
            into.push_back(std::move(pen).done());
            return;
        }
        into.push_back(supporter(map, *partners[i], left));
        left += width + gap;
    }
}

} // namespace tussen
