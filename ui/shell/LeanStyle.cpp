#include "shell/LeanStyle.h"

#include <QPainter>
#include <QPixmap>
#include <QStyleFactory>
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

} // namespace tussen
