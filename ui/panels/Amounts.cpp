#include "panels/Amounts.h"

#include "capture/Numbers.h"
#include "texts/Decimals.h"
#include "texts/Utf8.h"
#include "words/Durations.h"

#include <QCoreApplication>

#include <cmath>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

std::optional<double> plainNumberOf(QString text) {
    bool isNumber = false;
    const double value = text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isDuration(std::string_view key) {
    return key == "minutes" || key == "waitMinutes";
}

} // namespace

std::optional<double> durationOf(const QString &text) {
    return capture::durationOf(toUtf8(text));
}

QString percentText(double share) {
    return Said::tr("%1 %").arg(decimals(share * 100));
}

std::optional<double> percentOf(const QString &text) {
    QString plain = text.trimmed();
    if (plain.endsWith(QLatin1Char('%'))) plain.chop(1);
    const auto value = plainNumberOf(plain.trimmed());
    return value && *value >= 0 && *value <= 100 ? std::optional(*value / 100) : std::nullopt;
}

QString numberText(std::string_view key, double number, const MapTexts &texts) {
    if (isDuration(key)) return toQt(durationText(texts, number));
    return key == "probability" ? percentText(number) : decimals(number);
}

std::optional<double> numberOf(std::string_view key, const QString &text) {
    if (isDuration(key)) return durationOf(text);
    return key == "probability" ? percentOf(text) : plainNumberOf(text.trimmed());
}

QString numberHelp(std::string_view key) {
    if (isDuration(key)) return Said::tr("This is no time. Type minutes, or for instance 1 h 30 min.");
    if (key == "probability") return Said::tr("This is no share. Type a number from 0 to 100.");
    return Said::tr("This is no number. Type for instance 0.5.");
}

} // namespace tussen
