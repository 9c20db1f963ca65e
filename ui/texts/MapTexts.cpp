#include "texts/Language.h"
#include "texts/Translated.h"
#include "texts/Utf8.h"

#include <QCoreApplication>

namespace tussen {

namespace {

/// Gives the words below the context that translators see.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

void fillHeader(MapTexts &map) {
    map.currentState = toUtf8(Words::tr("Current state"));
    map.targetState = toUtf8(Words::tr("Target state"));
    map.commonPurpose = toUtf8(Words::tr("Common purpose: {0}"));
    map.touchpoints = {toUtf8(Words::tr("touchpoint")), toUtf8(Words::tr("touchpoints"))};
    map.partners = {toUtf8(Words::tr("partner")), toUtf8(Words::tr("partners"))};
    map.handoffs = {toUtf8(Words::tr("handoff")), toUtf8(Words::tr("handoffs"))};
    map.withoutAgreement = {toUtf8(Words::tr("without agreement", "one handoff")),
                            toUtf8(Words::tr("without agreement", "several handoffs"))};
    map.withoutOwner = {toUtf8(Words::tr("without owner", "one touchpoint")),
                        toUtf8(Words::tr("without owner", "several touchpoints"))};
    map.conflicts = {toUtf8(Words::tr("conflict of interests")), toUtf8(Words::tr("conflicts of interests"))};
}

void fillLanes(MapTexts &map) {
    map.nobodyEmpty = toUtf8(Words::tr("Nobody: every touchpoint has an owner"));
    map.gaps = {toUtf8(Words::tr("{0} ownership gap")), toUtf8(Words::tr("{0} ownership gaps"))};
    map.ownedAndSupporting = toUtf8(Words::tr("{0} owned · {1} supporting"));
    map.supportingOnly = toUtf8(Words::tr("Supporting only"));
    map.outcomes = toUtf8(Words::tr("Outcomes"));
    map.lineOfVisibility = toUtf8(Words::tr("Behind the scenes"));
    map.more = toUtf8(Words::tr("+{0}", "as many more"));
}

void fillCards(MapTexts &map) {
    map.contested = toUtf8(Words::tr("also {0}", "on a card that several partners are accountable for"));
    map.minutes = toUtf8(Words::tr("{0} min"));
    map.hours = toUtf8(Words::tr("{0} h"));
    map.days = {toUtf8(Words::tr("{0} day")), toUtf8(Words::tr("{0} days"))};
    map.percent = toUtf8(Words::tr("{0} %"));
    map.decimalPoint = toUtf8(decimalPoint());
    map.toTag = toUtf8(Words::tr("to {0}", "a touchpoint"));
    map.fromTag = toUtf8(Words::tr("from {0}", "a touchpoint"));
}

void fillRows(MapTexts &map) {
    map.experience = toUtf8(Words::tr("Experience"));
    map.experienceScale = toUtf8(Words::tr("from very bad to very good"));
    map.interests = toUtf8(Words::tr("Interests"));
    map.conflictPairs = {toUtf8(Words::tr("{0} pair pulls apart")),
                         toUtf8(Words::tr("{0} pairs pull apart"))};
    map.wantsMore = toUtf8(Words::tr("{0} wants more: {1}"));
    map.wantsLess = toUtf8(Words::tr("{0} wants less: {1}"));
    map.moreOf = toUtf8(Words::tr("more: {0}", "link of a chain of influences"));
    map.lessOf = toUtf8(Words::tr("less: {0}", "link of a chain of influences"));
    map.moreConflicts = {toUtf8(Words::tr("{0} more conflict between them")),
                         toUtf8(Words::tr("{0} more conflicts between them"))};
    map.moreBoxes = toUtf8(Words::tr("+{0} more", "pairs of partners"));
    map.pullApart = toUtf8(Words::tr("{0} and {1} pull apart"));
    map.gone = toUtf8(Words::tr("No longer there: {0}"));
    map.empty = toUtf8(Words::tr("This journey has no touchpoints yet."));
}

void fillDescriptions(MapTexts &map) {
    map.describeOwner = toUtf8(Words::tr("owner {0}"));
    map.describeNoOwner = toUtf8(Words::tr("owner nobody"));
    map.describeRole = toUtf8(Words::tr("{0} {1}", "a partner and its role"));
    map.describeExperience = toUtf8(Words::tr("experience {0}"));
    map.describeFindings = {toUtf8(Words::tr("{0} finding")), toUtf8(Words::tr("{0} findings"))};
    map.describeTransition = toUtf8(Words::tr("from {0} to {1}", "touchpoints"));
    map.describeInformation = toUtf8(Words::tr("hands over: {0}"));
    map.agreed = toUtf8(Words::tr("handoff with agreement"));
    map.notAgreed = toUtf8(Words::tr("handoff without agreement"));
    map.describeNeed = toUtf8(Words::tr("Need: {0}"));
}

void fillLegend(LegendTexts &legend) {
    legend.lane = toUtf8(Words::tr("Lane = the partner accountable for the touchpoint"));
    legend.next = toUtf8(Words::tr("next touchpoint"));
    legend.agreed = toUtf8(Words::tr("handoff with agreement"));
    legend.notAgreed = toUtf8(Words::tr("handoff without"));
    legend.planned = toUtf8(Words::tr("planned, not travelled"));
    legend.error = toUtf8(Words::tr("error"));
    legend.warning = toUtf8(Words::tr("warning"));
    legend.info = toUtf8(Words::tr("note"));
    legend.contested = toUtf8(Words::tr("several are accountable"));
    legend.wait = toUtf8(Words::tr("wait"));
    legend.backstage = toUtf8(Words::tr("behind the scenes"));
    legend.roles = toUtf8(Words::tr("R responsible · C consulted · I informed"));
    legend.kept = toUtf8(Words::tr("kept"));
    legend.added = toUtf8(Words::tr("new", "touchpoint of a target journey"));
    legend.changed = toUtf8(Words::tr("changed", "touchpoint of a target journey"));
}

void fillKinds(Texts &texts) {
    texts.nobody = toUtf8(Words::tr("Nobody"));
    texts.roleLetter[0] = toUtf8(Words::tr("A", "accountable"));
    texts.roleLetter[1] = toUtf8(Words::tr("R", "responsible"));
    texts.roleLetter[2] = toUtf8(Words::tr("C", "consulted"));
    texts.roleLetter[3] = toUtf8(Words::tr("I", "informed"));
    texts.roleName[0] = toUtf8(Words::tr("accountable"));
    texts.roleName[1] = toUtf8(Words::tr("responsible"));
    texts.roleName[2] = toUtf8(Words::tr("consulted"));
    texts.roleName[3] = toUtf8(Words::tr("informed"));
    texts.touchpointKind[0] = toUtf8(Words::tr("contact"));
    texts.touchpointKind[1] = toUtf8(Words::tr("wait"));
    texts.touchpointKind[2] = toUtf8(Words::tr("behind the scenes"));
    texts.touchpointKind[3] = toUtf8(Words::tr("goal"));
    texts.touchpointKind[4] = toUtf8(Words::tr("abandon"));
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
