#include "shell/Look.h"

#include "export/Picture.h"
#include "panels/Style.h"

#include <QApplication>

namespace tussen {

Look::Look() {
    loadFonts();
    wear(style::isDark(QApplication::palette()), style::typeScale() > 1);
}

void Look::wear(bool dark, bool largeType) {
    dark_ = dark;
    style::setTypeScale(largeType ? style::largeType : 1);
    if (QApplication::font() != style::windowFont()) QApplication::setFont(style::windowFont());
    const QString sheet = style::sheetFor(style::paletteFor(dark));
    if (qApp->styleSheet() != sheet) qApp->setStyleSheet(sheet); // after the font, which it takes up
}

} // namespace tussen
