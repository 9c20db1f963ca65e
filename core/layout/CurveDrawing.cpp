#include "layout/MapParts.h"
#include "layout/Phrases.h"

#include <algorithm>
#include <map>

namespace tussen {

namespace {

constexpr double unit = 26; ///< px per point of experience
constexpr double axisBelowTop = 86;
constexpr double rowHeight = 168;

Token feeling(int experience) {
    constexpr std::array tokens{Token::feelingWorst, Token::feelingBad, Token::feelingNeutral,
                                Token::feelingGood, Token::feelingBest};
    return tokens[static_cast<std::size_t>(std::clamp(experience, -2, 2) + 2)];
}

/// One touchpoint's place in the curve.
struct Feeling {
    Point at;
    int experience = 0;
    bool labelBelow = false;
};

Feeling feelingOf(const Card &card, double axis) {
    constexpr double markRadius = 11;
    const double x = card.inOutcomes ? card.rect.x + markRadius : card.rect.center().x;
    const int experience = *card.touchpoint->experience;
    return {{x, axis - experience * unit}, experience, experience < 0};
}

/// Experience along the likeliest path, and what touchpoints of other arms have.
struct Curve {
    std::vector<Feeling> path;
    std::vector<Feeling> others;
};

Curve curveOf(const MapContext &map, double axis) {
    const auto &cards = map.geometry.cards;
    Curve curve;
    std::vector<bool> onPath(cards.size());
    for (const std::size_t index : likeliestPath(map.relations, map.geometry)) {
        onPath[index] = true;
        if (cards[index].touchpoint->experience) curve.path.push_back(feelingOf(cards[index], axis));
    }
    for (std::size_t i = 0; i < cards.size(); ++i)
        if (!onPath[i] && cards[i].touchpoint->experience) curve.others.push_back(feelingOf(cards[i], axis));
    return curve;
}

/// Moves points apart that would hide each other, same column and same experience, and turns values away
/// from points that they would touch.
void spread(Curve &curve) {
    constexpr double step = 15;
    std::map<std::pair<double, int>, int> taken;
    for (const Feeling &one : curve.path)
        taken[{one.at.x, one.experience}] = 1;
    for (Feeling &one : curve.others)
        one.at.x += step * taken[{one.at.x, one.experience}]++;
    for (Feeling &one : curve.path) {
        const bool above = taken.contains({one.at.x, one.experience + 1});
        const bool below = taken.contains({one.at.x, one.experience - 1});
        if (above != below) one.labelBelow = above;
    }
}

void drawAxis(const MapContext &map, double axis, Groups &into) {
    Pen pen(map.measure, "experience-axis", "axis", Layer::experience);
    pen.add(Line{{{map.laneHeadRight() - 4, axis}, {map.geometry.right, axis}},
                 {{Token::hairline}, 1, Dash::dashed}});
    into.push_back(std::move(pen).done());
}

/// The ends of the scale, beside the head so that they stay in view with it.
void drawScale(const MapContext &map, double axis, Group &head) {
    for (const int experience : {2, 0, -2}) {
        Label label{{map.laneHeadRight() - 14, axis - experience * unit + 3.8}, experienceText(experience)};
        label.size = style::small.size;
        label.anchor = Anchor::end;
        label.paint = {Token::textMuted};
        label.width = map.measure.width(label.text, label.size, label.weight);
        head.bounds = united(head.bounds, boundsOf(label));
        head.primitives.emplace_back(std::move(label));
    }
}

void drawPoint(Pen &pen, const Feeling &one, bool onPath) {
    pen.add(Circle{one.at, onPath ? 6.5 : 4.5, {feeling(one.experience)}, {{Token::paper}, 2}});
    if (!onPath) return;
    const double away = one.labelBelow ? 20 : -12;
    pen.write({one.at.x, one.at.y + away}, experienceText(one.experience), style::small.at(Anchor::middle));
}

/// The curve comes in pieces, so that a view need not paint all of a long one to show an end of it.
constexpr std::size_t pointsPerPiece = 32;

void drawPath(const MapContext &map, const std::vector<Feeling> &path, Groups &into) {
    for (std::size_t first = 0; first < path.size(); first += pointsPerPiece) {
        const std::size_t last = std::min(first + pointsPerPiece, path.size());
        Pen pen(map.measure, "experience-" + std::to_string(first / pointsPerPiece + 1), "experience",
                Layer::experience);
        pen.said(map.texts.map.experience);
        Line line{{}, {{Token::curve}, 2.2}};
        for (std::size_t i = first; i < std::min(last + 1, path.size()); ++i)
            line.points.push_back(path[i].at);
        if (line.points.size() > 1) pen.add(std::move(line));
        for (std::size_t i = first; i < last; ++i)
            drawPoint(pen, path[i], true);
        into.push_back(std::move(pen).done());
    }
}

void drawOthers(const MapContext &map, const std::vector<Feeling> &others, Groups &into) {
    for (std::size_t first = 0; first < others.size(); first += pointsPerPiece) {
        Pen pen(map.measure, "experience-other-" + std::to_string(first / pointsPerPiece + 1), "experience",
                Layer::experience);
        pen.said(map.texts.map.experience);
        for (std::size_t i = first; i < std::min(first + pointsPerPiece, others.size()); ++i)
            drawPoint(pen, others[i], false);
        into.push_back(std::move(pen).done());
    }
}

} // namespace

double drawCurve(const MapContext &map, double top, Groups &into) {
    const double axis = top + axisBelowTop;
    Curve curve = curveOf(map, axis);
    if (curve.path.empty() && curve.others.empty()) return top;
    spread(curve);
    Group head = rowHead(map, "head-experience", top, top + rowHeight, map.texts.map.experience,
                         map.texts.map.experienceScale);
    drawScale(map, axis, head);
    into.push_back(std::move(head));
    drawAxis(map, axis, into);
    drawPath(map, curve.path, into);
    drawOthers(map, curve.others, into);
    return top + rowHeight;
}

} // namespace tussen
