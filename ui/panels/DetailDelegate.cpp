#include "panels/DetailDelegate.h"

#include "models/EntityListModel.h"
#include "panels/Style.h"

#include <QPainter>

namespace tussen {

namespace {

constexpr int side = 12; ///< px to the words, as the style sheet and the style have it for names

QFont smallFont(const QStyleOptionViewItem &option) {
    return style::font(option.font, style::smallSize);
}

} // namespace

void DetailDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    option->displayAlignment = Qt::AlignTop | Qt::AlignLeading;
}

void DetailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
    QStyledItemDelegate::paint(painter, option, index);
    painter->save();
    painter->setFont(smallFont(option));
    painter->setPen(style::paletteOf(option.widget).color(QPalette::PlaceholderText));
    const QRect below = option.rect.adjusted(side, 0, -side, -5);
    const QString detail = index.data(EntityListModel::DetailRole).toString();
    painter->drawText(below, Qt::AlignBottom | Qt::AlignLeading | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(detail, Qt::ElideRight, below.width()));
    painter->restore();
}

QSize DetailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const QSize name = QStyledItemDelegate::sizeHint(option, index);
    return name + QSize(0, QFontMetrics(smallFont(option)).height() + 2);
}

} // namespace tussen
