#pragma once

#include "layout/Handing.h"

#include <optional>
#include <set>
#include <vector>

/// Where everything of a journey stands, before it is drawn: lanes, columns, cards, connectors.
namespace tussen {

/// Measures of the map at 100 %, in px; see the user guide's page on the map.
namespace measure {
inline constexpr double margin = 36;
inline constexpr double cardWidth = 142;
inline constexpr double cardHeight = 74;
inline constexpr double columnPitch = 164; ///< least distance from card to card
inline constexpr double laneHeight = 112;  ///< least height
inline constexpr double laneGap = 6;
inline constexpr double laneHeadWidth = 200;
inline constexpr double phaseHeight = 40;
inline constexpr double dividerClearance = 12; ///< connectors to phase dividers
inline constexpr double outcomeHeight = 40;    ///< of mark and name in Outcomes, at least
inline constexpr double outcomeMark = 11;      ///< radius
inline constexpr double outcomeLeading = 15.5; ///< between lines of a name in Outcomes
inline constexpr double tagHeight = 18;        ///< of a tag with one line of words
inline constexpr double tagLeading = 13;       ///< what another line takes
inline constexpr int tagLines = 2;             ///< of words at most: tags have room for so many
inline constexpr double tagOverhang = 42;      ///< how far tags reach beyond their card, to the right
} // namespace measure

enum class LaneKind { nobody, partner, outcomes };

struct Lane {
    LaneKind kind = LaneKind::partner;
    const Partner *partner = nullptr; ///< of LaneKind::partner
    int depth = 0;                    ///< 1 and more for departments: indented in their organisation's band
    Rect band;                        ///< whole width, head included
    bool thin = false;                ///< an empty Nobody lane
    std::optional<double> visibility; ///< y of the line above the backstage cards, where there are any
};

struct PhaseColumn {
    const Phase *phase = nullptr;
    double left = 0;    ///< of the chevron
    double right = 0;   ///< of the chevron, tip included
    double divider = 0; ///< x of the line at its right border; the last phase has it at its right
};

struct Card {
    const Touchpoint *touchpoint = nullptr;
    std::size_t lane = 0;     ///< index into lanes
    std::size_t column = 0;   ///< over the whole journey, from 0
    Rect rect;                ///< of the card; in Outcomes of mark and name: the mark is the circle of radius
                              ///< 11 at its left end, the name has the rest
    bool contested = false;   ///< several accountable
    bool inOutcomes = false;  ///< drawn as a mark with its name, not as a card
    std::vector<Rect> ghosts; ///< in the lanes of the other accountable partners
};

/// How a connector runs. A vertical run that passes more than six lanes is cut into two named tags: then
/// `route` ends at the first, under the source, and `resumed` starts at the second, above the target.
struct Connector {
    const Transition *transition = nullptr;
    std::size_t from = 0; ///< index into cards
    std::size_t to = 0;
    Handing handing = Handing::none;
    Dash dash = Dash::solid;
    std::vector<Point>
        route; ///< orthogonal, from the source's edge to the target's edge (or to the first tag)
    std::vector<Point> resumed; ///< empty without tags
    Point mark;                 ///< where tick or ring stands: on the longest run, clear of other connectors
    Point label;                ///< baseline start of the branch label at the source
    double labelRoom = 0; ///< width that the label may take; 0 with tags: it is written into the first tag
    Point wait;           ///< centre of the waiting time on the line; with tags it is written into the first
    Rect fromTag;         ///< room for the tag under the source, height 0 without tags
    Rect toTag;           ///< room for the tag above the target
    bool isLoop = false;  ///< not forward
};

struct Geometry {
    std::vector<Lane> lanes;           ///< top to bottom; Nobody first, Outcomes last (height 0 if empty)
    std::vector<PhaseColumn> phases;   ///< left to right
    std::vector<Card> cards;           ///< by (phase rank, phase id, rank, id)
    std::vector<Connector> connectors; ///< by transition id
    std::vector<const Partner *> supporting; ///< partners with roles here, but no lane
    Rect supportingStrip;                    ///< height 0 if nobody only supports
    double top = 0;                          ///< of the first lane
    double left = 0;                         ///< of lanes and their heads
    double right = 0;                        ///< of lanes and phases
    double bottom = 0;                       ///< of the Outcomes strip
};

/// Lays out one journey; `top` is where the first lane may begin. `measure` tells the room that words take;
/// partners in `emptyLanes` have a lane even if they are accountable for nothing here.
[[nodiscard]] Geometry geometryOf(const Relations &relations, const Id<Journey> &journey, double top,
                                  const TextMeasure &measure = interMeasure(),
                                  const std::set<Id<Partner>> &emptyLanes = {});

/// The name of a goal or abandon in Outcomes, as lines beside its mark.
[[nodiscard]] std::vector<std::string> outcomeLines(const TextMeasure &measure, const std::string &name);

/// The likeliest path to a goal, or to another end where no goal is reached, from the first start in the
/// journey's order that leads there: indices into cards, in order.
[[nodiscard]] std::vector<std::size_t> likeliestPath(const Relations &relations, const Geometry &geometry);

} // namespace tussen
