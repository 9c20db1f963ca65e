#include "tests/core/layout/GeometryRules.h"

#include "tests/core/layout/Segments.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <set>

namespace tussen::test {

namespace {

/// Something that nothing else may touch; connectors of `owner` may end at it.
struct Obstacle {
    Rect rect;
    std::size_t owner;
    std::string name;
};

class Inspection {
public:
    explicit Inspection(const Geometry &geometry)
        : geometry_(geometry),
          segments_(segmentsOf(geometry)),
          obstacles_(obstaclesOf(geometry)) {}

    std::vector<std::string> run() {
        lanesAndPhases();
        cardsInTheirPlaces();
        nothingOverlaps();
        connectorsJoinTheirEnds();
        for (const Segment &segment : segments_)
            oneSegment(segment);
        linesKeepApart();
        portsHaveRoomForWords();
        return std::move(found_);
    }

private:
    static std::vector<Obstacle> obstaclesOf(const Geometry &geometry) {
        std::vector<Obstacle> obstacles;
        for (std::size_t i = 0; i < geometry.cards.size(); ++i) {
            obstacles.push_back({geometry.cards[i].rect, i, "card " + std::to_string(i)});
            for (const Rect &ghost : geometry.cards[i].ghosts)
                obstacles.push_back({ghost, i, "ghost of " + std::to_string(i)});
        }
        for (const Connector &connector : geometry.connectors) {
            if (connector.fromTag.height > 0) obstacles.push_back({connector.fromTag, connector.from, "tag"});
            if (connector.toTag.height > 0) obstacles.push_back({connector.toTag, connector.to, "tag"});
        }
        return obstacles;
    }

    void expect(bool holds, const std::string &what) {
        if (!holds) found_.push_back(what);
    }

    void lanesAndPhases() {
        const auto &lanes = geometry_.lanes;
        expect(lanes.size() >= 2 && lanes.front().kind == LaneKind::nobody &&
                   lanes.back().kind == LaneKind::outcomes,
               "Nobody is not first or Outcomes not last");
        expect(lanes.front().band.y == geometry_.top, "the first lane is not at the top");
        for (std::size_t i = 1; i < lanes.size(); ++i)
            expect(lanes[i - 1].band.bottom() <= lanes[i].band.y, "lanes overlap at " + std::to_string(i));
        expect(lanes.back().band.bottom() <= geometry_.bottom, "Outcomes hang out below");
        for (std::size_t i = 0; i < geometry_.phases.size(); ++i) {
            const PhaseColumn &phase = geometry_.phases[i];
            expect(phase.right - phase.left >= measure::cardWidth, "phase too narrow: " + std::to_string(i));
            expect(phase.right <= geometry_.right, "phase outside the map");
            if (i > 0) expect(geometry_.phases[i - 1].right < phase.left, "phases overlap");
        }
    }

    void cardsInTheirPlaces() {
        for (std::size_t i = 0; i < geometry_.cards.size(); ++i) {
            const Card &card = geometry_.cards[i];
            const std::string name = "card " + std::to_string(i);
            const Lane &lane = geometry_.lanes[card.lane];
            expect(contains(lane.band, card.rect), name + " leaves its lane");
            const bool backstage = card.touchpoint->kind == TouchpointKind::backstage;
            if (backstage || lane.visibility)
                expect(lane.visibility && backstage == (card.rect.y > *lane.visibility),
                       name + " is on the wrong side of the line of visibility");
            for (const PhaseColumn &phase : geometry_.phases)
                if (phase.phase->id == card.touchpoint->phase)
                    expect(phase.left < card.rect.x && card.rect.right() < phase.right,
                           name + " leaves its phase");
        }
    }

