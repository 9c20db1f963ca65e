#include "panels/MatrixHeader.h"

#include "models/MatrixModel.h"
#include "panels/SeverityIcon.h"
#include "panels/Style.h"

#include <QPainter>

#include <algorithm>

namespace tussen {

namespace {

// At a type scale of 1, in px.
constexpr int columnWidth = 96;
constexpr int columnHeadHeight = 68;
constexpr int rowHeight = 28;
constexpr int leastRowHead = 120;
constexpr int mostRowHead = 240;
constexpr int alarmHeight = 18;
constexpr int signSize = 9;

int scaled(int size) {
    return static_cast<int>(size * style::typeScale());
}

/// Sign and word of what is wrong, in a line of their own.
void paintAlarm(QPainter &painter, const QRect &line, const QString &alarm, Severity severity,
                const QPalette &palette) {
    const QFont font = style::font(painter.font(), style::captionSize, QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int room = line.width() - signSize - 4;
    const QString word = metrics.elidedText(alarm, Qt::ElideRight, room);
    const int left = line.left() + std::max(0, (room - metrics.horizontalAdvance(word)) / 2);
    paintSeverity(painter, QRectF(left, line.center().y() - signSize / 2.0, signSize, signSize), severity,
                  palette);
    painter.setFont(font);
    painter.setPen(style::severityColor(palette, severity));
    painter.drawText(line.adjusted(left - line.left() + signSize + 4, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, word);
}

} // namespace

MatrixHeader::MatrixHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent) {
    const bool columns = orientation == Qt::Horizontal;
    setDefaultSectionSize(scaled(columns ? columnWidth : rowHeight));
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setHighlightSections(true);
}

QSize MatrixHeader::sizeHint() const {
    if (orientation() == Qt::Horizontal) return {100, scaled(columnHeadHeight)};
    int widest = 0;
    const QFontMetrics metrics(style::font(font(), style::smallSize));
    for (int section = 0; model() && section < count(); ++section)
        widest = std::max(widest,
                          metrics.horizontalAdvance(model()->headerData(section, orientation()).toString()));
    return {std::clamp(widest + 24, scaled(leastRowHead), scaled(mostRowHead)), 100};
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const {
    const QPalette &palette = style::paletteOf(this);
    const bool columns = orientation() == Qt::Horizontal;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QModelIndex current = selectionModel() ? selectionModel()->currentIndex() : QModelIndex();
    const bool here = current.isValid() && (columns ? current.column() : current.row()) == section;
    painter->fillRect(rect, palette.color(here ? QPalette::Highlight : QPalette::AlternateBase));
    painter->setPen(palette.color(QPalette::Mid));
    columns ? painter->drawLine(rect.topRight(), rect.bottomRight())
            : painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect room = rect.adjusted(columns ? 5 : 10, 3, -5, -3);
    const auto of = [&](int role) { return model()->headerData(section, orientation(), role); };
    if (const QString alarm = of(MatrixModel::AlarmRole).toString(); !alarm.isEmpty()) {
        const QRect line(room.left(), room.top(), room.width(), alarmHeight);
        paintAlarm(*painter, line, alarm, static_cast<Severity>(of(MatrixModel::SeverityRole).toInt()),
                   palette);
        room.setTop(line.bottom());
    }
    painter->setFont(style::font(font(), columns ? style::captionSize : style::smallSize,
                                 here ? QFont::DemiBold : QFont::Normal));
    painter->setPen(palette.color(QPalette::Text));
    const QString name = of(Qt::DisplayRole).toString().simplified();
    if (columns)
        painter->drawText(room, Qt::AlignCenter | Qt::TextWordWrap, name);
    else
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace tussen
