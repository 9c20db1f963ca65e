#pragma once

#include "layout/Geometry.h"
#include "layout/Layout.h"
#include "layout/PartnerMarks.h"

/// What all parts of a map are drawn from.
namespace tussen {

struct MapContext {
    const Relations &relations;
    const Journey &journey;
    std::span<const Finding> findings;
    const Texts &texts;
    const TextMeasure &measure;
    const MapOptions &options;
    const Geometry &geometry;
    const PartnerMarks &marks;

    [[nodiscard]] const Ecosystem &ecosystem() const { return relations.ecosystem(); }
    [[nodiscard]] double laneHeadRight() const { return geometry.left + measure::laneHeadWidth; }
};

} // namespace tussen
