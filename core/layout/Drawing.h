#pragma once

#include "layout/TextMeasure.h"
#include "model/EntityList.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The display list that screen, PDF, PNG, print and SVG all draw. Units are px at 100 % (96 per inch),
/// y grows downwards.
namespace tussen {

struct Point {
    double x = 0;
    double y = 0;
    bool operator==(const Point &) const = default;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    [[nodiscard]] double right() const { return x + width; }
    [[nodiscard]] double bottom() const { return y + height; }
    [[nodiscard]] Point center() const { return {x + width / 2, y + height / 2}; }
    bool operator==(const Rect &) const = default;
};

/// What a colour is for. A theme gives each its value; drawings hold none but partners' own colours.
enum class Token : std::uint8_t {
    none,
    paper,      ///< behind everything
    text,       ///< names
    textStrong, ///< title
    textMuted,  ///< what explains
    line,       ///< connectors
    hairline,   ///< phase dividers, axes, card borders
    laneEven,   ///< bands of the lanes
    laneOdd,
    stripFill, ///< supporting strip, figure boxes
    phaseFill,
    phaseText,
    cardFill,
    cardBorder,
    cardBorderGap, ///< border of a card that nobody owns
    gapFill,       ///< Nobody lane: ground
    gapHatch,      ///< Nobody lane: hatching
    gapBorder,
    alarm,     ///< errors and gaps, and nothing else
    alarmSoft, ///< ground of an alarming figure
    warning,
    info,
    good,         ///< goals, ticks
    onAccent,     ///< text and rims on alarm, warning, info, good
    curve,        ///< experience: the line
    feelingWorst, ///< experience -2 .. +2
    feelingBad,
    feelingNeutral,
    feelingGood,
    feelingBest,
    interestFill,
    interestBorder,
    accent, ///< selection, target state
    partner ///< the group's own colour, see Paint::rgb
};
inline constexpr std::size_t tokenCount = static_cast<std::size_t>(Token::partner) + 1;

/// A colour: a token, or with Token::partner the colour 0xRRGGBB.
struct Paint {
    Token token = Token::none;
    std::uint32_t rgb = 0;
    float opacity = 1;
    bool operator==(const Paint &) const = default;
};

enum class Dash : std::uint8_t { solid, dashed, dotted, fine };
enum class Hatch : std::uint8_t { none, gap };
enum class Anchor : std::uint8_t { start, middle, end };

struct Stroke {
    Paint paint{};
    double width = 0;
    Dash dash = Dash::solid;
    bool operator==(const Stroke &) const = default;
};

/// A rectangle, rounded by `radius`. `isCard` marks the outline of a touchpoint's card.
struct Box {
    Rect rect;
    double radius = 0;
    Paint fill{};
    Stroke stroke{};
    Hatch hatch = Hatch::none;
    bool isCard = false;
    bool operator==(const Box &) const = default;
};

struct Circle {
    Point center;
    double radius = 0;
    Paint fill{};
    Stroke stroke{};
    bool operator==(const Circle &) const = default;
};

/// Straight segments through the points, corners rounded by `radius`; `arrow` puts a head on the last point.
struct Line {
    std::vector<Point> points;
    Stroke stroke{};
    double radius = 0;
    bool arrow = false;
    bool operator==(const Line &) const = default;
};

/// A closed, filled figure: chevrons, badges, icons.
struct Polygon {
    std::vector<Point> points;
    Paint fill{};
    Stroke stroke{};
    bool operator==(const Polygon &) const = default;
};

/// One line of text; `at` is on the baseline, at the start, middle or end by `anchor`. `width` is what the
/// layout reckoned with, and `limit`, where above 0, the room that it has.
struct Label {
    Point at;
    std::string text;
    double size = 12;
    Weight weight = Weight::regular;
    Anchor anchor = Anchor::start;
    Paint paint{};
    double width = 0;
    double limit = 0;
    bool operator==(const Label &) const = default;
};

using Primitive = std::variant<Box, Circle, Line, Polygon, Label>;

/// The head of a line with `arrow`: its tip on the last point, then the corners of its base. Filled with
/// the line's own paint. Needs at least two points.
[[nodiscard]] std::array<Point, 3> arrowHead(const Line &line);

/// What encloses all of a primitive: half its stroke, the arrow's head, ascenders and descenders included.
[[nodiscard]] Rect boundsOf(const Primitive &primitive);

/// What encloses both; a rectangle without width and height counts for nothing.
[[nodiscard]] Rect united(const Rect &a, const Rect &b);

/// In painting order, and as named layers of the SVG.
enum class Layer : std::uint8_t { lanes, phases, transitions, touchpoints, experience, interests, legend };
inline constexpr std::array<std::string_view, 7> layerNames{
    "Lanes", "Phases", "Transitions", "Touchpoints", "Experience", "Interests", "Legend"};

/// Which pane of the window shows the group: phase heads stay on top and lane heads at the left while the
/// map moves beneath; the header is above the map, the rest scrolls.
enum class Pane : std::uint8_t { map, phaseHead, laneHead, header, footer };

/// What belongs together: a card, a connector, a lane's band, a lane's head.
struct Group {
    std::optional<EntityRef> entity; ///< whom it draws; absent for legend, axes, Nobody
    std::string id;                  ///< unique in the drawing: "touchpoint-<uuid>", "lane-nobody"
    std::string_view cssClass;       ///< "touchpoint", "transition", "partner", "phase", "interest", ...
    Layer layer = Layer::touchpoints;
    Pane pane = Pane::map;
    std::vector<EntityRef>
        others;              ///< whom it draws as well: a conflict's second interest, or all that it counts
    std::string title;       ///< accessible name
    std::string description; ///< accessible description
    Rect bounds;             ///< encloses all primitives, strokes included
    std::vector<Primitive> primitives;
    bool operator==(const Group &) const = default;
};

/// What encloses the lines of a group's name, which have its largest letters.
[[nodiscard]] Rect nameBounds(const Group &group);

/// The map as a picture: immutable once made, safe to share between threads.
struct Drawing {
    Rect page;         ///< content plus margin, origin at 0, 0
    std::string title; ///< of the document it becomes
    std::string description;
    std::string language; ///< BCP 47
    double phaseTop = 0;  ///< where the phase heads begin and end: the pane that stays on top
    double phaseBottom = 0;
    double laneHeadRight = 0;  ///< right edge of the lane heads: the pane that stays at the left
    std::vector<Group> groups; ///< sorted by layer
};

using DrawingPtr = std::shared_ptr<const Drawing>;

} // namespace tussen
