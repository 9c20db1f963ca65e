#include "panels/FlowLayout.h"

#include <algorithm>

namespace tussen {

FlowLayout::~FlowLayout() {
    qDeleteAll(items_);
}

void FlowLayout::addItem(QLayoutItem *item) {
    items_.append(item);
}

int FlowLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const {
    return items_.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index) {
    return index >= 0 && index < count() ? items_.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, Do::measure);
}

/// All in one row.
QSize FlowLayout::sizeHint() const {
    QSize size(-gap_, 0);
    for (const QLayoutItem *item : items_) {
        if (item->isEmpty()) continue;
        size.rwidth() += item->sizeHint().width() + gap_;
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size.expandedTo({0, 0});
}

QSize FlowLayout::minimumSize() const {
    return {0, sizeHint().height()};
}

void FlowLayout::setGeometry(const QRect &place) {
    QLayout::setGeometry(place);
    arrange(place, Do::place);
}

/// The height it takes.
int FlowLayout::arrange(const QRect &place, Do what) const {
    int left = place.left();
    int top = place.top();
    int height = 0;
    for (QLayoutItem *item : items_) {
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
