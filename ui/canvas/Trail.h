#pragma once

#include "canvas/EntityIndex.h"

namespace tussen {

/// The cards that were chosen one after the other: where the keyboard was.
class Trail {
public:
    /// Nothing but cards is kept.
    void pass(const EntityRef &chosen);
    /// The last one that is still drawn.
    [[nodiscard]] const Group *last(const EntityIndex &index) const;

private:
    std::vector<EntityRef> cards_; ///< each where it was chosen last
};

} // namespace tussen
