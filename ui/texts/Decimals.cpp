#include "texts/Decimals.h"

#include "texts/Language.h"

namespace tussen {

QString decimals(double number, int most) {
    return QString::number(number, 'g', most).replace(QLatin1Char('.'), decimalPoint());
}

} // namespace tussen
