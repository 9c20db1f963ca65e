#include "shell/Look.h"

#include "export/Picture.h"
#include "panels/Style.h"
#include "shell/DarkAppearance.h"

#include <QApplication>

namespace tussen {

namespace {

/// A page of text takes the colour of its links from the application, whatever the window's palette says.
void colorLinks(const QColor &color) {
    QPalette palette = QApplication::palette();
    if (palette.color(QPalette::Link) == color) return;
    for (const auto role : {QPalette::Link, QPalette::LinkVisited})
        palette.setColor(role, color);
    QApplication::setPalette(palette);
}

} // namespace

Look::Look() {
    loadFonts();
    wearRememberedAppearance();
    wear(style::isDark(QApplication::palette()), style::typeScale() > 1);
}

void Look::wear(bool dark, bool largeType) {
    dark_ = dark;
    style::setTypeScale(largeType ? style::largeType : 1);
    if (QApplication::font() != style::windowFont()) QApplication::setFont(style::windowFont());
    colorLinks(style::paletteFor(dark).color(QPalette::Link));
    const QString sheet = style::sheetFor(style::paletteFor(dark));
    if (qApp->styleSheet() != sheet) qApp->setStyleSheet(sheet); // after the font, which it takes up
}

} // namespace tussen
