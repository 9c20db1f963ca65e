#include "layout/MapParts.h"
#include "layout/Phrases.h"
#include "layout/TargetMarks.h"
#include "words/Filled.h"

namespace tussen {

double drawGone(const MapContext &map, double top, Groups &into) {
    constexpr int mostLines = 4;
    constexpr double leading = 17;
    std::string names;
    for (const Touchpoint *touchpoint : goneTouchpoints(map.relations, map.journey))
        append(names, touchpoint->name, " · ");
    if (names.empty()) return top;
    const std::string words = filled(map.texts.map.gone, names);
    Pen pen(map.measure, "gone", "gone", Layer::legend, Pane::footer);
    pen.said(words);
    const double left = map.laneHeadRight();
    const double room = map.geometry.right - left;
    const auto lines = pen.wrap(words, style::plain, room, mostLines);
    pen.writeLines({left, top + 20}, lines, style::plain, leading, room);
    into.push_back(std::move(pen).done());
    return top + 20 + leading * static_cast<double>(lines.size());
}

} // namespace tussen
