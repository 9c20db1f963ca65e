#include "layout/ConflictBoxes.h"
#include "layout/MapParts.h"
#include "layout/Phrases.h"
#include "words/Filled.h"

#include <algorithm>

namespace tussen {

namespace {

constexpr double boxWidth = 330;
constexpr double padding = 14;
constexpr double dotRoom = 12;
constexpr double gap = 12;
constexpr std::size_t mostPerPhase = 3;
constexpr int mostLines = 6; ///< of a wish, and of a chain

const std::string &holderName(const MapContext &map, const Holder &holder) {
    return std::visit([&](const auto &id) -> const std::string & { return map.ecosystem()[id].name; },
                      holder);
}

/// Partners have a colour; a customer group has none.
std::optional<std::uint32_t> holderColor(const MapContext &map, const Holder &holder) {
    const auto *partner = std::get_if<Id<Partner>>(&holder);
    return partner ? std::optional(map.marks[*partner].color) : std::nullopt;
}

std::string wishText(const MapContext &map, const Interest &interest) {
    const MapTexts &texts = map.texts.map;
    return filled(interest.direction == Direction::increase ? texts.wantsMore : texts.wantsLess,
                  holderName(map, interest.holder), map.ecosystem()[interest.outcome].name);
}

/// One holder's wish behind a dot in its colour; returns where it ends.
double drawWish(const MapContext &map, Pen &pen, const Interest &interest, double left, double top) {
    const double room = boxWidth - 2 * padding - dotRoom;
    const auto lines = pen.wrap(wishText(map, interest), style::plain, room, mostLines);
    const auto color = holderColor(map, interest.holder);
    pen.add(Circle{{left + padding + 4, top + 8},
                   4,
                   color ? Paint{Token::partner, *color} : Paint{Token::cardFill},
                   color ? Stroke{} : Stroke{{Token::textMuted}, 1.4}});
    pen.writeLines({left + padding + dotRoom, top + 12}, lines, style::plain.in(Token::textStrong), 15, room);
    return top + 15 * static_cast<double>(lines.size()) + 3;
}

/// The chain, and how many more conflicts there are; returns where the box ends.
double drawNotes(const MapContext &map, Pen &pen, const std::string &chain, std::size_t more, double top) {
    constexpr double leading = 13.5;
    const double room = boxWidth - 2 * padding;
    auto lines = pen.wrap(chain, style::small, room, mostLines);
    if (more > 0) lines.push_back(filled(map.texts.map.moreConflicts.of(more), more));
    pen.writeLines({padding, top + 11}, lines, style::small, leading, room);
    return top + leading * static_cast<double>(lines.size()) + (lines.empty() ? 5 : 8);
}

/// Draws a box with its upper left corner at (0, 0); where it goes is known when all are measured.
Group boxGroup(const MapContext &map, const ConflictBox &box) {
    const auto [one, other] = interestsOf(map, *box.strongest);
    const std::string chain = chainText(map, *box.strongest);
    Pen pen(map.measure, groupId("interest", one->id.value) + "-" + other->id.value.text(), "interest",
            Layer::interests);
    pen.of(ref(one->id), {ref(other->id)});
    pen.said(filled(map.texts.map.pullApart, holderName(map, one->holder), holderName(map, other->holder)),
             wishText(map, *one) + ". " + wishText(map, *other) + ". " + chain);
    pen.add(Box{{}, 10, {Token::interestFill}, {{Token::interestBorder}, 1}});
    double end = drawWish(map, pen, *one, 0, 8);
    end = drawWish(map, pen, *other, 0, end);
    end = drawNotes(map, pen, chain, box.more, end);
    Group group = std::move(pen).done();
    std::get<Box>(group.primitives.front()).rect = {0, 0, boxWidth, end};
    group.bounds = boundsOf(group.primitives.front());
    return group;
}

using Hidden = std::vector<const ConflictBox *>; ///< those that found no room in a phase, strongest first

/// Their interests, each once.
std::vector<EntityRef> interestsIn(const MapContext &map, const Hidden &boxes) {
    std::vector<EntityRef> interests;
    for (const ConflictBox *box : boxes) {
        const auto [one, other] = interestsOf(map, *box->strongest);
        for (const EntityRef &interest : {ref(one->id), ref(other->id)})
            if (std::ranges::find(interests, interest) == interests.end()) interests.push_back(interest);
    }
    return interests;
}

/// Stands for all those conflicts, and leads to them.
Group moreGroup(const MapContext &map, std::size_t phase, const Hidden &boxes) {
    Pen pen(map.measure, groupId("interests-more", map.geometry.phases[phase].phase->id.value), "more",
            Layer::interests);
    const std::string words = filled(map.texts.map.moreBoxes, boxes.size());
    pen.said(words, filled(map.texts.map.conflictPairs.of(boxes.size()), boxes.size()));
    const auto interests = interestsIn(map, boxes);
    pen.of(interests.front(), {interests.begin() + 1, interests.end()});
    const double width = std::max(40.0, pen.widthOf(words, style::plain) + 20);
    pen.add(Box{{0, 0, width, 26}, 13, {Token::interestFill}, {{Token::interestBorder}, 1}});
    pen.write({width / 2, 17.2}, words, style::plain.at(Anchor::middle), width - 12);
    return std::move(pen).done();
}

/// Moves a primitive.
struct Shift {
    double dx;
    double dy;
    void operator()(Box &box) const { move(box.rect); }
    void operator()(Circle &circle) const { move(circle.center); }
    void operator()(Label &label) const { move(label.at); }
    void operator()(Line &line) const { std::for_each(line.points.begin(), line.points.end(), *this); }
    void operator()(Polygon &polygon) const {
        std::for_each(polygon.points.begin(), polygon.points.end(), *this);
    }
    void operator()(Point &point) const { move(point); }

private:
    template <class Place> void move(Place &place) const {
        place.x += dx;
        place.y += dy;
    }
};

/// A box, its phase and the x of its left edge.
struct Placed {
    Group group;
    std::size_t phase = 0;
    double left = 0;
    [[nodiscard]] double center() const { return left + width() / 2; }
    [[nodiscard]] double width() const { return std::get<Box>(group.primitives.front()).rect.width; }
    [[nodiscard]] double height() const { return std::get<Box>(group.primitives.front()).rect.height; }
};

Placed placed(const MapContext &map, Group group, std::size_t phase, double center) {
    Placed result{std::move(group), phase};
    const double rightmost = std::max(map.laneHeadRight(), map.geometry.right - result.width());
    result.left = std::clamp(center - result.width() / 2, map.laneHeadRight(), rightmost);
    return result;
}

/// Puts the count of those that found no room behind the last box of each phase.
std::vector<Placed> withCounts(const MapContext &map, std::vector<Placed> boxes,
                               const std::vector<Hidden> &more) {
    std::vector<Placed> result;
    std::vector<std::size_t> shown(more.size());
    for (Placed &box : boxes) {
        const std::size_t phase = box.phase;
        const double center = box.center();
        result.push_back(std::move(box));
        if (++shown[phase] == mostPerPhase && !more[phase].empty())
            result.push_back(placed(map, moreGroup(map, phase, more[phase]), phase, center));
    }
    return result;
}

/// The boxes to show. Each phase has room for three: the strongest come first, each where its touchpoints
/// pull most and there is room; where there is none any more, it is counted.
std::vector<Placed> chosen(const MapContext &map, const std::vector<ConflictBox> &boxes) {
    std::vector<std::size_t> shown(map.geometry.phases.size());
    std::vector<Hidden> more(map.geometry.phases.size());
    std::vector<Placed> result;
    for (const ConflictBox &box : boxes) {
        const auto free =
            std::find_if(box.places.begin(), box.places.end(),
                         [&](const ConflictBox::Place &place) { return shown[place.phase] < mostPerPhase; });
        if (free == box.places.end()) {
            more[box.places.front().phase].push_back(&box);
            continue;
        }
        ++shown[free->phase];
        result.push_back(placed(map, boxGroup(map, box), free->phase, free->center));
    }
    return withCounts(map, std::move(result), more);
}

/// Puts each box below those before it that stand in its way; returns where the lowest ends.
double stack(std::vector<Placed> boxes, double top, Groups &into) {
    std::vector<Rect> taken;
    double bottom = top;
    for (Placed &box : boxes) {
        Rect rect{box.left, top, box.width(), box.height()};
        for (const Rect &other : taken)
            if (other.x < rect.right() + gap && rect.x < other.right() + gap)
                rect.y = std::max(rect.y, other.bottom() + gap);
        const Shift shift{rect.x, rect.y};
        for (Primitive &primitive : box.group.primitives)
            std::visit(shift, primitive);
        box.group.bounds.x += rect.x;
        box.group.bounds.y += rect.y;
        into.push_back(std::move(box.group));
        taken.push_back(rect);
        bottom = std::max(bottom, rect.bottom());
    }
    return bottom;
}

} // namespace

double drawInterests(const MapContext &map, double top, Groups &into) {
    const auto boxes = conflictBoxes(map);
    if (boxes.empty()) return top;
    const double bottom = stack(chosen(map, boxes), top + 8, into) + 8;
    into.push_back(rowHead(map, "head-interests", top, bottom, map.texts.map.interests,
                           filled(map.texts.map.conflictPairs.of(boxes.size()), boxes.size())));
    return bottom;
}

} // namespace tussen
