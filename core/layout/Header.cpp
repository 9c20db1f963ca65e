#include "checks/Figures.h"
#include "layout/MapParts.h"
#include "layout/Phrases.h"
#include "words/Filled.h"

#include <algorithm>

namespace tussen {

namespace {

constexpr double figureTop = 34;
constexpr double figureHeight = 54;
constexpr double figureGap = 10;
constexpr double leastFigureWidth = 86;
constexpr double titleGap = 32; ///< between title and figures
constexpr TextStyle caption{11.5, Weight::regular, Token::textMuted, Anchor::middle};

struct HeaderFigure {
    int number = 0;
    std::string caption;
    bool alarming = false;
};

std::vector<HeaderFigure> headerFigures(const MapContext &map) {
    const Figures figures = figuresOf(map.relations, map.journey.id);
    const int conflicts = conflictPairs(map.relations, map.findings);
    const MapTexts &texts = map.texts.map;
    const auto figure = [](int number, const Counted &words, bool alarms) {
        return HeaderFigure{number, words.of(static_cast<std::size_t>(number)), alarms && number > 0};
    };
    return {figure(figures.touchpoints, texts.touchpoints, false),
            figure(figures.partners, texts.partners, false),
            figure(figures.handoffs, texts.handoffs, false),
            figure(figures.handoffsWithoutAgreement, texts.withoutAgreement, false),
            figure(figures.ownershipGaps, texts.withoutOwner, true),
            figure(conflicts, texts.conflicts, true)};
}

double widthOf(const MapContext &map, const std::string &text, const TextStyle &style) {
    return map.measure.width(text, style.size, style.weight);
}

double widthOf(const MapContext &map, const HeaderFigure &figure) {
    constexpr double mostCaption = 150;
    return std::max(leastFigureWidth, std::min(widthOf(map, figure.caption, caption), mostCaption) + 32);
}

/// Draws the figures up to the right edge; returns where they begin.
double drawFigures(const MapContext &map, Pen &pen) {
    double right = map.geometry.right;
    auto figures = headerFigures(map);
    std::reverse(figures.begin(), figures.end());
    for (const HeaderFigure &figure : figures) {
        const double width = widthOf(map, figure);
        const Rect rect{right - width, figureTop, width, figureHeight};
        pen.add(Box{rect, 8, {figure.alarming ? Token::alarmSoft : Token::stripFill}});
        pen.write({rect.center().x, figureTop + 25}, std::to_string(figure.number),
                  style::figure.in(figure.alarming ? Token::alarm : Token::textStrong), width - 12);
        pen.write({rect.center().x, figureTop + 43}, figure.caption, caption, width - 12);
        right = rect.x - figureGap;
    }
    return right + figureGap;
}

std::string subtitleOf(const MapContext &map) {
    constexpr std::string_view dot = " · ";
    const MapTexts &texts = map.texts.map;
    std::string result = map.journey.state == JourneyState::target ? texts.targetState : texts.currentState;
    if (map.journey.customerGroup) append(result, map.ecosystem()[*map.journey.customerGroup].name, dot);
    const std::string &purpose = map.ecosystem().info().purpose;
    if (!purpose.empty()) append(result, filled(texts.commonPurpose, purpose), dot);
    return result;
}

} // namespace

double headerRight(const MapContext &map) {
    constexpr double mostTitle = 480;
    const double title = widthOf(map, map.journey.name, style::title);
    const double subtitle = widthOf(map, subtitleOf(map), style::subtitle);
    double right = map.geometry.left + std::min(std::max(title, subtitle), mostTitle) + titleGap - figureGap;
    for (const HeaderFigure &figure : headerFigures(map))
        right += widthOf(map, figure) + figureGap;
    return right;
}

void drawHeader(const MapContext &map, Groups &into) {
    Pen pen(map.measure, "header", "header", Layer::legend, Pane::header);
    const std::string subtitle = subtitleOf(map);
    pen.said(map.journey.name, subtitle);
    const double left = map.geometry.left;
    const double room = drawFigures(map, pen) - left - titleGap;
    pen.write({left, 58}, map.journey.name, style::title, room);
    const auto lines = pen.wrap(subtitle, style::subtitle, room, 2);
    pen.writeLines({left, 84}, lines, style::subtitle, 18, room);
    into.push_back(std::move(pen).done());
}

} // namespace tussen
