#include "layout/MapParts.h"
#include "layout/Signs.h"
#include "words/Filled.h"

#include <algorithm>

namespace tussen {

namespace {

constexpr double headPadding = 18;
constexpr double indent = 14; ///< per level of departments
constexpr double barWidth = 6;

Box ground(const Lane &lane, bool odd) {
    Box box{lane.band, 8, {odd ? Token::laneOdd : Token::laneEven}};
    if (lane.kind == LaneKind::nobody && !lane.thin) {
        box.fill = {Token::gapFill};
        box.stroke = {{Token::gapBorder}, 1, Dash::dashed};
        box.hatch = Hatch::gap;
    } else if (lane.kind == LaneKind::nobody) {
        box.fill = {Token::stripFill};
    } else if (lane.kind == LaneKind::outcomes) {
        box.fill = {Token::paper};
    }
    return box;
}

std::string laneId(const Lane &lane, std::string_view prefix) {
    if (lane.kind == LaneKind::nobody) return std::string(prefix) + "-nobody";
    if (lane.kind == LaneKind::outcomes) return std::string(prefix) + "-outcomes";
    return groupId(prefix, lane.partner->id.value);
}

Group band(const MapContext &map, const Lane &lane, bool odd) {
    Pen pen(map.measure, laneId(lane, "lane"), "lane", Layer::lanes);
    pen.add(ground(lane, odd));
    if (lane.visibility) {
        const double y = *lane.visibility;
        pen.add(Line{{{map.laneHeadRight(), y}, {lane.band.right() - 8, y}},
                     {{Token::textMuted, 0, 0.6F}, 1, Dash::fine}});
        pen.write({map.laneHeadRight(), y + 13}, map.texts.map.lineOfVisibility, style::small, 160);
    }
    return std::move(pen).done();
}

/// How many touchpoints of the journey a partner owns, and at how many it only supports.
struct Shares {
    std::size_t owned = 0;
    std::size_t supporting = 0;
};

bool isAccountable(std::span<const Role *const> roles, const Id<Partner> &partner) {
    return std::any_of(roles.begin(), roles.end(), [&](const Role *role) {
        return role->partner == partner && role->kind == RoleKind::accountable;
    });
}

/// The shares of all partners, by their slot.
std::vector<Shares> sharesOf(const MapContext &map) {
    const auto &partners = map.ecosystem().table<Partner>();
    std::vector<Shares> shares(partners.size());
    for (const Card &card : map.geometry.cards) {
        const auto roles = map.relations.roles(card.touchpoint->id);
        std::vector<Id<Partner>> seen;
        for (const Role *role : roles) {
            if (std::find(seen.begin(), seen.end(), role->partner) != seen.end()) continue;
            seen.push_back(role->partner);
            Shares &share = shares[partners.slot(role->partner)];
            ++(isAccountable(roles, role->partner) ? share.owned : share.supporting);
        }
    }
    return shares;
}

/// The head's own ground hides what moves beneath it when the head stays in view.
Box headGround(const MapContext &map, const Lane &lane, bool odd) {
    Box box = ground(lane, odd);
    box.rect.width = map.laneHeadRight() - box.rect.x - 8;
    if (box.stroke.width > 0) {
        box.rect = {box.rect.x + 1, box.rect.y + 1, box.rect.width - 2, box.rect.height - 2};
        box.stroke = {};
    }
    return box;
}

/// Name in as many lines as a lane has room for and a note below, centred on the lane's height.
void writeHead(Pen &pen, const Rect &room, std::string_view name, const std::string &note, Token token,
               Token noteToken) {
    constexpr double leading = 18;
    const int most = room.height < 50 ? 1 : room.height < 90 ? 2 : 3;
    const auto lines = pen.wrap(name, style::head, room.width, most);
    const double below = leading * static_cast<double>(lines.size());
    const double first = room.center().y + 7 - below / 2;
    pen.writeLines({room.x, first}, lines, style::head.in(token), leading, room.width);
    pen.write({room.x, first + below + 1}, note, style::muted.in(noteToken), room.width);
}

Rect headRoom(const MapContext &map, const Lane &lane, double inset) {
    const double left = lane.band.x + headPadding + inset;
    return {left, lane.band.y, map.laneHeadRight() - 14 - left, lane.band.height};
}

Group partnerHead(const MapContext &map, const Lane &lane, bool odd, const Shares &shares) {
    const Partner &partner = *lane.partner;
    const std::string note = filled(map.texts.map.ownedAndSupporting, shares.owned, shares.supporting);
    const PartnerMark &mark = map.marks[partner.id];
    Pen pen(map.measure, groupId("partner", partner.id.value), "partner", Layer::lanes, Pane::laneHead);
    pen.of(ref(partner.id)).said(partner.name, note);
    pen.add(headGround(map, lane, odd));
    double inset = lane.depth * indent;
    pen.add(Box{{lane.band.x + inset, lane.band.y, barWidth, lane.band.height},
                barWidth / 2,
                {Token::partner, mark.color}});
    Rect room = headRoom(map, lane, inset);
    if (!mark.code.empty()) {
        sign::chip(pen, {room.x, lane.band.y + 9}, {mark.color, mark.code});
        constexpr double roomy = 90;
        constexpr double chipRoom = 16;
        if (room.height < roomy) room = {room.x, room.y + chipRoom, room.width, room.height - chipRoom};
    }
    writeHead(pen, room, partner.name, note, Token::textStrong, Token::textMuted);
    return std::move(pen).done();
}

std::size_t gapsIn(const MapContext &map, std::size_t lane) {
    std::size_t gaps = 0;
    for (const Card &card : map.geometry.cards)
        if (card.lane == lane) ++gaps;
    return gaps;
}

Group nobodyHead(const MapContext &map, const Lane &lane, std::size_t index) {
    Pen pen(map.measure, "head-nobody", "nobody", Layer::lanes, Pane::laneHead);
    pen.add(headGround(map, lane, false));
    const Rect room = headRoom(map, lane, 0);
    if (lane.thin) {
        // Praise for owners that are all there needs touchpoints to own.
        const std::string &note = map.geometry.cards.empty() ? map.texts.nobody : map.texts.map.nobodyEmpty;
        pen.said(map.texts.nobody, note);
        constexpr double leading = 15;
        const auto lines = pen.wrap(note, style::muted, room.width, 2);
        const double above = leading / 2 * static_cast<double>(lines.size() - 1);
        pen.writeLines({room.x, room.center().y + 4.2 - above}, lines, style::muted, leading, room.width);
        return std::move(pen).done();
    }
    const std::size_t gaps = gapsIn(map, index);
    const std::string note = filled(map.texts.map.gaps.of(gaps), gaps);
    pen.said(map.texts.nobody, note);
    writeHead(pen, room, map.texts.nobody, note, Token::alarm, Token::alarm);
    return std::move(pen).done();
}

Group outcomesHead(const MapContext &map, const Lane &lane) {
    Pen pen(map.measure, "head-outcomes", "outcomes", Layer::lanes, Pane::laneHead);
    pen.said(map.texts.map.outcomes);
    pen.add(headGround(map, lane, false));
    const Rect room = headRoom(map, lane, 0);
    pen.write({room.x, room.center().y + 5}, map.texts.map.outcomes, style::head, room.width);
    return std::move(pen).done();
}

} // namespace

void drawLanes(const MapContext &map, Groups &into) {
    const auto &lanes = map.geometry.lanes;
    const auto &partners = map.ecosystem().table<Partner>();
    const std::vector<Shares> shares = sharesOf(map);
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const Lane &lane = lanes[i];
        if (lane.band.height <= 0) continue;
        const bool odd = i % 2 == 0;
        into.push_back(band(map, lane, odd));
        if (lane.kind == LaneKind::nobody)
            into.push_back(nobodyHead(map, lane, i));
        else if (lane.kind == LaneKind::outcomes)
            into.push_back(outcomesHead(map, lane));
        else
            into.push_back(partnerHead(map, lane, odd, shares[partners.slot(lane.partner->id)]));
    }
}

} // namespace tussen
