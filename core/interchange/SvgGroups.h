#pragma once

#include "interchange/SvgShapes.h"
#include "layout/Drawing.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tussen {

/// Some groups, at least one, that follow each other in one layer, and their elements as text.
struct SvgPiece {
    std::span<const Group> groups;
    std::string text;
    [[nodiscard]] Layer layer() const { return groups.front().layer; }
};

/// Cuts groups, which are sorted by layer, into pieces that can be printed side by side.
[[nodiscard]] std::vector<SvgPiece> svgPieces(std::span<const Group> groups);

/// Prints the elements of each piece, indented by `depth`: side by side where there is enough to do, as this
/// is half of the work of drawing a map.
void printPieces(std::vector<SvgPiece> &pieces, const SvgShapes &shapes, unsigned depth);

/// Appends `<element>text</element>`; nothing where the text is empty.
void addSvgText(pugi::xml_node parent, const char *element, const std::string &text);

} // namespace tussen
