#include "panels/ItemLayout.h"

namespace tussen {

ItemLayout::~ItemLayout() {
    qDeleteAll(items_);
}

void ItemLayout::addItem(QLayoutItem *item) {
    items_.append(item);
}

int ItemLayout::count() const {
    return static_cast<int>(items_.size());
}

QLayoutItem *ItemLayout::itemAt(int index) const {
    return items_.value(index);
}

QLayoutItem *ItemLayout::takeAt(int index) {
    return index >= 0 && index < count() ? items_.takeAt(index) : nullptr;
}

int ItemLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, Do::measure);
}

void ItemLayout::setGeometry(const QRect &place) {
    QLayout::setGeometry(place);
    arrange(place, Do::place);
}

} // namespace tussen
