#pragma once

#include "layout/Geometry.h"

#include <string>
#include <vector>

/// What must hold for the geometry of any journey whatever.
namespace tussen::test {

/// One sentence per breach: cards and tags that overlap or stand outside their lane or phase, connectors that
/// are not orthogonal, miss their ends, cross a card, share a stretch with one that looks different, run or
/// leave too close to another, come too near to a divider or pass too many lanes; lanes and phases in
/// disorder.
[[nodiscard]] std::vector<std::string> breaches(const Geometry &geometry);

/// Marks of connectors between two partners' lanes, which alone get one drawn, that do not stand on their own
/// connector or stand within the given distance of another.
[[nodiscard]] std::vector<std::string> crowdedMarks(const Geometry &geometry, double distance);

} // namespace tussen::test
