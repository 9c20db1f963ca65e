#include "shell/LeanStyle.h"

#include "panels/Style.h"

#include <QPainter>
#include <QPixmap>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

namespace tussen {

namespace {

/// Two angles beside each other: what has no room in the bar is behind them.
QIcon moreIcon(const QColor &color) {
    constexpr int side = 16; // px
    constexpr int scale = 2; // sharp on dense screens
    QPixmap picture(side * scale, side * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const qreal x : {4.0, 9.0})
        painter.drawPolyline(QPolygonF{{x, 4}, {x + 3.5, 8}, {x, 12}});
    return QIcon(picture);
}

void drawTickBox(const QStyleOption &option, QPainter &painter, const QPalette &palette) {
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focused = option.state & QStyle::State_HasFocus;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.color(focused   ? QPalette::Link
                                 : enabled ? QPalette::PlaceholderText
                                           : QPalette::Dark));
    painter.setBrush(palette.color(enabled ? QPalette::Base : QPalette::AlternateBase));
    painter.drawRoundedRect(box, 3, 3);
    if (option.state & QStyle::State_On) {
        painter.setPen(QPen(palette.color(enabled ? QPalette::Text : QPalette::PlaceholderText), 1.75,
                            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return box.topLeft() + QPointF(x * box.width(), y * box.height());
        };
        painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.28)});
    }
    painter.restore();
}

} // namespace

LeanStyle::LeanStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

QIcon LeanStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const {
    switch (which) {
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return moreIcon((widget ? widget->palette() : standardPalette()).color(QPalette::ButtonText));
    case SP_TitleBarNormalButton: // panels have heads of their own
    case SP_TitleBarCloseButton:
        return {};
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int LeanStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *more) const {
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons) return 0;
    return QProxyStyle::styleHint(hint, option, widget, more);
}

void LeanStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const {
    if (element != PE_IndicatorCheckBox || !widget)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    drawTickBox(*option, *painter, style::paletteOf(widget));
}

} // namespace tussen
