#include "panels/MatrixDelegate.h"

#include "models/MatrixModel.h"
#include "panels/SeverityIcon.h"
#include "panels/Style.h"

#include <QAbstractItemView>
#include <QPainter>

namespace tussen {

namespace {

/// A padlock, 9 px wide and 11 px high.
void paintLock(QPainter &painter, const QPointF &topLeft, const QColor &color) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.4));
    painter.drawArc(QRectF(topLeft.x() + 2, topLeft.y() + 0.7, 5, 7), 0, 180 * 16);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(topLeft.x(), topLeft.y() + 4.5, 9, 6.5), 1.5, 1.5);
}

} // namespace

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
    const QPalette &palette = style::paletteOf(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->currentIndex() == index && view->hasFocus();
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, palette.color(selected ? QPalette::Highlight : QPalette::Base));
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    const bool alarm = !index.data(MatrixModel::AlarmRole).toString().isEmpty();
    const auto severity = static_cast<Severity>(index.data(MatrixModel::SeverityRole).toInt());
    painter->setFont(style::font(option.font, style::textSize, QFont::DemiBold));
    const QString text = index.data().toString();
    painter->setPen(alarm ? style::severityColor(palette, severity) : palette.color(QPalette::Text));
    painter->drawText(option.rect, Qt::AlignCenter, text);
    const double half = painter->fontMetrics().horizontalAdvance(text) / 2.0;
    const QPointF middle = QRectF(option.rect).center();
    if (index.data(MatrixModel::ConfidentialRole).toBool())
        paintLock(*painter, middle + QPointF(-half - 15, -6), palette.color(QPalette::Text));
    if (alarm) {
        const double right = option.rect.center().x() + half;
        paintSeverity(*painter, QRectF(right + 5, option.rect.center().y() - 4, 9, 9), severity, palette);
    }
    if (current) {
        painter->setPen(QPen(palette.color(QPalette::Link), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace tussen
