#include "layout/MapParts.h"
#include "layout/Phrases.h"
#include "layout/Signs.h"
#include "layout/Widths.h"
#include "words/Durations.h"
#include "words/Filled.h"

#include <algorithm>

namespace tussen {

namespace {

/// The share of those who go this way, where there is a choice.
std::string shareOf(const MapContext &map, const Transition &transition) {
    const auto &probability = transition.probability;
    if (!probability || *probability == 0 || *probability == 1) return {};
    return percentText(map.texts.map, *probability);
}

/// What customers wait on the way, empty if nothing.
std::string waitOf(const MapContext &map, const Transition &transition) {
    const double minutes = transition.waitMinutes.value_or(0);
    return minutes == 0 ? std::string() : durationText(map.texts.map, roundedDuration(minutes));
}

std::string describedTransition(const MapContext &map, const Transition &transition, Handing handing) {
    const MapTexts &texts = map.texts.map;
    std::string result = transition.label.value_or("");
    append(result, shareOf(map, transition));
    if (transition.waitMinutes) append(result, durationText(texts, *transition.waitMinutes));
    if (handing != Handing::none) append(result, handing == Handing::agreed ? texts.agreed : texts.notAgreed);
    if (transition.information) append(result, filled(texts.describeInformation, *transition.information));
    return result;
}

constexpr TextStyle small{layout::labelSize, Weight::regular, Token::textMuted};

/// The share, with the transition's label behind it where there is room.
void drawLabel(const MapContext &map, Pen &pen, const Connector &connector) {
    constexpr double leastForWords = 44;
    const double room = connector.labelRoom;
    const std::string share = shareOf(map, *connector.transition);
    std::string words = share;
    append(words, connector.transition->label.value_or(""), " · ");
    if (words.empty() || pen.widthOf(share, small) > room) return;
    if (pen.widthOf(words, small) > room && room < leastForWords) words = share;
    pen.write(connector.label, words, small, room);
}

/// The waiting time, on a ground of its own so that the line does not strike it through.
void drawWait(const MapContext &map, Pen &pen, const Connector &connector) {
    constexpr double height = 13; // pills of neighbouring lines keep apart
    const std::string words = waitOf(map, *connector.transition);
    if (words.empty()) return;
    const double width = pen.widthOf(words, small) + 10;
    const auto [x, y] = connector.wait;
    pen.add(Box{
        {x - width / 2, y - height / 2, width, height}, height / 2, {Token::paper}, {{Token::hairline}, 1}});
    pen.write({x, y + 3.8}, words, small.at(Anchor::middle), width - 8);
}

/// A tag as large as its words, at the left of its room and at the edge where the line meets it.
void drawTag(Pen &pen, Rect room, const std::string &words, bool lineAbove) {
    constexpr TextStyle style{11, Weight::regular, Token::text, Anchor::middle};
    constexpr double padding = 9;
    const double most = room.width - 2 * padding + 6;
    const auto lines = pen.wrap(words, style, most, measure::tagLines);
    double widest = 0;
    for (const std::string &line : lines)
        widest = std::max(widest, pen.widthOf(line, style));
    const double width = std::min(room.width, widest + 2 * padding);
    const double height = measure::tagHeight + measure::tagLeading * (static_cast<double>(lines.size()) - 1);
    const double top = lineAbove ? room.y : room.bottom() - height;
    pen.add(Box{{room.x, top, width, height}, measure::tagHeight / 2, {Token::paper}, {{Token::line}, 1.2}});
    const Point first{room.x + width / 2, top + measure::tagHeight / 2 + 3.9};
    pen.writeLines(first, lines, style, measure::tagLeading, most);
}

void drawTags(const MapContext &map, Pen &pen, const Connector &connector) {
    const auto &cards = map.geometry.cards;
    const MapTexts &texts = map.texts.map;
    std::string to;
    if (map.options.labels) {
        to = shareOf(map, *connector.transition);
        append(to, waitOf(map, *connector.transition), " · ");
    }
    append(to, filled(texts.toTag, cards[connector.to].touchpoint->name), " ");
    drawTag(pen, connector.fromTag, to, true);
    drawTag(pen, connector.toTag, filled(texts.fromTag, cards[connector.from].touchpoint->name), false);
}

Group connectorGroup(const MapContext &map, const Connector &connector) {
    const Transition &transition = *connector.transition;
    const Handing handing = connector.handing;
    const auto &cards = map.geometry.cards;
    Pen pen(map.measure, groupId("transition", transition.id.value), "transition", Layer::transitions);
    pen.of(ref(transition.id));
    pen.said(filled(map.texts.map.describeTransition, cards[connector.from].touchpoint->name,
                    cards[connector.to].touchpoint->name),
             describedTransition(map, transition, handing));
    const Stroke stroke{{Token::line}, 1.6, connector.dash};
    const bool cut = connector.resumed.size() > 1;
    if (connector.route.size() > 1) pen.add(Line{connector.route, stroke, 7, !cut});
    if (cut) pen.add(Line{connector.resumed, stroke, 7, true});
    if (connector.fromTag.height > 0) {
        drawTags(map, pen, connector);
    } else if (map.options.labels) {
        drawLabel(map, pen, connector);
        drawWait(map, pen, connector);
    }
    if (handing == Handing::agreed) sign::agreed(pen, connector.mark);
    if (handing == Handing::notAgreed) sign::notAgreed(pen, connector.mark);
    return std::move(pen).done();
}

} // namespace

void drawConnectors(const MapContext &map, Groups &into) {
    for (const Connector &connector : map.geometry.connectors)
        into.push_back(connectorGroup(map, connector));
}

} // namespace tussen
