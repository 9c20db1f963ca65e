#include "texts/Feelings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace tussen {

namespace {

class Feelings {
    Q_DECLARE_TR_FUNCTIONS(Feelings)
};

} // namespace

QString feelingWords(int experience) {
    const std::array words{Feelings::tr("Very frustrating"), Feelings::tr("Frustrating"),
                           Feelings::tr("Neither good nor bad"), Feelings::tr("Pleasant"),
                           Feelings::tr("Delightful")};
    const int value = std::clamp(experience, -2, 2);
    const QString sign = value < 0 ? QString(QChar(0x2212)) : value > 0 ? QStringLiteral("+") : QString();
    return Feelings::tr("%1 (%2)").arg(words.at(static_cast<std::size_t>(value + 2)),
                                       sign + QString::number(std::abs(value)));
}

QString durationWords(double minutes) {
    constexpr double longest = 1e7; // what nobody waits for is not counted in hours
    constexpr int perHour = 60;
    if (minutes < perHour || minutes > longest)
        return Feelings::tr("%1 min").arg(QLocale().toString(minutes, 'g', 3));
    const int whole = static_cast<int>(std::lround(minutes));
    if (whole % perHour == 0) return Feelings::tr("%L1 h").arg(whole / perHour);
    return Feelings::tr("%L1 h %2 min").arg(whole / perHour).arg(whole % perHour);
}

} // namespace tussen
