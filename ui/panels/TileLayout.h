#pragma once

#include "panels/ItemLayout.h"

namespace tussen {

/// Puts tiles into as many columns of equal width as fit; those of a row are equally high. An item that wants
/// to expand horizontally has a row to itself.
class TileLayout : public ItemLayout {
public:
    /// `leastWidth` of a column and the gap between tiles, in px.
    TileLayout(int leastWidth, int gap) : leastWidth_(leastWidth), gap_(gap) {}

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

protected:
    int arrange(const QRect &place, Do what) const override;

private:
    [[nodiscard]] int rowEnd(int first, int columns) const;

    int leastWidth_;
    int gap_;
};

} // namespace tussen
