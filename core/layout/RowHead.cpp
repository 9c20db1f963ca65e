#include "layout/MapParts.h"

namespace tussen {

Group rowHead(const MapContext &map, std::string_view id, double top, double bottom, const std::string &name,
              const std::string &note) {
    const double left = map.geometry.left;
    const double room = measure::laneHeadWidth - 52;
    Pen pen(map.measure, std::string(id), "row", Layer::lanes, Pane::laneHead);
    pen.said(name, note);
    pen.add(Box{{left, top, measure::laneHeadWidth - 8, bottom - top}, 0, {Token::paper}});
    const double middle = (top + bottom) / 2;
    pen.write({left + 18, middle - 2}, name, style::head, room);
    const auto lines = pen.wrap(note, style::muted, room, 2);
    pen.writeLines({left + 18, middle + 17}, lines, style::muted, 15, room);
    return std::move(pen).done();
}

} // namespace tussen
