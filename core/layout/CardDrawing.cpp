#include "layout/CardDrawing.h"

#include "layout/Phrases.h"
#include "layout/Signs.h"
#include "words/Durations.h"
#include "words/Filled.h"

#include <algorithm>

namespace tussen {

namespace {

constexpr double padding = 11;
constexpr double chipTop = 58;
constexpr double badgeReach = 20; ///< from a card's right edge to where its badge begins, its rim included

/// How names stand beside their marks in Outcomes; the badge is between the two.
constexpr TextStyle outcomeName{13, Weight::semibold, Token::textStrong};
constexpr double outcomeNameWidth = measure::cardWidth - 2 * measure::outcomeMark - 7;

/// What stands in a card's top line: a sign for its kind, minutes of a wait, the channel.
std::string topLine(const MapContext &map, const Touchpoint &touchpoint) {
    std::string result;
    if (touchpoint.kind == TouchpointKind::wait && touchpoint.minutes)
        result = durationText(map.texts.map, roundedDuration(*touchpoint.minutes));
    if (touchpoint.channel) append(result, map.ecosystem()[*touchpoint.channel].name, " · ");
    return result;
}

bool hasSign(TouchpointKind kind) {
    return kind == TouchpointKind::wait || kind == TouchpointKind::goal || kind == TouchpointKind::abandon;
}

/// `room` is where the line may stand.
void drawTop(Pen &pen, const Rect &room, TouchpointKind kind, const std::string &words, double baseline) {
    double left = room.x;
    const Point sign{left + 5.5, baseline - 3.8};
    if (kind == TouchpointKind::wait) sign::clock(pen, sign);
    if (kind == TouchpointKind::goal) sign::goal(pen, sign, 5.5);
    if (kind == TouchpointKind::abandon) sign::abandon(pen, sign, 5.5);
    if (hasSign(kind)) left += 16;
    pen.write({left, baseline}, words, style::small, room.right() - left);
}

/// Where top line and name stand, and how the name is set, so that three lines find room.
struct NameSetting {
    TextStyle style = style::name;
    double top = 17;  ///< baseline of the top line
    double first = 0; ///< baseline of the first line of the name
    double leading = 15.5;
    std::vector<std::string> lines;
};

NameSetting settingOf(const Pen &pen, const Touchpoint &touchpoint, bool hasTop, bool hasChips) {
    constexpr double room = measure::cardWidth - 2 * padding;
    NameSetting setting;
    setting.lines = pen.wrap(touchpoint.name, setting.style, room, 3);
    const bool crowded = setting.lines.size() > 2 && hasTop && hasChips;
    if (crowded) {
        setting.style = style::denseName;
        setting.leading = 12.8;
        setting.top = 14.5;
        setting.lines = pen.wrap(touchpoint.name, setting.style, room, 3);
    }
    setting.first = crowded ? 27.5 : hasTop ? (setting.lines.size() > 2 ? 33 : 35) : 23;
    return setting;
}

/// The other roles, most binding first; several accountable partners alarm.
std::vector<sign::Chip> chipsOf(const MapContext &map, const Card &card) {
    if (!map.options.otherRoles) return {};
    const Partner *owner = map.geometry.lanes[card.lane].partner;
    auto roles = map.relations.roles(card.touchpoint->id);
    std::vector<const Role *> others;
    for (const Role *role : roles)
        if (!owner || role->partner != owner->id) others.push_back(role);
    std::stable_sort(others.begin(), others.end(), [&](const Role *a, const Role *b) {
        if (a->kind != b->kind) return a->kind < b->kind;
        return map.ecosystem()[a->partner].rank < map.ecosystem()[b->partner].rank;
    });
    std::vector<sign::Chip> chips;
    for (const Role *role : others) {
        const PartnerMark &mark = map.marks[role->partner];
        std::string text = mark.code;
        append(text, map.texts.roleLetter[static_cast<std::size_t>(role->kind)], " ");
        chips.push_back({mark.color, std::move(text), role->kind == RoleKind::accountable,
                         role->status == RoleStatus::proposed});
    }
    return chips;
}

void drawChips(const MapContext &map, Pen &pen, const Rect &rect, const std::vector<sign::Chip> &chips) {
    constexpr double gap = 4;
    constexpr double roomForMore = 22;
    const double end = rect.right() - padding;
    double left = rect.x + padding;
    for (std::size_t i = 0; i < chips.size(); ++i) {
        const double right = left + sign::chipWidth(pen, chips[i].text);
        if (right + (i + 1 < chips.size() ? gap + roomForMore : 0) > end) {
            pen.write({left, rect.y + chipTop + 9.7}, filled(map.texts.map.more, chips.size() - i),
                      style::small, end - left);
            return;
        }
        sign::chip(pen, {left, rect.y + chipTop}, chips[i]);
        left = right + gap;
    }
}

Box outline(const MapContext &map, const Card &card) {
    const bool gap = map.geometry.lanes[card.lane].kind == LaneKind::nobody || card.contested;
    Stroke stroke{{gap ? Token::cardBorderGap : Token::cardBorder}, 1.2};
    if (card.touchpoint->kind == TouchpointKind::backstage) {
        stroke.dash = Dash::dashed;
        if (!gap) stroke.paint = {Token::textMuted};
    }
    return {card.rect, 8, {Token::cardFill}, stroke, Hatch::none, true};
}

Pen cardPen(const MapContext &map, const Card &card, const CardNotes &notes) {
    const auto &id = card.touchpoint->id;
    Pen pen(map.measure, groupId("touchpoint", id.value), "touchpoint", Layer::touchpoints);
    pen.of(ref(id)).said(card.touchpoint->name, describedCard(map, card, notes));
    return pen;
}

} // namespace

void drawNotes(Pen &pen, const Point &right, const Point &left, const CardNotes &notes) {
    if (notes.mark == TargetMark::added) sign::added(pen, left);
    if (notes.mark == TargetMark::changed) sign::changed(pen, left);
    if (notes.badge.findings == 0) return;
    switch (notes.badge.gravest) {
    case Severity::error:
        return sign::error(pen, right, notes.badge.findings);
    case Severity::warning:
        return sign::warning(pen, right, notes.badge.findings);
    case Severity::info:
        return sign::info(pen, right, notes.badge.findings);
    }
}

Group cardGroup(const MapContext &map, const Card &card, const CardNotes &notes) {
    const Touchpoint &touchpoint = *card.touchpoint;
    Pen pen = cardPen(map, card, notes);
    pen.add(outline(map, card));
    const std::string top = topLine(map, touchpoint);
    const auto chips = chipsOf(map, card);
    const bool hasTop = !top.empty() || hasSign(touchpoint.kind);
    const NameSetting name = settingOf(pen, touchpoint, hasTop, !chips.empty());
    const Rect &rect = card.rect;
    const double badge = notes.badge.findings > 0 ? badgeReach : padding;
    const Rect topRoom{rect.x + padding, rect.y, rect.width - padding - badge, rect.height};
    if (hasTop) drawTop(pen, topRoom, touchpoint.kind, top, rect.y + name.top);
    pen.writeLines({rect.x + padding, rect.y + name.first}, name.lines, name.style, name.leading,
                   rect.width - 2 * padding);
    drawChips(map, pen, rect, chips);
    drawNotes(pen, {rect.right() - 5, rect.y + 1}, {rect.x + 4, rect.y}, notes);
    return std::move(pen).done();
}

std::vector<std::string> outcomeLines(const TextMeasure &measure, const std::string &name) {
    constexpr int most = 4;
    return wrapped(measure, name, outcomeName.size, outcomeName.weight, outcomeNameWidth, most);
}

Group outcomeGroup(const MapContext &map, const Card &card, const CardNotes &notes) {
    constexpr double radius = measure::outcomeMark;
    const Rect &rect = card.rect;
    const Point mark{rect.x + radius, rect.center().y};
    Pen pen = cardPen(map, card, notes);
    if (card.touchpoint->kind == TouchpointKind::abandon)
        sign::abandon(pen, mark, radius);
    else
        sign::goal(pen, mark, radius);
    const double left = rect.right() - outcomeNameWidth;
    const auto lines = outcomeLines(map.measure, card.touchpoint->name);
    const double above = measure::outcomeLeading / 2 * static_cast<double>(lines.size() - 1);
    pen.writeLines({left, mark.y + 4.6 - above}, lines, outcomeName, measure::outcomeLeading,
                   outcomeNameWidth);
    drawNotes(pen, {mark.x + 3, mark.y - 15}, {mark.x - 11, mark.y - 11}, notes);
    return std::move(pen).done();
}

Group ghostGroup(const MapContext &map, const Card &card, std::size_t ghost) {
    const Rect &rect = card.ghosts[ghost];
    const Touchpoint &touchpoint = *card.touchpoint;
    const Partner *owner = map.geometry.lanes[card.lane].partner;
    const std::string also = filled(map.texts.map.contested, owner ? owner->name : map.texts.nobody);
    Pen pen(map.measure, groupId("ghost", touchpoint.id.value) + "-" + std::to_string(ghost + 1), "ghost",
            Layer::touchpoints);
    pen.of(ref(touchpoint.id)).said(touchpoint.name, also);
    pen.add(Box{rect, 8, {Token::cardFill, 0, 0.6F}, {{Token::cardBorderGap}, 1.2, Dash::dashed}});
    const double room = rect.width - 2 * padding;
    pen.write({rect.x + padding, rect.y + 17}, also, style::small.in(Token::alarm), room);
    const TextStyle style{12, Weight::semibold, Token::textMuted};
    const double leading = 14.5;
    const int most = rect.height < 60 ? 1 : 2;
    const auto lines = pen.wrap(touchpoint.name, style, room, most);
    pen.writeLines({rect.x + padding, rect.y + 34}, lines, style, leading, room);
    return std::move(pen).done();
}

} // namespace tussen
