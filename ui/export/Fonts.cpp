#include "export/Picture.h"

#include <QFontDatabase>

namespace tussen {

void loadFonts() {
    static const bool loaded = [] {
        QFontDatabase::addApplicationFont(QStringLiteral(":/tussen/fonts/Inter-Regular.otf"));
        QFontDatabase::addApplicationFont(QStringLiteral(":/tussen/fonts/Inter-SemiBold.otf"));
        return true;
    }();
    Q_UNUSED(loaded)
}

} // namespace tussen
