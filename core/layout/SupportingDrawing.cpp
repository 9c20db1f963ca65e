#include "layout/MapParts.h"
#include "layout/Signs.h"
#include "words/Filled.h"

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

Group supporter(const MapContext &map, const Partner &partner, double left, double &right) {
    const double middle = map.geometry.supportingStrip.center().y;
    const PartnerMark &mark = map.marks[partner.id];
    Pen pen(map.measure, groupId("partner", partner.id.value), "partner", Layer::lanes);
    pen.of(ref(partner.id)).said(partner.name, map.texts.map.supportingOnly);
    pen.add(Circle{{left + 4, middle}, 4, {Token::partner, mark.color}});
    std::string name = mark.code;
    name += name.empty() ? "" : " ";
    name += partner.name;
    right =
        left + dotRoom + 2 + pen.write({left + dotRoom + 2, middle + 4.2}, name, style::plain, longestName);
    return std::move(pen).done();
}

} // namespace

void drawSupporting(const MapContext &map, Groups &into) {
    const Rect &rect = map.geometry.supportingStrip;
    if (rect.height <= 0) return;
    into.push_back(strip(map));
    into.push_back(stripHead(map));
    constexpr double roomForMore = 60;
    const auto &partners = map.geometry.supporting;
    double left = map.laneHeadRight();
    for (std::size_t i = 0; i < partners.size(); ++i) {
        double right = 0;
        Group group = supporter(map, *partners[i], left, right);
        if (right + (i + 1 < partners.size() ? roomForMore : 8) > rect.right()) {
            Pen pen(map.measure, "supporting-more", "strip", Layer::lanes);
            pen.write({left, rect.center().y + 4.2}, filled(map.texts.map.more, partners.size() - i),
                      style::muted);
            into.push_back(std::move(pen).done());
            return;
        }
        into.push_back(std::move(group));
        left = right + gap;
    }
}

} // namespace tussen
