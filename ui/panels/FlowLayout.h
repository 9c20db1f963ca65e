#pragma once

#include "panels/ItemLayout.h"

namespace tussen {

/// Puts items one after the other, each as wide as it wants to be, into as many rows as that takes.
class FlowLayout : public ItemLayout {
public:
    /// `gap` between items and rows, in px.
    explicit FlowLayout(int gap) : gap_(gap) {}

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

protected:
    int arrange(const QRect &place, Do what) const override;

private:
    int gap_;
};

} // namespace tussen
