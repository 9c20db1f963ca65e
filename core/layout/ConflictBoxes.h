#pragma once

#include "layout/MapContext.h"

#include <vector>

namespace tussen {

/// The conflicts between two holders, as one box of the map shows them.
struct ConflictBox {
    const Finding *strongest = nullptr;
    std::size_t more = 0; ///< further conflicts between the two
    /// A phase whose touchpoints move the outcomes of the strongest conflict.
    struct Place {
        std::size_t phase = 0; ///< index into the geometry's phases
        double pull = 0;       ///< sum of their effects' sizes
        double center = 0;     ///< x that they stand around
    };
    std::vector<Place> places; ///< never empty; largest pull first
};

/// One box per pair of holders, strongest first. Conflicts that no touchpoint of the map moves are left out,
/// and so are waived ones.
[[nodiscard]] std::vector<ConflictBox> conflictBoxes(const MapContext &map);

/// The links of a conflict's chain in words, "more x → less y", from the first holder's wish to what it does
/// to the other's; empty for a conflict about one outcome.
[[nodiscard]] std::string chainText(const MapContext &map, const Finding &conflict);

/// The interests of a conflict: first the one that the chain starts from.
[[nodiscard]] std::pair<const Interest *, const Interest *> interestsOf(const MapContext &map,
                                                                        const Finding &conflict);

} // namespace tussen
