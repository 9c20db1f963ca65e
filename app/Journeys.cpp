#include "Journeys.h"

#include "Command.h"
#include "Output.h"
#include "texts/Utf8.h"

namespace tussen {

namespace {

bool answersTo(const Journey &journey, const std::string &nameOrId) {
    const Uuid &id = journey.id.value;
    return journey.name == nameOrId || Uuid::parse(nameOrId) == id ||
           Uuid::named("journeys/" + nameOrId) == id;
}

QString listOf(std::span<const Journey *const> journeys) {
    QString list;
    for (const Journey *journey : journeys)
        list += toQt("\n  " + journey->id.value.text() + "  " + plain(journey->name));
    return list;
}

} // namespace

const Journey &journeyNamed(const Relations &relations, const std::string &nameOrId) {
    std::vector<const Journey *> found;
    for (const Journey *journey : relations.journeys())
        if (answersTo(*journey, nameOrId)) found.push_back(journey);
    if (found.size() == 1) return *found.front();
    const QString name = toQt(plain(nameOrId));
    if (found.empty())
        throw WrongUse(Wording::tr("--journey: no journey is called %1. There are:%2")
                           .arg(name, listOf(relations.journeys())));
    throw WrongUse(Wording::tr("--journey: several journeys are called %1. Name one by its id:%2")
                       .arg(name, listOf(found)));
}

} // namespace tussen
