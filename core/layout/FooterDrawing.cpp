#include "layout/MapParts.h"
#include "layout/Phrases.h"
#include "layout/Signs.h"

#include <functional>

namespace tussen {

namespace {

/// One sign of the legend with its words. `sign` draws at a centre line; `signWidth` is the room it takes.
struct LegendEntry {
    double signWidth = 0;
    std::function<void(Pen &, const Point &leftMiddle)> sign;
    std::string words;
};

void arrow(Pen &pen, const Point &left, Dash dash) {
    pen.add(Line{{left, {left.x + 40, left.y}}, {{Token::line}, 1.6, dash}, 0, true});
}

void frame(Pen &pen, const Point &left, const Stroke &stroke) {
    pen.add(Box{{left.x, left.y - 7, 22, 14}, 4, {Token::cardFill}, stroke});
}

/// A sign that draws around its own centre.
std::function<void(Pen &, const Point &)> centred(double width,
                                                  std::function<void(Pen &, const Point &)> draw) {
    return [width, draw = std::move(draw)](Pen &pen, const Point &left) {
        draw(pen, {left.x + width / 2, left.y});
    };
}

std::vector<LegendEntry> connectorEntries(const LegendTexts &texts) {
    return {{0, nullptr, texts.lane},
            {40, [](Pen &pen, const Point &left) { arrow(pen, left, Dash::solid); }, texts.next},
            {14, centred(14, sign::agreed), texts.agreed},
            {40,
             [](Pen &pen, const Point &left) {
                 arrow(pen, left, Dash::dashed);
                 sign::notAgreed(pen, {left.x + 16, left.y});
             },
             texts.notAgreed},
            {40, [](Pen &pen, const Point &left) { arrow(pen, left, Dash::dotted); }, texts.planned}};
}

std::vector<LegendEntry> cardEntries(const LegendTexts &texts) {
    const auto badge = [](auto draw) {
        return centred(24, [draw](Pen &pen, const Point &center) { draw(pen, center, 0); });
    };
    return {{24, badge(sign::error), texts.error},
            {24, badge(sign::warning), texts.warning},
            {24, badge(sign::info), texts.info},
            {22,
             [](Pen &pen, const Point &left) {
                 frame(pen, left, {{Token::cardBorderGap}, 1.2, Dash::dashed});
             },
             texts.contested},
            {12, centred(12, sign::clock), texts.wait},
            {22,
             [](Pen &pen, const Point &left) {
                 frame(pen, left, {{Token::textMuted}, 1.2, Dash::dashed});
             },
             texts.backstage},
            {0, nullptr, texts.roles}};
}

std::vector<LegendEntry> targetEntries(const LegendTexts &texts) {
    return {{22,
             [](Pen &pen, const Point &left) {
                 frame(pen, left, {{Token::cardBorder}, 1.2});
             },
             texts.kept},
            {16, centred(16, sign::added), texts.added},
            {14, centred(14, sign::changed), texts.changed}};
}

std::vector<LegendEntry> legendOf(const MapContext &map) {
    auto entries = connectorEntries(map.texts.map.legend);
    auto more = cardEntries(map.texts.map.legend);
    if (map.journey.currentOf) {
        const auto target = targetEntries(map.texts.map.legend);
        more.insert(more.end(), target.begin(), target.end());
    }
    entries.insert(entries.end(), more.begin(), more.end());
    return entries;
}

std::string imprintOf(const MapContext &map) {
    std::string words = map.options.date;
    append(words, map.options.source, " · ");
    return words;
}

} // namespace

double drawFooter(const MapContext &map, double top, Groups &into) {
    constexpr double rowHeight = 28;
    constexpr double entryGap = 28;
    constexpr double signGap = 8;
    const double left = map.laneHeadRight(); // in the window lane heads hide what is left of it
    const double right = map.geometry.right;
    Pen pen(map.measure, "legend", "legend", Layer::legend, Pane::footer);
    const std::string imprint = imprintOf(map);
    const double imprintWidth =
        pen.write({right, top + 4}, imprint, style::muted.at(Anchor::end), right - left);
    Point at{left, top};
    for (const LegendEntry &entry : legendOf(map)) {
        const double signRoom = entry.sign ? entry.signWidth + signGap : 0;
        const double most = right - left - signRoom;
        const double width = signRoom + std::min(pen.widthOf(entry.words, style::muted), most);
        const double end = at.y == top && imprintWidth > 0 ? right - imprintWidth - entryGap : right;
        if (at.x + width > end && (at.x > left || end < right)) at = {left, at.y + rowHeight};
        if (entry.sign) entry.sign(pen, at);
        pen.write({at.x + signRoom, at.y + 4.2}, entry.words, style::muted, most);
        at.x += width + entryGap;
    }
    into.push_back(std::move(pen).done());
    return at.y + 14;
}

} // namespace tussen
