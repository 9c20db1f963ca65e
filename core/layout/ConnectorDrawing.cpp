#include "graph/Steps.h"
#include "layout/LabelPlaces.h"
#include "layout/MapParts.h"
#include "layout/Phrases.h"
#include "layout/Signs.h"
#include "words/Filled.h"

namespace tussen {

namespace {

enum class Handing { none, agreed, notAgreed };

Handing handingOf(const MapContext &map, const Transition &transition) {
    const auto handoff = handoffOf(map.relations, transition);
    if (!handoff) return Handing::none;
    return map.agreements.cover(transition, *handoff->from, *handoff->to) ? Handing::agreed
                                                                          : Handing::notAgreed;
}

Stroke strokeOf(const Transition &transition, Handing handing) {
    const bool planned = transition.probability && *transition.probability == 0;
    return {{Token::line},
            1.6,
            planned                         ? Dash::dotted
            : handing == Handing::notAgreed ? Dash::dashed
                                            : Dash::solid};
}

/// The share of those who go this way, where there is a choice.
std::string shareOf(const MapContext &map, const Transition &transition) {
    const auto &probability = transition.probability;
    if (!probability || *probability == 0 || *probability == 1) return {};
    return percentText(map.texts.map, *probability);
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

/// The share, with the transition's label behind it where there is room.
void drawLabel(const MapContext &map, Pen &pen, const Transition &transition, const LabelPlace &place) {
    constexpr double leastForWords = 44;
    constexpr TextStyle small{10.5, Weight::regular, Token::textMuted}; // lines may be 13 px apart
    const std::string share = shareOf(map, transition);
    std::string words = share;
    append(words, transition.label.value_or(""), " · ");
    if (words.empty() || pen.widthOf(share, small) > place.room) return;
    if (pen.widthOf(words, small) > place.room && place.room < leastForWords) words = share;
    pen.write(place.at, words, small, place.room);
}

/// The waiting time, on a ground of its own so that the line does not strike it through.
void drawWait(const MapContext &map, Pen &pen, const Connector &connector) {
    const auto &wait = connector.transition->waitMinutes;
    if (!wait || *wait == 0) return;
    const std::string words = durationText(map.texts.map, *wait);
    const double width = pen.widthOf(words, style::small) + 10;
    const auto [x, y] = connector.wait;
    pen.add(Box{{x - width / 2, y - 8, width, 16}, 8, {Token::paper}, {{Token::hairline}, 1}});
    pen.write({x, y + 3.9}, words, style::small.at(Anchor::middle), width - 8);
}

void drawTag(Pen &pen, const Rect &rect, const std::string &words) {
    pen.add(Box{rect, rect.height / 2, {Token::paper}, {{Token::line}, 1.2}});
    pen.write({rect.center().x, rect.center().y + 3.9}, words,
              style::small.in(Token::text).at(Anchor::middle), rect.width - 14);
}

void drawTags(const MapContext &map, Pen &pen, const Connector &connector) {
    const auto &cards = map.geometry.cards;
    const MapTexts &texts = map.texts.map;
    std::string to = shareOf(map, *connector.transition);
    append(to, filled(texts.toTag, cards[connector.to].touchpoint->name), " ");
    drawTag(pen, connector.fromTag, to);
    drawTag(pen, connector.toTag, filled(texts.fromTag, cards[connector.from].touchpoint->name));
}

Group connectorGroup(const MapContext &map, const Connector &connector, const LabelPlace &label) {
    const Transition &transition = *connector.transition;
    const Handing handing = handingOf(map, transition);
    const auto &cards = map.geometry.cards;
    Pen pen(map.measure, groupId("transition", transition.id.value), "transition", Layer::transitions);
    pen.of(ref(transition.id));
    pen.said(filled(map.texts.map.describeTransition, cards[connector.from].touchpoint->name,
                    cards[connector.to].touchpoint->name),
             describedTransition(map, transition, handing));
    const Stroke stroke = strokeOf(transition, handing);
    const bool cut = connector.resumed.size() > 1;
    if (connector.route.size() > 1) pen.add(Line{connector.route, stroke, 7, !cut});
    if (cut) pen.add(Line{connector.resumed, stroke, 7, true});
    if (connector.fromTag.height > 0)
        drawTags(map, pen, connector);
    else
        drawLabel(map, pen, transition, label);
    if (handing == Handing::agreed) sign::agreed(pen, connector.mark);
    if (handing == Handing::notAgreed) sign::notAgreed(pen, connector.mark);
    drawWait(map, pen, connector);
    return std::move(pen).done();
}

} // namespace

void drawConnectors(const MapContext &map, Groups &into) {
    const auto &connectors = map.geometry.connectors;
    const std::vector<LabelPlace> labels = labelPlaces(map.geometry);
    for (std::size_t i = 0; i < connectors.size(); ++i)
        into.push_back(connectorGroup(map, connectors[i], labels[i]));
}

} // namespace tussen
