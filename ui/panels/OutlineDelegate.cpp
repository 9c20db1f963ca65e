#include "panels/OutlineDelegate.h"

#include "models/OutlineModel.h"
#include "panels/Style.h"

#include <QLineEdit>
#include <QPainter>

namespace tussen {

namespace {

constexpr int rowHeight = 26;

/// The number of findings in a disc; gives back its width.
int paintCount(QPainter &painter, const QStyleOptionViewItem &option, int count, Severity severity) {
    const QString text = QString::number(count);
    painter.setFont(style::font(option.font, 10, QFont::Bold));
    const int width = std::max(16, painter.fontMetrics().horizontalAdvance(text) + 8);
    const QRectF place(option.rect.right() - width - 4, option.rect.center().y() - 7, width, 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style::severityColor(option.palette, severity));
    painter.drawRoundedRect(place, 8, 8);
    painter.setPen(style::color(option.palette, Token::onAccent));
    painter.drawText(place, Qt::AlignCenter, text);
    return width + 4;
}

int paintDetail(QPainter &painter, const QStyleOptionViewItem &option, const QString &detail) {
    painter.setFont(style::font(option.font, style::captionSize));
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    painter.drawText(option.rect.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter, detail);
    return painter.fontMetrics().horizontalAdvance(detail) + 6;
}

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const {
    QStyleOptionViewItem option = given;
    option.palette = style::paletteOf(given.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int count = index.data(OutlineModel::CountRole).toInt();
    const auto severity = static_cast<Severity>(index.data(OutlineModel::SeverityRole).toInt());
    const int taken = count > 0
                          ? paintCount(*painter, option, count, severity)
                          : paintDetail(*painter, option, index.data(OutlineModel::DetailRole).toString());
    const bool journey = !index.parent().isValid();
    painter->setFont(
        style::font(option.font, style::smallSize + 1, journey ? QFont::DemiBold : QFont::Normal));
    painter->setPen(option.palette.color(QPalette::Text));
    const QRect place = option.rect.adjusted(4, 0, -taken - 8, 0);
    const QString name = index.data(Qt::DisplayRole).toString().simplified();
    painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, place.width()));
    painter->restore();
}

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &) const {
    auto *line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("inRow"));
    line->setAccessibleName(tr("Name"));
    return line;
}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {80, rowHeight};
}

} // namespace tussen
