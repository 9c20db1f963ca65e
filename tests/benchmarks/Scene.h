#pragma once

#include "checks/Checks.h"
#include "layout/Layout.h"
#include "tests/support/Generator.h"
#include "texts/Translated.h"

namespace tussen::benchmarks {

/// One generated journey with 40 partners, followed backwards once, with its findings.
struct Scene {
    Relations relations;
    Id<Journey> journey;
    std::vector<Finding> found;
    Texts texts = translatedTexts();

    explicit Scene(std::size_t touchpoints)
        : relations(testing::generated({.touchpoints = touchpoints})),
          journey(relations.journeys().front()->id),
          found(findingsOf(relations, journey, findings(relations))) {}

    [[nodiscard]] DrawingPtr drawing() const {
        return mapOf(relations, journey, found, texts, interMeasure());
    }
};

} // namespace tussen::benchmarks
