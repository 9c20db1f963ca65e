#include "panels/FindingDelegate.h"

#include "models/FindingsModel.h"
#include "panels/SeverityIcon.h"
#include "panels/Style.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tussen {

namespace {

constexpr int rowHeight = 44;
constexpr double staleOpacity = 0.45; ///< of findings of a state before, while checks run
constexpr double remedyShare = 0.36;  ///< of the row's width
constexpr int leastForRemedy = 560;   ///< px: a narrower list says in the tip what to do
constexpr int markWidth = 20;         ///< px, of the mark that opens what can be done

void drawLine(QPainter &painter, const QRect &place, const QString &text) {
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

/// Two lines at most, the second elided.
void drawTwoLines(QPainter &painter, const QRect &place, const QString &text) {
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid()) first.setLineWidth(place.width());
    layout.endLayout();
    if (!first.isValid()) return;
    const int cut = first.textStart() + first.textLength();
    const QString rest = text.mid(cut).trimmed();
    const int half = place.height() / 2;
    if (rest.isEmpty()) return drawLine(painter, place, text);
    drawLine(painter, {place.left(), place.top(), place.width(), half}, text.left(cut).trimmed());
    drawLine(painter, {place.left(), place.top() + half, place.width(), half}, rest);
}

/// A bar at the left: this finding is about what is chosen on the map.
void paintMark(QPainter &painter, const QStyleOptionViewItem &option) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Link));
    painter.drawRoundedRect(QRectF(1, option.rect.top() + 6, 3, option.rect.height() - 12), 1.5, 1.5);
}

void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                const QModelIndex &index) {
    const int middle = place.top() + place.height() / 2;
    painter.setFont(style::font(option.font, style::textSize, QFont::DemiBold));
    painter.setPen(option.palette.color(
        index.data(FindingsModel::AcceptedRole).toBool() ? QPalette::PlaceholderText : QPalette::Text));
    drawLine(painter, {place.left(), middle - 19, place.width(), 20}, index.data().toString());
    painter.setFont(style::font(option.font, style::smallSize));
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    drawLine(painter, {place.left(), middle, place.width(), 18},
             index.data(FindingsModel::ReasonRole).toString());
}

/// What is done first, cut where it is long, and always the mark that a click opens all that can be done.
void paintRepair(QPainter &painter, const QRect &place, const QString &repair) {
    const int room = place.width() - markWidth;
    const int words = std::min(room, painter.fontMetrics().horizontalAdvance(repair) + 1);
    if (room > 0) drawLine(painter, {place.left(), place.top(), words, place.height()}, repair);
    const QRect mark(place.left() + std::max(0, words), place.top(), markWidth, place.height());
    painter.drawText(mark, Qt::AlignCenter, QStringLiteral("▾"));
}

/// At the right: what to do about a finding, or how many findings a group has.
void paintRight(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                const QModelIndex &index) {
    painter.setPen(option.palette.color(QPalette::Link));
    if (const QString repair = index.data(FindingsModel::RepairRole).toString(); !repair.isEmpty()) {
        painter.setFont(style::font(option.font, style::smallSize, QFont::Medium));
        return paintRepair(painter, place, repair);
    }
    painter.setFont(style::font(option.font, style::smallSize));
    const int count = index.data(FindingsModel::CountRole).toInt();
    if (count == 1)
        return drawTwoLines(painter, place.adjusted(0, 5, 0, -5),
                            index.data(FindingsModel::RemedyRole).toString());
    drawLine(painter, place, FindingDelegate::tr("%1 findings").arg(count));
}

} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const {
    QStyleOptionViewItem option = given;
    option.palette = style::paletteOf(given.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (!(index.flags() & Qt::ItemIsEnabled)) painter->setOpacity(staleOpacity);
    if (index.data(FindingsModel::MarkedRole).toBool()) paintMark(*painter, option);
    const QRect row = option.rect;
    const auto severity = static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt());
    paintSeverity(*painter, QRectF(row.left() + 4, row.top() + 8, 15, 14), severity, option.palette);
    const bool hasRepair = !index.data(FindingsModel::RepairRole).toString().isEmpty();
    const QRect right = hasRepair || row.width() >= leastForRemedy ? repairPlace(row) : QRect();
    const int end = right.isEmpty() ? row.right() - 8 : right.left() - 12;
    paintWords(*painter, option, {row.left() + 28, row.top(), end - row.left() - 28, row.height()}, index);
    if (!right.isEmpty()) paintRight(*painter, option, right, index);
    painter->restore();
}

QRect FindingDelegate::repairPlace(const QRect &row) {
    const int width =
        row.width() < leastForRemedy ? markWidth + 12 : static_cast<int>(row.width() * remedyShare);
    return {row.right() - width, row.top(), width - 12, row.height()};
}

bool FindingDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) {
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool onRepair = repairPlace(option.rect).contains(mouse->position().toPoint());
    if (mouse->button() != Qt::LeftButton || !onRepair ||
        index.data(FindingsModel::RepairRole).toString().isEmpty())
        return false;
    emit stepsWanted(index);
    return true;
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
    return {200, rowHeight};
}

} // namespace tussen
