#include "panels/FieldWords.h"

#include "texts/Purposes.h"

#include <QCoreApplication>

#include <map>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

using Key = std::pair<EntityType, std::string_view>;
using WordTable = std::map<Key, FieldWord>;

void addPlaces(WordTable &table) {
    using enum EntityType;
    table[{ecosystem, "name"}] = {Said::tr("Name"), Said::tr("Rename the whole")};
    table[{ecosystem, "purpose"}] = {Said::tr("Common purpose"), Said::tr("Change the common purpose")};
    table[{ecosystem, "language"}] = {Said::tr("Language of the texts, such as en"),
                                      Said::tr("Change the language of the texts")};
    table[{journey, "name"}] = {Said::tr("Name"), Said::tr("Rename journey %1")};
    table[{journey, "goal"}] = {Said::tr("Goal"), Said::tr("Change the goal of %1")};
    table[{journey, "state"}] = {Said::tr("State"), Said::tr("Change the state of %1")};
    table[{journey, "customerGroup"}] = {Said::tr("Customer group"), Said::tr("Change who travels in %1")};
    table[{journey, "lifeEvent"}] = {Said::tr("Life event"), Said::tr("Change the life event of %1")};
    table[{journey, "owner"}] = {Said::tr("Who answers for the whole journey"),
                                 Said::tr("Change the owner of %1")};
    table[{journey, "currentOf"}] = {Said::tr("Improves the current journey"),
                                     Said::tr("Change which journey %1 improves")};
    table[{phase, "name"}] = {Said::tr("Name"), Said::tr("Rename phase %1")};
    table[{phase, "need"}] = {Said::tr("Need"), Said::tr("Change what the customer needs in %1")};
    table[{transition, "label"}] = {Said::tr("Label"), Said::tr("Change the label of %1")};
    table[{transition, "probability"}] = {Said::tr("How many customers go this way (%)"),
                                          Said::tr("Change how many customers go %1")};
    table[{transition, "waitMinutes"}] = {Said::tr("Waiting time on the way"),
                                          Said::tr("Change the waiting time of %1")};
    table[{transition, "information"}] = {Said::tr("Information handed over"),
                                          Said::tr("Change what is handed over by %1")};
    table[{transition, "owner"}] = {Said::tr("Who answers for the handoff"),
                                    Said::tr("Change the owner of %1")};
}

void addTouchpoint(WordTable &table) {
    const auto put = [&](std::string_view key, const QString &caption, const QString &change) {
        table[{EntityType::touchpoint, key}] = {caption, change};
    };
    put("phase", Said::tr("Phase"), Said::tr("Move %1 to another phase"));
    put("name", Said::tr("Name"), Said::tr("Rename touchpoint %1"));
    put("kind", Said::tr("Kind"), Said::tr("Change kind of %1"));
    put("channel", Said::tr("Channel"), Said::tr("Change channel of %1"));
    put("description", Said::tr("Description"), Said::tr("Change the description of %1"));
    put("need", Said::tr("Need"), Said::tr("Change what the customer needs at %1"));
    put("ideal", Said::tr("Ideal"), Said::tr("Change the ideal of %1"));
    put("experience", Said::tr("Experience"), Said::tr("Change experience of %1"));
    put("effort", Said::tr("Effort"), Said::tr("Change effort of %1"));
    put("importance", Said::tr("Importance"), Said::tr("Change importance of %1"));
    put("minutes", Said::tr("Duration"), Said::tr("Change duration of %1"));
    put("brand", Said::tr("The customer believes this is"),
        Said::tr("Change whom the customer believes %1 is"));
    put("currentOf", Said::tr("Continues the current touchpoint"),
        Said::tr("Change which touchpoint %1 continues"));
}

