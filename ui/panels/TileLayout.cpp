#include "panels/TileLayout.h"

#include <algorithm>

namespace tussen {

namespace {

bool fillsRow(const QLayoutItem *item) {
    return item->expandingDirections().testFlag(Qt::Horizontal);
}

int heightOf(const QLayoutItem *item, int width) {
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

QSize TileLayout::sizeHint() const {
    const int width = 3 * leastWidth_ + 2 * gap_;
    return {width, heightForWidth(width)};
}

QSize TileLayout::minimumSize() const {
    return {leastWidth_, 0};
}

/// Where the row that begins with an item ends.
int TileLayout::rowEnd(int first, int columns) const {
    if (fillsRow(items()[first])) return first + 1;
    int end = first;
    while (end < count() && end - first < columns && !fillsRow(items()[end]))
        ++end;
    return end;
}

/// Gives back the height of all rows.
int TileLayout::arrange(const QRect &place, Do what) const {
    const int columns = std::max(1, (place.width() + gap_) / (leastWidth_ + gap_));
    const int column = (place.width() + gap_) / columns - gap_;
    int y = place.y();
    for (int first = 0, end = 0; first < count(); first = end) {
        end = rowEnd(first, columns);
        const int width = fillsRow(items()[first]) ? place.width() : column;
        int height = 0;
        for (int item = first; item < end; ++item)
            height = std::max(height, heightOf(items()[item], width));
        for (int item = first; what == Do::place && item < end; ++item)
            items()[item]->setGeometry({place.x() + (item - first) * (column + gap_), y, width, height});
        y += height + gap_;
    }
    return std::max(0, y - place.y() - gap_);
}

} // namespace tussen
