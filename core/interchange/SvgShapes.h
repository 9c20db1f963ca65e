#pragma once

#include "layout/Drawing.h"
#include "layout/Theme.h"

#include <pugixml.hpp>

#include <string>

namespace tussen {

/// A number as SVG reads it, whatever the locale: two decimals at most.
[[nodiscard]] std::string svgNumber(double number);

/// "#RRGGBB"
[[nodiscard]] std::string svgColor(std::uint32_t rgb);

/// The run of a line as path data, corners rounded; before an arrow's head it ends at the head's base, so
/// that no blunt end shows at the tip.
[[nodiscard]] std::string svgPath(const Line &line);

/// Elements for primitives, appended to a group.
class SvgShapes {
public:
    /// `hatch` is the id of the pattern for hatched boxes.
    SvgShapes(const Theme &theme, const char *hatch)
        : theme_(theme),
          hatchFill_(std::string("url(#") + hatch + ')') {}

    void add(pugi::xml_node group, const Primitive &primitive) const;

private:
    void add(pugi::xml_node group, const Box &box) const;
    void add(pugi::xml_node group, const Circle &circle) const;
    void add(pugi::xml_node group, const Line &line) const;
    void add(pugi::xml_node group, const Polygon &polygon) const;
    void add(pugi::xml_node group, const Label &label) const;
    void fill(pugi::xml_node shape, const Paint &paint) const;
    void stroke(pugi::xml_node shape, const Stroke &stroke) const;

    const Theme &theme_;
    std::string hatchFill_;
};

} // namespace tussen