void addParties(WordTable &table) {
    using enum EntityType;
    table[{partner, "name"}] = {Said::tr("Name"), Said::tr("Rename partner %1")};
    table[{partner, "kind"}] = {Said::tr("Kind"), Said::tr("Change the kind of %1")};
    table[{partner, "parent"}] = {Said::tr("Department of"), Said::tr("Change whose department %1 is")};
    table[{partner, "color"}] = {Said::tr("Colour, such as #1F77B4"), Said::tr("Change the colour of %1")};
    table[{partner, "contact"}] = {Said::tr("Contact", "of a partner"), Said::tr("Change the contact of %1")};
    table[{partner, "power"}] = {Said::tr("Power"), Said::tr("Change the power of %1")};
    table[{customerGroup, "name"}] = {Said::tr("Name"), Said::tr("Rename customer group %1")};
    table[{customerGroup, "description"}] = {Said::tr("Description"),
                                             Said::tr("Change the description of %1")};
    table[{customerGroup, "needs"}] = {Said::tr("Needs"), Said::tr("Change what %1 needs")};
    table[{channel, "name"}] = {Said::tr("Name"), Said::tr("Rename channel %1")};
    table[{channel, "kind"}] = {Said::tr("Kind"), Said::tr("Change the kind of %1")};
    table[{agreement, "name"}] = {Said::tr("Name"), Said::tr("Rename agreement %1")};
    table[{agreement, "kind"}] = {Said::tr("Kind"), Said::tr("Change the kind of %1")};
    table[{agreement, "scope"}] = {Said::tr("Holds for"), Said::tr("Change where %1 holds")};
    table[{agreement, "reviewOn"}] = {Said::tr("Review on, such as 2027-03-31"),
                                      Said::tr("Change the review date of %1")};
}

void addWishes(WordTable &table) {
    using enum EntityType;
    table[{outcome, "name"}] = {Said::tr("Name"), Said::tr("Rename outcome %1")};
    table[{outcome, "unit"}] = {Said::tr("Unit"), Said::tr("Change the unit of %1")};
    table[{outcome, "purpose"}] = {Said::tr("For the common purpose"),
                                   Said::tr("Change what the purpose needs of %1")};
    table[{influence, "weight"}] = {Said::tr("Weight, from -1 to 1"), Said::tr("Change the weight of %1")};
    table[{effect, "weight"}] = {Said::tr("Weight, from -1 to 1"), Said::tr("Change the weight of %1")};
    table[{interest, "direction"}] = {Said::tr("Wants"), Said::tr("Change the direction of %1")};
    table[{interest, "weight"}] = {Said::tr("How much it matters"), Said::tr("Change how much %1 matters")};
    table[{interest, "kind"}] = {Said::tr("Kind"), Said::tr("Change the kind of %1")};
    table[{interest, "disclosed"}] = {Said::tr("Disclosed to the others"),
                                      Said::tr("Change disclosure of %1")};
    table[{interest, "rationale"}] = {Said::tr("Why"), Said::tr("Change the reason of %1")};
}

/// Of the words for what can be made by name, those of that kind.
QString ofKind(EntityType type, const QString &channel, const QString &group, const QString &partner) {
    if (type == EntityType::channel) return channel;
    return type == EntityType::customerGroup ? group : partner;
}

} // namespace

FieldWord wordOf(EntityType type, std::string_view key) {
    static const WordTable table = [] {
        WordTable made;
        addPlaces(made);
        addTouchpoint(made);
        addParties(made);
        addWishes(made);
        return made;
    }();
    const auto found = table.find({type, key});
    return found == table.end() ? FieldWord() : found->second;
}

QString kindOf(EntityType type) {
    static const std::map<EntityType, QString> words{{EntityType::ecosystem, Said::tr("The whole")},
                                                     {EntityType::partner, Said::tr("Partner")},
                                                     {EntityType::customerGroup, Said::tr("Customer group")},
                                                     {EntityType::channel, Said::tr("Channel")},
                                                     {EntityType::journey, Said::tr("Journey")},
                                                     {EntityType::phase, Said::tr("Phase")},
                                                     {EntityType::touchpoint, Said::tr("Touchpoint")},
                                                     {EntityType::transition, Said::tr("Transition")},
                                                     {EntityType::agreement, Said::tr("Agreement")},
                                                     {EntityType::outcome, Said::tr("Outcome")},
                                                     {EntityType::influence, Said::tr("Influence")},
                                                     {EntityType::effect, Said::tr("Effect")},
                                                     {EntityType::interest, Said::tr("Interest")}};
    const auto found = words.find(type);
    return found == words.end() ? QString() : found->second;
}

