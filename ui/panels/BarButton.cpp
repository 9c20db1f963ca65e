#include "panels/BarButton.h"

#include "panels/Style.h"

#include <QPainter>

namespace tussen {

namespace {

constexpr int rowHeight = 36;
constexpr int lineHeight = 24; ///< of a row without bar
constexpr int side = 8;
constexpr int barTop = 23;
constexpr int barHeight = 6;
constexpr double leastBar = 2; ///< px: what is above 0 can be seen

} // namespace

BarButton::BarButton(QWidget *parent) : QAbstractButton(parent) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarButton::setBar(const Bar &bar) {
    if (bar == bar_) return;
    bar_ = bar;
    const QString whole = bar.detail.isEmpty() ? bar.name : tr("%1, %2").arg(bar.name, bar.detail);
    setAccessibleName(bar.number.isEmpty() ? whole : tr("%1: %2").arg(whole, bar.number));
    setToolTip(QStringLiteral("<span>%1</span>").arg(accessibleName().toHtmlEscaped())); // wraps
    updateGeometry();
    update();
}

QSize BarButton::sizeHint() const {
    return {200, bar_.number.isEmpty() ? lineHeight : rowHeight};
}

QSize BarButton::minimumSizeHint() const {
    return {80, sizeHint().height()};
}

/// Return does what Space does; the arrows go on to what stands beside.
void BarButton::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintWords(painter);
    if (!bar_.number.isEmpty()) paintBar(painter);
}

void BarButton::paintGround(QPainter &painter) const {
    const QPalette &palette = style::paletteOf(this);
    painter.setPen(hasFocus() ? QPen(palette.color(QPalette::Link), 1) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()    ? QBrush(palette.color(QPalette::Highlight))
                     : underMouse() ? QBrush(palette.color(QPalette::Midlight))
                                    : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void BarButton::paintWords(QPainter &painter) const {
    const QPalette &palette = style::paletteOf(this);
    constexpr int gap = 8;
    QRect place(side, 3, width() - 2 * side, 18);
    painter.setFont(style::font(font(), style::smallSize, QFont::DemiBold));
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, bar_.number);
    place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(bar_.number) - gap);
    painter.setFont(style::font(font(), style::smallSize));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString name = metrics.elidedText(bar_.name.simplified(), Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    place.setLeft(place.left() + metrics.horizontalAdvance(name) + gap);
    if (place.width() < 4 * gap) return;
    painter.setPen(palette.color(QPalette::PlaceholderText));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(bar_.detail.simplified(), Qt::ElideRight, place.width()));
}

void BarButton::paintBar(QPainter &painter) const {
    const QPalette &palette = style::paletteOf(this);
    QRectF place(side, barTop, width() - 2 * side, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(isChecked() ? QPalette::Base : QPalette::AlternateBase));
    painter.drawRoundedRect(place, 3, 3);
    if (bar_.length <= 0) return;
    place.setWidth(std::max(leastBar, place.width() * std::min(bar_.length, 1.0)));
    painter.setBrush(bar_.fill == Bar::Fill::color ? bar_.color : palette.color(QPalette::PlaceholderText));
    if (bar_.fill == Bar::Fill::gap) {
        painter.setBrush(QBrush(style::color(palette, Token::alarm), Qt::BDiagPattern));
        painter.setPen(QPen(style::color(palette, Token::alarm), 1));
        place.adjust(0.5, 0.5, -0.5, -0.5);
    }
    painter.drawRoundedRect(place, 3, 3);
}

} // namespace tussen
