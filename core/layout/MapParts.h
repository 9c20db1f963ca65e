#pragma once

#include "layout/MapContext.h"
#include "layout/Pen.h"

#include <vector>

/// The parts that a map is put together from. Each adds its groups; those below the lanes begin at `top`
/// and return where they end, which is `top` if they have nothing to show.
namespace tussen {

using Groups = std::vector<Group>;

/// Where the header ends and the phase heads begin; the lanes follow below them.
inline constexpr double phaseTop = 120;
inline constexpr double lanesTop = 179;

/// Where the header ends if it tells what it has to without being cut; long titles are.
[[nodiscard]] double headerRight(const MapContext &map);
void drawHeader(const MapContext &map, Groups &into);
void drawPhases(const MapContext &map, double bottom, Groups &into);
void drawLanes(const MapContext &map, Groups &into);
void drawSupporting(const MapContext &map, Groups &into);
void drawConnectors(const MapContext &map, Groups &into);
void drawCards(const MapContext &map, Groups &into);
[[nodiscard]] double drawCurve(const MapContext &map, double top, Groups &into);
[[nodiscard]] double drawInterests(const MapContext &map, double top, Groups &into);
[[nodiscard]] double drawGone(const MapContext &map, double top, Groups &into);
[[nodiscard]] double drawFooter(const MapContext &map, double top, Groups &into);

/// Name and note of a row below the lanes, at its left, where lanes have their heads,
/// centred between `top` and `bottom`.
[[nodiscard]] Group rowHead(const MapContext &map, std::string_view id, double top, double bottom,
                            const std::string &name, const std::string &note);

} // namespace tussen
