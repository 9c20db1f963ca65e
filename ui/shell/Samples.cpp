#include "shell/Samples.h"

#include "texts/Language.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Samples {
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

/// In the language that is spoken; the English ones stand above the others.
QString templateFile(const char *name) {
    const bool english = spokenLanguage() == languages().front();
    const QString folder = english ? QString() : spokenLanguage() + QLatin1Char('/');
    return QStringLiteral(":/tussen/templates/") + folder + QLatin1String(name);
}

} // namespace

std::vector<Sample> samples() {
    return {{Samples::tr("Flying from Schiphol"),
             Samples::tr("A family departs in the May holiday: 11 partners, two queues, one front hall."),
             QStringLiteral(":/tussen/samples/schiphol-departure.json")},
            {Samples::tr("Home insulation"),
             Samples::tr("A household insulates its home with municipality, grant desk and contractor."),
             QStringLiteral(":/tussen/samples/home-insulation.json")}};
}

std::vector<Sample> templates() {
    return {{Samples::tr("Departing from an airport"), Samples::tr("A passenger, from home to the gate."),
             templateFile("airport.json")},
            {Samples::tr("Insulating a home"), Samples::tr("From the energy bill to a warm house."),
             templateFile("home-insulation.json")},
            {Samples::tr("Moving home"), Samples::tr("From the lease to a home that works."),
             templateFile("moving-home.json")},
            {Samples::tr("Care around a patient"), Samples::tr("From the family doctor to walking at home."),
             templateFile("hospital-patient.json")}};
}

} // namespace tussen
