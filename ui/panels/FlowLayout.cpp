#include "panels/FlowLayout.h"

#include <algorithm>

namespace tussen {

/// All in one row.
QSize FlowLayout::sizeHint() const {
    QSize size(-gap_, 0);
    for (const QLayoutItem *item : items()) {
        if (item->isEmpty()) continue;
        size.rwidth() += item->sizeHint().width() + gap_;
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size.expandedTo({0, 0});
}

QSize FlowLayout::minimumSize() const {
    return {0, sizeHint().height()};
}

/// The height it takes.
int FlowLayout::arrange(const QRect &place, Do what) const {
    int left = place.left();
    int top = place.top();
    int height = 0;
    for (QLayoutItem *item : items()) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint().boundedTo({place.width(), item->sizeHint().height()});
        if (left > place.left() && left + size.width() > place.right() + 1) {
            left = place.left();
            top += height + gap_;
            height = 0;
        }
        if (what == Do::place) item->setGeometry({{left, top}, size});
        left += size.width() + gap_;
        height = std::max(height, size.height());
    }
    return top + height - place.top();
}

} // namespace tussen
