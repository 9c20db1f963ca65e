#include "texts/Feelings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tussen {

namespace {

class Feelings {
    Q_DECLARE_TR_FUNCTIONS(Feelings)
};

} // namespace

QString feelingName(int experience) {
    const std::array names{Feelings::tr("Very frustrating"), Feelings::tr("Frustrating"),
                           Feelings::tr("Neither good nor bad"), Feelings::tr("Pleasant"),
                           Feelings::tr("Delightful")};
    return names.at(static_cast<std::size_t>(std::clamp(experience, -2, 2) + 2));
}

} // namespace tussen
