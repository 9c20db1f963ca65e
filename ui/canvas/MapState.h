#pragma once

#include "canvas/EntityIndex.h"
#include "canvas/Highlight.h"
#include "layout/Theme.h"

#include <optional>
#include <vector>

namespace tussen {

/// What the view shows, and what of it stands out: read by all that paints.
struct MapState {
    EntityIndex index;
    Theme theme = lightTheme();
    std::vector<EntityRef> selection; ///< the last is the current one
    std::vector<EntityRef> marks;
    std::vector<EntityRef> hovered; ///< all that the group under the pointer draws
    bool editable = false;          ///< cards offer their edges to draw transitions from

    [[nodiscard]] const DrawingPtr &drawing() const { return index.drawing(); }
    [[nodiscard]] Highlights highlightsOf(const Group &group) const;

private:
    /// Whether a group is among these. One that draws several is where all are; where some of them are, it is
    /// unless all of another group are meant.
    [[nodiscard]] bool isAmong(const std::vector<EntityRef> &entities, const Group &group) const;
};

} // namespace tussen
