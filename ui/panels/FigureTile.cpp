#include "panels/FigureTile.h"

#include "panels/SeverityIcon.h"
#include "panels/Style.h"
#include "texts/Utf8.h"

#include <QPainter>

namespace tussen {

namespace {

constexpr int margin = 10;
constexpr int numberHeight = 26;
constexpr int numberSize = 20;
constexpr int signWidth = 24; ///< the sign before a reason, with its gap
constexpr int wordsFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

FigureTile::FigureTile(QWidget *parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
}

void FigureTile::setEntry(const FigureReport::Entry &entry) {
    figure_ = entry.figure;
    number_ = toQt(entry.number);
    words_ = toQt(entry.words).simplified();
    alarms_ = entry.alarms;
    setSizePolicy(number_.isEmpty() ? QSizePolicy::Expanding : QSizePolicy::Preferred,
                  QSizePolicy::Preferred);
    setAccessibleName(number_.isEmpty() ? words_ : tr("%1 %2").arg(number_, words_));
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const {
    constexpr int width = 150;
    return {width, heightForWidth(width)};
}

QRect FigureTile::wordsPlace(int width) const {
    const int left = number_.isEmpty() ? margin + signWidth : margin;
    const int top = number_.isEmpty() ? margin : margin - 2 + numberHeight;
    constexpr int unbounded = 10000;
    return {left, top, width - left - margin, unbounded};
}

int FigureTile::heightForWidth(int width) const {
    const QFontMetrics metrics(style::font(font(), style::smallSize));
    const QRect place = wordsPlace(width);
    return place.top() + metrics.boundingRect(place, wordsFlags, words_).height() + margin;
}

/// Return does what Space does; the arrows go on to what stands beside.
void FigureTile::paintEvent(QPaintEvent *) {
    const QPalette &palette = style::paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool stands = isChecked() || hasFocus();
    painter.setPen(QPen(palette.color(stands ? QPalette::Link : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(palette.color(isChecked()    ? QPalette::Highlight
                                   : underMouse() ? QPalette::Midlight
                                                  : QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
    if (number_.isEmpty()) {
        paintSeverity(painter, QRectF(margin, margin + 1, 14, 13), alarms_ ? Severity::error : Severity::info,
                      palette);
    } else {
        painter.setFont(style::font(font(), numberSize, QFont::DemiBold));
        painter.setPen(alarms_ ? style::color(palette, Token::alarm) : palette.color(QPalette::Text));
        painter.drawText(QRect(margin, margin - 2, width() - 2 * margin, numberHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, number_);
    }
    painter.setFont(style::font(font(), style::smallSize));
    painter.setPen(palette.color(number_.isEmpty() ? QPalette::Text : QPalette::PlaceholderText));
    painter.drawText(wordsPlace(width()), wordsFlags, words_);
}

} // namespace tussen
