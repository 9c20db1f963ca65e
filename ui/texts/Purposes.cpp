#include "texts/Purposes.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Purposes {
    Q_DECLARE_TR_FUNCTIONS(Purposes)
};

} // namespace

QString purposeName(Purpose purpose) {
    switch (purpose) {
    case Purpose::increase:
        return Purposes::tr("More is wanted");
    case Purpose::decrease:
        return Purposes::tr("Less is wanted");
    case Purpose::none:
        break;
    }
    return Purposes::tr("No part of the purpose");
}

} // namespace tussen
