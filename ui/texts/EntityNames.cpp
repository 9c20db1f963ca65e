#include "texts/EntityNames.h"

#include "texts/Utf8.h"

#include <QCoreApplication>

#include <map>

namespace tussen {

namespace {

class Names {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString kindName(EntityType type) {
    static const std::map<EntityType, QString> names{
        {EntityType::ecosystem, Names::tr("Document")},
        {EntityType::partner, Names::tr("Partner")},
        {EntityType::customerGroup, Names::tr("Customer group")},
        {EntityType::channel, Names::tr("Channel")},
        {EntityType::journey, Names::tr("Journey")},
        {EntityType::phase, Names::tr("Phase")},
        {EntityType::touchpoint, Names::tr("Touchpoint")},
        {EntityType::role, Names::tr("Role")},
        {EntityType::transition, Names::tr("Transition")},
        {EntityType::agreement, Names::tr("Agreement")},
        {EntityType::party, Names::tr("Party")},
        {EntityType::outcome, Names::tr("Outcome")},
        {EntityType::influence, Names::tr("Influence")},
        {EntityType::effect, Names::tr("Effect")},
        {EntityType::interest, Names::tr("Interest")},
        {EntityType::waiver, Names::tr("Accepted finding")},
        {EntityType::checkSetting, Names::tr("Check")},
        {EntityType::note, Names::tr("Note")},
        {EntityType::revision, Names::tr("Version")},
    };
    return names.at(type);
}

QString kindsName(EntityType type) {
    static const std::map<EntityType, QString> names{
        {EntityType::partner, Names::tr("partners")},
        {EntityType::customerGroup, Names::tr("customer groups")},
        {EntityType::channel, Names::tr("channels")},
        {EntityType::journey, Names::tr("journeys")},
        {EntityType::phase, Names::tr("phases")},
        {EntityType::touchpoint, Names::tr("touchpoints")},
        {EntityType::role, Names::tr("roles")},
        {EntityType::transition, Names::tr("transitions")},
        {EntityType::agreement, Names::tr("agreements")},
        {EntityType::party, Names::tr("parties to agreements")},
        {EntityType::outcome, Names::tr("outcomes")},
        {EntityType::influence, Names::tr("influences")},
        {EntityType::effect, Names::tr("effects")},
        {EntityType::interest, Names::tr("interests")},
        {EntityType::waiver, Names::tr("accepted findings")},
        {EntityType::checkSetting, Names::tr("checks set otherwise")},
        {EntityType::note, Names::tr("notes")},
        {EntityType::revision, Names::tr("versions")},
    };
    return names.at(type);
}

QString fieldName(std::string_view key) {
    static const std::map<std::string_view, QString> names{
        {"name", Names::tr("Name")},
        {"purpose", Names::tr("Purpose")},
        {"contact", Names::tr("Contact")},
        {"description", Names::tr("Description")},
        {"needs", Names::tr("Needs")},
        {"goal", Names::tr("Goal")},
        {"lifeEvent", Names::tr("Life event")},
        {"need", Names::tr("Need")},
        {"ideal", Names::tr("Ideal")},
        {"label", Names::tr("Label")},
        {"information", Names::tr("Information")},
        {"unit", Names::tr("Unit")},
        {"rationale", Names::tr("Rationale")},
        {"reason", Names::tr("Reason")},
        {"author", Names::tr("Author")},
        {"text", Names::tr("Text")},
    };
    const auto found = names.find(key);
    return found == names.end() ? toQt(key) : found->second;
}

} // namespace tussen
