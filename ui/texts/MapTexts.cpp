#include "texts/Translated.h"

#include <QCoreApplication>

namespace tussen {

namespace {

/// Gives the words below the context that translators see.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapTexts)
};

std::string words(const QString &text) {
    return text.toStdString();
}

void fillHeader(MapTexts &map) {
    map.currentState = words(Words::tr("Current state"));
    map.targetState = words(Words::tr("Target state"));
    map.commonPurpose = words(Words::tr("Common purpose: {0}"));
    map.touchpoints = {words(Words::tr("touchpoint")), words(Words::tr("touchpoints"))};
    map.partners = {words(Words::tr("partner")), words(Words::tr("partners"))};
    map.handoffs = {words(Words::tr("handoff")), words(Words::tr("handoffs"))};
    map.withoutAgreement = {words(Words::tr("without agreement", "one handoff")),
                            words(Words::tr("without agreement", "several handoffs"))};
    map.withoutOwner = {words(Words::tr("without owner", "one touchpoint")),
                        words(Words::tr("without owner", "several touchpoints"))};
    map.conflicts = {words(Words::tr("conflict of interests")), words(Words::tr("conflicts of interests"))};
}

void fillLanes(MapTexts &map) {
    map.nobodyEmpty = words(Words::tr("Nobody: every touchpoint has an owner"));
    map.gaps = {words(Words::tr("{0} ownership gap")), words(Words::tr("{0} ownership gaps"))};
    map.ownedAndSupporting = words(Words::tr("{0} owned · {1} supporting"));
    map.supportingOnly = words(Words::tr("Supporting only"));
    map.outcomes = words(Words::tr("Outcomes"));
    map.lineOfVisibility = words(Words::tr("Behind the scenes"));
    map.more = words(Words::tr("+{0}", "as many more"));
}

void fillCards(MapTexts &map) {
    map.contested = words(Words::tr("also {0}", "on a card that several partners are accountable for"));
    map.minutes = words(Words::tr("{0} min"));
    map.hours = words(Words::tr("{0} h"));
    map.days = words(Words::tr("{0} d"));
    map.percent = words(Words::tr("{0} %"));
    map.toTag = words(Words::tr("to {0}", "a touchpoint"));
    map.fromTag = words(Words::tr("from {0}", "a touchpoint"));
}

void fillRows(MapTexts &map) {
    map.experience = words(Words::tr("Experience"));
    map.experienceScale = words(Words::tr("very bad −2 to very good +2"));
    map.interests = words(Words::tr("Interests"));
    map.conflictPairs = {words(Words::tr("{0} pair pulls apart")), words(Words::tr("{0} pairs pull apart"))};
    map.wantsMore = words(Words::tr("{0} wants more: {1}"));
    map.wantsLess = words(Words::tr("{0} wants less: {1}"));
    map.moreOf = words(Words::tr("more: {0}", "link of a chain of influences"));
    map.lessOf = words(Words::tr("less: {0}", "link of a chain of influences"));
    map.moreConflicts = {words(Words::tr("{0} more conflict between them")),
                         words(Words::tr("{0} more conflicts between them"))};
    map.pullApart = words(Words::tr("{0} and {1} pull apart"));
    map.gone = words(Words::tr("No longer there: {0}"));
    map.empty = words(Words::tr("This journey has no touchpoints yet."));
}

void fillDescriptions(MapTexts &map) {
    map.describeOwner = words(Words::tr("owner {0}"));
    map.describeNoOwner = words(Words::tr("owner nobody"));
    map.describeRole = words(Words::tr("{0} {1}", "a partner and its role"));
    map.describeExperience = words(Words::tr("experience {0}"));
    map.describeFindings = {words(Words::tr("{0} finding")), words(Words::tr("{0} findings"))};
    map.describeTransition = words(Words::tr("from {0} to {1}", "touchpoints"));
    map.describeInformation = words(Words::tr("hands over: {0}"));
    map.agreed = words(Words::tr("handoff with agreement"));
    map.notAgreed = words(Words::tr("handoff without agreement"));
    map.describeNeed = words(Words::tr("Need: {0}"));
}

void fillLegend(LegendTexts &legend) {
    legend.lane = words(Words::tr("Lane = the partner accountable for the touchpoint"));
    legend.next = words(Words::tr("next touchpoint"));
    legend.agreed = words(Words::tr("handoff with agreement"));
    legend.notAgreed = words(Words::tr("handoff without"));
    legend.planned = words(Words::tr("planned, not travelled"));
    legend.error = words(Words::tr("error"));
    legend.warning = words(Words::tr("warning"));
    legend.info = words(Words::tr("note"));
    legend.contested = words(Words::tr("several are accountable"));
    legend.wait = words(Words::tr("wait"));
    legend.backstage = words(Words::tr("behind the scenes"));
    legend.roles = words(Words::tr("R responsible · C consulted · I informed"));
    legend.kept = words(Words::tr("kept"));
    legend.added = words(Words::tr("new", "touchpoint of a target journey"));
    legend.changed = words(Words::tr("changed", "touchpoint of a target journey"));
}

void fillKinds(Texts &texts) {
    texts.nobody = words(Words::tr("Nobody"));
    texts.roleLetter[0] = words(Words::tr("A", "accountable"));
    texts.roleLetter[1] = words(Words::tr("R", "responsible"));
    texts.roleLetter[2] = words(Words::tr("C", "consulted"));
    texts.roleLetter[3] = words(Words::tr("I", "informed"));
    texts.roleName[0] = words(Words::tr("accountable"));
    texts.roleName[1] = words(Words::tr("responsible"));
    texts.roleName[2] = words(Words::tr("consulted"));
    texts.roleName[3] = words(Words::tr("informed"));
    texts.touchpointKind[0] = words(Words::tr("contact"));
    texts.touchpointKind[1] = words(Words::tr("wait"));
    texts.touchpointKind[2] = words(Words::tr("behind the scenes"));
    texts.touchpointKind[3] = words(Words::tr("goal"));
    texts.touchpointKind[4] = words(Words::tr("abandon"));
}

} // namespace

void fillMapTexts(Texts &texts) {
    fillHeader(texts.map);
    fillLanes(texts.map);
    fillCards(texts.map);
    fillRows(texts.map);
    fillDescriptions(texts.map);
    fillLegend(texts.map.legend);
    fillKinds(texts);
}

} // namespace tussen