QString countOf(EntityType type, std::size_t count) {
    static const std::map<EntityType, QString> words{
        {EntityType::partner, Said::tr("%1 partners")},
        {EntityType::customerGroup, Said::tr("%1 customer groups")},
        {EntityType::channel, Said::tr("%1 channels")},
        {EntityType::journey, Said::tr("%1 journeys")},
        {EntityType::phase, Said::tr("%1 phases")},
        {EntityType::touchpoint, Said::tr("%1 touchpoints")},
        {EntityType::transition, Said::tr("%1 transitions")},
        {EntityType::agreement, Said::tr("%1 agreements")},
        {EntityType::outcome, Said::tr("%1 outcomes")},
        {EntityType::influence, Said::tr("%1 influences")},
        {EntityType::effect, Said::tr("%1 effects")},
        {EntityType::interest, Said::tr("%1 interests")},
        {EntityType::note, Said::tr("%1 notes")}};
    return words.at(type).arg(count);
}

QString noneOf(EntityType type, std::string_view key) {
    if (type == EntityType::journey && key == "owner") return Said::tr("Nobody");
    if (type == EntityType::touchpoint && key == "brand") return Said::tr("Not said");
    if (key == "effort" || key == "importance") return Said::tr("Not known");
    if (type == EntityType::agreement) return Said::tr("Everything between its parties");
    return Said::tr("None");
}

QString newOf(EntityType type, const QString &name) {
    return ofKind(type, Said::tr("New channel “%1”"), Said::tr("New customer group “%1”"),
                  Said::tr("New partner “%1”"))
        .arg(name);
}

QString addingOf(EntityType type, const QString &name) {
    return ofKind(type, Said::tr("Add channel %1"), Said::tr("Add customer group %1"),
                  Said::tr("Add partner %1"))
        .arg(name);
}

template <> QStringList namesOf<PartnerKind>() {
    return {Said::tr("Company"), Said::tr("Public body"), Said::tr("Nonprofit"), Said::tr("Community")};
}
template <> QStringList namesOf<ChannelKind>() {
    return {Said::tr("On site"), Said::tr("Phone"), Said::tr("Web"),  Said::tr("App"),
            Said::tr("Mail"),    Said::tr("Chat"),  Said::tr("Other")};
}
template <> QStringList namesOf<JourneyState>() {
    return {Said::tr("Current"), Said::tr("Target")};
}
template <> QStringList namesOf<TouchpointKind>() {
    return {Said::tr("Contact"), Said::tr("Wait"), Said::tr("Behind the scenes"), Said::tr("Goal"),
            Said::tr("Abandon")};
}
template <> QStringList namesOf<AgreementKind>() {
    return {Said::tr("Contract"), Said::tr("Service level"), Said::tr("Data sharing"), Said::tr("Intent")};
}
template <> QStringList namesOf<Purpose>() {
    return {purposeName(Purpose::none), purposeName(Purpose::increase), purposeName(Purpose::decrease)};
}
template <> QStringList namesOf<Direction>() {
    return {Said::tr("More"), Said::tr("Less")};
}
template <> QStringList namesOf<InterestKind>() {
    return {Said::tr("Commercial"), Said::tr("Mission"), Said::tr("Legal"), Said::tr("Reputation"),
            Said::tr("Experience")};
}

QString yes() {
    return Said::tr("Yes");
}
QString no() {
    return Said::tr("No");
}
QString several() {
    return Said::tr("Several values");
}

QString forAll(std::size_t count) {
    return count == 2 ? Said::tr("The same for both") : Said::tr("The same for all %1").arg(count);
}

QString scaleName(std::string_view key, int value, int least, int most) {
    static const std::map<std::string_view, std::pair<QString, QString>> ends{
        {"effort", {Said::tr("very hard"), Said::tr("very easy")}},
        {"importance", {Said::tr("hardly matters"), Said::tr("matters most")}},
        {"power", {Said::tr("little power"), Said::tr("much power")}},
        {"weight", {Said::tr("a little"), Said::tr("very much")}}};
    const auto found = ends.find(key);
    if (found == ends.end() || (value != least && value != most)) return QString::number(value);
    return Said::tr("%1, %2", "7, very easy")
        .arg(value)
        .arg(value == least ? found->second.first : found->second.second);
}

} // namespace tussen