    void nothingOverlaps() {
        for (std::size_t i = 0; i < obstacles_.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                expect(!overlap(obstacles_[i].rect, obstacles_[j].rect),
                       obstacles_[i].name + " overlaps " + obstacles_[j].name);
    }

    void connectorsJoinTheirEnds() {
        for (std::size_t i = 0; i < geometry_.connectors.size(); ++i) {
            const Connector &connector = geometry_.connectors[i];
            const std::string name = "connector " + std::to_string(i);
            const Rect &from = geometry_.cards[connector.from].rect;
            const Rect &to = geometry_.cards[connector.to].rect;
            const bool cut = connector.fromTag.height > 0;
            expect(connector.route.size() >= 2, name + " has no route");
            expect(onEdge(from, connector.route.front()), name + " does not start at its source");
            expect(onEdge(cut ? connector.fromTag : to, connector.route.back()), name + " ends nowhere");
            if (cut && onEdge(connector.toTag, connector.resumed.front()) &&
                onEdge(to, connector.resumed.back()))
                continue;
            expect(!cut && connector.resumed.empty(), name + " is cut wrongly");
        }
    }

    void oneSegment(const Segment &segment) {
        const std::string name = "connector " + std::to_string(segment.connector);
        expect(segment.from.x == segment.to.x || segment.from.y == segment.to.y, name + " runs aslant");
        expect(segment.length() > 0, name + " has an empty stretch");
        for (const Obstacle &obstacle : obstacles_)
            expect(!crosses(segment, obstacle.rect), name + " crosses " + obstacle.name);
        if (!segment.vertical()) return;
        std::size_t passed = 0;
        for (const Lane &lane : geometry_.lanes)
            if (lane.band.height > 0 && segment.low() < lane.band.y && lane.band.bottom() < segment.high())
                ++passed;
        expect(passed <= 6, name + " passes " + std::to_string(passed) + " lanes");
        for (std::size_t i = 0; i + 1 < geometry_.phases.size(); ++i)
            expect(std::abs(geometry_.phases[i].divider - segment.from.x) >= measure::dividerClearance,
                   name + " comes too near to a divider");
    }

    /// Solid lines may enter a card together, and lines that look alike a mark in Outcomes.
    [[nodiscard]] bool mayJoin(const Connector &one, const Connector &other) const {
        return one.to == other.to && one.dash == other.dash &&
               (one.dash == Dash::solid || geometry_.cards[one.to].inOutcomes);
    }

    void linesKeepApart() {
        constexpr double least = 6;
        std::vector<Segment> lines;
        std::ranges::copy_if(segments_, std::back_inserter(lines), [&](const Segment &segment) {
            return geometry_.connectors[segment.connector].fromTag.height == 0;
        });
        for (const auto &[one, other, distance] : neighbours(lines, least))
            expect(distance == 0 && mayJoin(geometry_.connectors[one], geometry_.connectors[other]),
                   "connectors " + std::to_string(one) + " and " + std::to_string(other) + " run " +
                       std::to_string(distance) + " px apart");
    }

    void portsHaveRoomForWords() {
        constexpr double least = 14;
        std::map<std::size_t, std::set<double>> exits;
        for (const Connector &connector : geometry_.connectors) {
            if (connector.fromTag.height > 0) continue;
            auto &ports = exits[connector.from];
            const double y = connector.route.front().y;
            const auto near = ports.upper_bound(y - least);
            expect(near == ports.end() || *near >= y + least,
                   "ports of card " + std::to_string(connector.from) + " are too close");
            ports.insert(y);
        }
    }

    const Geometry &geometry_;
    std::vector<Segment> segments_;
    std::vector<Obstacle> obstacles_;
    std::vector<std::string> found_;
};

bool betweenPartners(const Geometry &geometry, const Connector &connector) {
    const std::size_t from = geometry.cards[connector.from].lane;
    const std::size_t to = geometry.cards[connector.to].lane;
    return from != to && geometry.lanes[from].partner && geometry.lanes[to].partner;
}

} // namespace

std::vector<std::string> breaches(const Geometry &geometry) {
    return Inspection(geometry).run();
}

std::vector<std::string> crowdedMarks(const Geometry &geometry, double distance) {
    std::vector<std::string> found;
    const std::vector<Segment> segments = segmentsOf(geometry);
    for (std::size_t i = 0; i < geometry.connectors.size(); ++i) {
        if (!betweenPartners(geometry, geometry.connectors[i])) continue;
        const Point mark = geometry.connectors[i].mark;
        bool onOwn = false;
        for (const Segment &segment : segments) {
            const double away = distanceTo(segment, mark);
            if (segment.connector == i && away == 0) onOwn = true;
            if (segment.connector != i && away < distance)
                found.push_back("mark " + std::to_string(i) + " stands near connector " +
                                std::to_string(segment.connector));
        }
        if (!onOwn) found.push_back("mark " + std::to_string(i) + " does not stand on its connector");
    }
    return found;
}

} // namespace tussen::test
