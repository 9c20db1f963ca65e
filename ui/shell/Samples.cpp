#include "shell/Samples.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Samples {
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

} // namespace

std::vector<Sample> samples() {
    return {{Samples::tr("Flying from Schiphol"),
             Samples::tr("A family departs in the May holiday: 12 partners, two queues, one front hall."),
             QStringLiteral(":/tussen/samples/schiphol-departure.json")},
            {Samples::tr("Home insulation"),
             Samples::tr("A household insulates its home with municipality, grant desk and contractor."),
             QStringLiteral(":/tussen/samples/home-insulation.json")}};
}

} // namespace tussen
