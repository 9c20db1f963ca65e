#pragma once

#include <QProxyStyle>

namespace tussen {

/// Fusion with icons of our own where every window has some: Fusion's are image files, and whoever reads the
/// first of those waits until all plugins for images are loaded. Boxes to tick have a rim that is seen on
/// dark ground, too. Buttons of dialogs have words and no pictures of the desktop's.
class LeanStyle : public QProxyStyle {
    Q_OBJECT
public:
    LeanStyle();

    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *more) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
};

} // namespace tussen
