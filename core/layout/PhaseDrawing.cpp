#include "layout/MapParts.h"
#include "words/Filled.h"

namespace tussen {

namespace {

constexpr double tip = 14; ///< how far a chevron points, and how deep it is notched

Polygon chevron(const PhaseColumn &column, bool first) {
    const double top = phaseTop;
    const double bottom = phaseTop + measure::phaseHeight;
    const double middle = (top + bottom) / 2;
    Polygon result{{{column.left, top},
                    {column.right - tip, top},
                    {column.right, middle},
                    {column.right - tip, bottom},
                    {column.left, bottom}},
                   {Token::phaseFill},
                   {}};
    if (!first) result.points.push_back({column.left + tip, middle});
    return result;
}

Group phaseHead(const MapContext &map, const PhaseColumn &column, bool first) {
    const Phase &phase = *column.phase;
    Pen pen(map.measure, groupId("phase", phase.id.value), "phase", Layer::phases, Pane::phaseHead);
    pen.of(ref(phase.id));
    pen.said(phase.name, phase.need ? filled(map.texts.map.describeNeed, *phase.need) : std::string());
    pen.add(chevron(column, first));
    const double room = column.right - column.left - 2 * tip - (first ? 4 : 12);
    const Point middle{(column.left + column.right) / 2 + (first ? -tip / 2 : 0),
                       phaseTop + measure::phaseHeight / 2};
    if (pen.widthOf(phase.name, style::phase) <= room) {
        pen.write({middle.x, middle.y + 4.8}, phase.name, style::phase, room);
        return std::move(pen).done();
    }
    TextStyle dense = style::phase;
    dense.size = 12;
    const auto lines = pen.wrap(phase.name, dense, room, 2);
    const double first_ = middle.y + (lines.size() > 1 ? -2.6 : 4.4);
    pen.writeLines({middle.x, first_}, lines, dense, 14, room);
    return std::move(pen).done();
}

} // namespace

void drawPhases(const MapContext &map, double bottom, Groups &into) {
    const auto &phases = map.geometry.phases;
    Pen dividers(map.measure, "phase-dividers", "divider", Layer::lanes);
    for (std::size_t i = 0; i + 1 < phases.size(); ++i) {
        const double x = phases[i].divider;
        dividers.add(Line{{{x, phaseTop + measure::phaseHeight + 8}, {x, bottom}},
                          {{Token::hairline}, 1, Dash::fine}});
    }
    if (phases.size() > 1) into.push_back(std::move(dividers).done());
    for (std::size_t i = 0; i < phases.size(); ++i)
        into.push_back(phaseHead(map, phases[i], i == 0));
}

} // namespace tussen
