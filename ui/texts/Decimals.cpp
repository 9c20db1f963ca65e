#include "texts/Decimals.h"

#include "texts/Language.h"

#include <QLocale>

namespace tussen {

QString decimals(double number, int most) {
    const QString point = QLocale(spokenLanguage()).decimalPoint();
    return QString::number(number, 'g', most).replace(QLatin1Char('.'), point);
}

} // namespace tussen
