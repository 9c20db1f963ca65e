#include "panels/PickDelegate.h"

#include "panels/Style.h"

#include <QPainter>

namespace tussen {

namespace {

void drawLine(QPainter &painter, const QRect &place, const QString &text, Qt::Alignment side) {
    painter.drawText(place, static_cast<int>(side) | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

} // namespace

void PickDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
    const QPalette &palette = style::paletteOf(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(palette.color(QPalette::Highlight));
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5);
    }
    const QRect inside = option.rect.adjusted(10, 3, -10, -3);
    const QString right = index.data(RightRole).toString();
    painter->setFont(style::font(option.font, style::smallSize));
    const int rightWidth = right.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(right) + 12;
    painter->setPen(palette.color(QPalette::PlaceholderText));
    drawLine(*painter, inside, right, Qt::AlignRight);
    const QRect words = inside.adjusted(0, 0, -rightWidth, 0);
    const QString detail = index.data(DetailRole).toString();
    const int half = words.height() / 2;
    drawLine(*painter, words.adjusted(0, half, 0, 0), detail, Qt::AlignLeft);
    painter->setFont(style::font(option.font, style::textSize, QFont::Medium));
    if (!index.data(PaleRole).toBool()) painter->setPen(palette.color(QPalette::Text));
    drawLine(*painter, detail.isEmpty() ? words : words.adjusted(0, 0, 0, -half),
             index.data(Qt::DisplayRole).toString(), Qt::AlignLeft);
    painter->restore();
}

QSize PickDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {200, rowHeight};
}

} // namespace tussen
