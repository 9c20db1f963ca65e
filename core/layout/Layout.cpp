#include "layout/Layout.h"

#include "layout/MapParts.h"

#include <algorithm>
#include <future>
#include <iterator>

namespace tussen {

namespace {

/// Narrower than the first, the legend finds no room; as wide as the second, any header does.
constexpr double leastRight = 836;
constexpr double roomyRight = 1180;
/// Between the rows below the lanes.
constexpr double rowGap = 14;

void widen(Geometry &geometry, double right) {
    const double more = right - geometry.right;
    if (more <= 0) return;
    geometry.right = right;
    for (Lane &lane : geometry.lanes)
        lane.band.width += more;
    if (geometry.supportingStrip.height > 0) geometry.supportingStrip.width += more;
}

/// What an empty journey says in the middle of its lanes.
void drawHint(const MapContext &map, Groups &into) {
    if (!map.geometry.cards.empty() || map.options.emptyHint.empty()) return;
    Pen pen(map.measure, "hint", "hint", Layer::touchpoints);
    pen.said(map.options.emptyHint);
    const double middle = (map.laneHeadRight() + map.geometry.right) / 2;
    const double room = map.geometry.right - map.laneHeadRight() - 80;
    constexpr TextStyle style{15, Weight::regular, Token::textMuted, Anchor::middle};
    const auto lines = pen.wrap(map.options.emptyHint, style, room, 3);
    pen.writeLines({middle, (map.geometry.top + map.geometry.bottom) / 2 + 5}, lines, style, 22, room);
    into.push_back(std::move(pen).done());
}

/// The cards are about half of the work: in a large map another thread draws them meanwhile.
std::future<Groups> cardsOf(const MapContext &map) {
    constexpr std::size_t worthAThread = 64;
    const auto policy = map.geometry.cards.size() < worthAThread ? std::launch::deferred : std::launch::async;
    return std::async(policy, [&map] {
        Groups cards;
        cards.reserve(map.geometry.cards.size());
        drawCards(map, cards);
        return cards;
    });
}

void drawAll(const MapContext &map, Drawing &drawing) {
    std::future<Groups> cards = cardsOf(map);
    Groups &groups = drawing.groups;
    drawHeader(map, groups);
    drawLanes(map, groups);
    drawSupporting(map, groups);
    drawConnectors(map, groups);
    Groups below;
    drawHint(map, below);
    double bottom = map.geometry.bottom + rowGap;
    if (map.options.experience) bottom = drawCurve(map, bottom, below);
    if (map.options.interests) bottom = drawInterests(map, bottom, below);
    drawPhases(map, bottom, below);
    bottom = drawGone(map, bottom + rowGap, below);
    bottom = drawFooter(map, bottom + 34, below);
    drawing.page = {0, 0, map.geometry.right + measure::margin, bottom + measure::margin - 8};
    std::ranges::move(cards.get(), std::back_inserter(groups));
    std::ranges::move(below, std::back_inserter(groups));
}

} // namespace

DrawingPtr mapOf(const Relations &relations, const Id<Journey> &journey, std::span<const Finding> findings,
                 const Texts &texts, const TextMeasure &measure, const MapOptions &options) {
    Geometry geometry = geometryOf(relations, journey, lanesTop, measure, options.emptyLanes);
    const PartnerMarks marks(relations.ecosystem().table<Partner>());
    const Ecosystem &ecosystem = relations.ecosystem();
    const MapContext map{relations, ecosystem[journey], findings, texts, measure, options, geometry, marks};
    if (geometry.right < roomyRight) widen(geometry, std::clamp(headerRight(map), leastRight, roomyRight));
    auto drawing = std::make_shared<Drawing>();
    drawing->title = map.journey.name;
    drawing->description = ecosystem.info().name;
    drawing->language = ecosystem.info().language;
    drawing->phaseTop = phaseTop;
    drawing->phaseBottom = phaseTop + measure::phaseHeight;
    drawing->laneHeadRight = map.laneHeadRight();
    drawing->groups.reserve(geometry.cards.size() + geometry.connectors.size() + 4 * geometry.lanes.size() +
                            64);
    drawAll(map, *drawing);
    std::stable_sort(drawing->groups.begin(), drawing->groups.end(),
                     [](const Group &a, const Group &b) { return a.layer < b.layer; });
    return drawing;
}

} // namespace tussen
