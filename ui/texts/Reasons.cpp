#include "texts/Reasons.h"

#include "model/Core.h"

#include <QCoreApplication>

namespace tussen {

void translateReasons() {
    Core::setTranslator(
        [](const char *english) { return QCoreApplication::translate("Core", english).toStdString(); });
}

} // namespace tussen
