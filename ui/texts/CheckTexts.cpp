#include "texts/Translated.h"
#include "texts/Utf8.h"

#include <QCoreApplication>

#include <span>

namespace tussen {

namespace {

/// English as translators find it; the order of the fields is that of tussen::CheckTexts.
struct Entry {
    const char *check, *title, *reason, *remedy, *several;
};

constexpr Entry ownership[] = {
    {"ownership.no-accountable", QT_TRANSLATE_NOOP("CheckTexts", "Nobody is accountable for “{touchpoint}”"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "When something goes wrong here, each partner can point to another, and the "
                       "customer has nobody to turn to."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Agree which one partner answers for it, and make that partner accountable."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} touchpoints have nobody who is accountable")},
    {"ownership.several-accountable",
     QT_TRANSLATE_NOOP("CheckTexts", "More than one partner is accountable for “{touchpoint}”: {partners}"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Where several partners answer for the same thing, each can wait for the "
                       "other, and nobody has the last word."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Choose the one that has the last word; the others can be responsible or "
                       "consulted."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} touchpoints have more than one accountable partner")},
    {"ownership.no-responsible",
     QT_TRANSLATE_NOOP("CheckTexts", "Nobody is named to do the work at “{touchpoint}”"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Somebody answers for it, but the map does not say who does it, so that nobody "
                       "knows whom to call on the day."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Name the partner that does the work as responsible; it may be the accountable "
                       "one itself."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} touchpoints do not say who does the work")},
    {"ownership.accountable-without-means",
     QT_TRANSLATE_NOOP("CheckTexts",
                       "{owner} is accountable for “{touchpoint}”, but has no agreement there with "
                       "those who do the work: {partners}"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "{owner} answers for the result, has nobody of its own at work, and cannot hold "
                       "those who are to any promise."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Record what {owner} and {partners} agree on for this work, or make a partner "
                       "accountable that does it."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "{count} touchpoints have an owner without an agreement with those who do the "
                       "work")},
    {"ownership.handoff-without-agreement",
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Between “{from}” and “{to}” the customer passes from {giver} to {taker} without "
                       "an agreement"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Nobody has promised how long this takes, what is passed on, or who helps the "
                       "customer when it fails."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Agree what {taker} may expect from {giver} and the other way round, and record "
                       "it for this step or for the whole journey."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "{count} times the customer passes to another partner without an agreement")},
    {"ownership.handoff-loses-information",
     QT_TRANSLATE_NOOP("CheckTexts",
                       "When the customer goes from “{from}” to “{to}”, the map does not say what "
                       "information goes along"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "What is not passed on, the customer has to tell again, or the next partner has "
                       "to guess."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Write down what the next partner needs to know and who sends it; if that is "
                       "nothing, write so."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "{count} times the customer passes to another partner, and the map does not say "
                       "what information goes along")},
    {"ownership.journey-without-owner",
     QT_TRANSLATE_NOOP("CheckTexts", "Nobody owns the journey “{journey}” as a whole"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Each partner looks after its own part; nobody looks at what the customer goes "
                       "through from beginning to end."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Choose one partner that watches over the whole journey and calls the others "
                       "together."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} journeys have no owner")},
    {"ownership.blame-gap",
     QT_TRANSLATE_NOOP("CheckTexts", "Customers take “{touchpoint}” for the work of {brand}, but {owner} is "
                                     "accountable and {brand} has no part in it"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "When it goes badly, {brand} gets the complaint and the bad name, and can do "
                       "nothing about it."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Give {brand} a part in it, consulted or at least informed, or show customers "
                       "that they deal with {owner}."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "{count} touchpoints are taken for the work of a partner that has no part in "
                       "them")},
    {"ownership.voiceless",
     QT_TRANSLATE_NOOP("CheckTexts",
                       "“{touchpoint}” works against what {partner} wants with “{outcome}”, and "
                       "{partner} has no say in it"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Those who decide here do not feel the harm, and those who feel it are not "
                       "asked."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Consult {partner} here, or agree with it how much “{outcome}” may suffer."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "{count} times a touchpoint works against a partner that has no say in it")},
    {"ownership.idle-partner", QT_TRANSLATE_NOOP("CheckTexts", "{partner} has no role at any touchpoint"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Either the map has forgotten what it does, or it need not be on the map."),
     QT_TRANSLATE_NOOP("CheckTexts", "Add the roles that {partner} has, or take it off the map."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} partners have no role at any touchpoint")},
};

constexpr Entry interests[] = {
    {"interest.direct-conflict",
     QT_TRANSLATE_NOOP("CheckTexts", "{one} and {other} pull apart: {oneWish} against {otherWish}"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "What serves one of them harms the other, so that each undoes the work of the other."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Bring both to one table: agree how much is enough, and what the one that gives "
                       "way gets in return."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} times two parties want the opposite of each other")},
    {"interest.indirect-conflict",
     QT_TRANSLATE_NOOP("CheckTexts", "{one} and {other} pull apart: {cause} leads to {result}"),
     QT_TRANSLATE_NOOP("CheckTexts", "The wish of {one} for {oneWish} works step by step against the wish of "
                                     "{other} for {otherWish}: {chain}."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Go through the chain together and ask whether each link is true; then agree "
                       "where to break it, or what makes up for it."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} times the wish of one works against the wish of another")},
    {"interest.lever-conflict",
     QT_TRANSLATE_NOOP("CheckTexts", "“{touchpoint}” serves {winner} at the cost of {loser}"),
     QT_TRANSLATE_NOOP("CheckTexts", "The more it does for {winner}, the more it harms {loser}; every change "
                                     "here meets resistance from one of them."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Change it so that {loser} suffers less, or agree how the gain is shared."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} times a touchpoint serves one at the cost of another")},
    {"interest.against-purpose",
     QT_TRANSLATE_NOOP("CheckTexts", "A wish of {one} works against the common purpose: {chain}"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "All partners have said that they work for “{outcome}”; this pulls it the wrong "
                       "way."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Talk about it openly: agree how far this interest may go, or reward {one} for "
                       "what serves the common purpose."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} times an interest works against the common purpose")},
    {"interest.undeclared",
     QT_TRANSLATE_NOOP("CheckTexts", "{partner} takes part, but the map does not say what it wants"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Interests that are not on the table steer all the same, and what they clash with "
                       "stays unseen."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Ask {partner} what it wants more or less of, and add that as an interest."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} partners take part, but the map does not say what they want")},
    {"interest.undisclosed",
     QT_TRANSLATE_NOOP("CheckTexts", "The wish of {one} for {oneWish} is kept from the other partners"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "It is left out of everything that is exported, so that others cannot reckon with "
                       "it."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Ask {one} whether it may be shared; until then, mind who sees this screen."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} interests are not disclosed")},
};

constexpr Entry flow[] = {
    {"flow.unreachable",
     QT_TRANSLATE_NOOP("CheckTexts", "No path leads from a start of the journey to “{touchpoint}”"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Either no customer ever comes here, or the map leaves out how they do."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Draw the transition that leads here, or take the touchpoint off the map."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} touchpoints cannot be reached from a start of their journey")},
    {"flow.trap", QT_TRANSLATE_NOOP("CheckTexts", "Customers who come to “{touchpoint}” never get to an end"),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "All that follows leads in circles: on this map they can neither finish nor give up."),
     QT_TRANSLATE_NOOP("CheckTexts", "Draw the way out: to the goal, or to where customers give up."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} touchpoints have no path to an end")},
    {"flow.unmarked-end", QT_TRANSLATE_NOOP("CheckTexts", "The journey just ends at “{touchpoint}”"),
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "The map does not say whether customers have got what they came for or have given up here."),
     QT_TRANSLATE_NOOP("CheckTexts", "Draw where customers go on, or make it a goal or an abandon."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "{count} touchpoints are ends that are marked neither as goal nor as abandon")},
    {"flow.probabilities",
     QT_TRANSLATE_NOOP("CheckTexts", "The probabilities of the ways out of “{touchpoint}” add up to {sum} %"),
     QT_TRANSLATE_NOOP("CheckTexts", "Customers cannot go more than one way at a time, nor fewer, so that "
                                     "figures made of these numbers mislead."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Correct them so that they add up to 100 %, or leave out what is not known."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} touchpoints have probabilities that do not add up to 100 %")},
    {"flow.ping-pong",
     QT_TRANSLATE_NOOP("CheckTexts", "After “{before}” the customer goes to another partner for "
                                     "“{touchpoint}” and back again for “{after}”"),
     QT_TRANSLATE_NOOP("CheckTexts", "Each change costs waiting and telling the story again, and makes the "
                                     "customer the messenger between two partners."),
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "See whether one partner can do all of it, or whether the two can settle it without the customer."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} times the customer goes to another partner and back again")},
    {"flow.weak-moment-of-truth",
     QT_TRANSLATE_NOOP("CheckTexts", "Everybody on the way to a goal passes the weak spot “{touchpoint}”"),
     QT_TRANSLATE_NOOP("CheckTexts", "The experience is bad there or nobody is accountable, and what all "
                                     "customers pass, all of them remember."),
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "Improve this before anything that fewer customers meet, and see that one partner answers for it."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} touchpoints that everybody passes are weak spots")},
    {"flow.articulation-partner",
     QT_TRANSLATE_NOOP("CheckTexts", "Only {partner} ties the other partners of “{journey}” together"),
     QT_TRANSLATE_NOOP("CheckTexts", "Some of them hand customers over to each other only by way of "
                                     "{partner}; when it fails or leaves, the journey falls apart."),
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "Let the partners on both sides know each other, and agree what they do when {partner} cannot."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} times a single partner ties the others together")},
    {"flow.indispensable-partner",
     QT_TRANSLATE_NOOP("CheckTexts", "Without {partner} nobody reaches a goal of “{journey}”"),
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "Every path to a goal passes a touchpoint of {partner}: when it stops, the whole journey stops."),
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "Agree with {partner} what happens when it cannot do its part, or open a path around it."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} times no goal is reached without a certain partner")},
    {"flow.many-doors",
     QT_TRANSLATE_NOOP("CheckTexts", "Customers enter “{journey}” at more than one organisation: {doors}"),
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "They have to know beforehand whom to turn to; who chooses the wrong door is sent on or gives up."),
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "Choose one front door, or see that every door gives the same answers and passes on what it hears."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} journeys begin at more than one organisation")},
    {"flow.empty-phase", QT_TRANSLATE_NOOP("CheckTexts", "The phase “{phase}” has no touchpoints"),
     QT_TRANSLATE_NOOP("CheckTexts", "Either nothing happens there, or the map has forgotten what does."),
     QT_TRANSLATE_NOOP("CheckTexts", "Add what customers go through in it, or take the phase off the map."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} phases have no touchpoints")},
};

constexpr Entry experience[] = {
    {"experience.spillover",
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "“{touchpoint}” is a bad experience in the hands of {owner}, and {bearer} gets the blame"),
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "Customers hold it against {bearer}; {owner}, who could make it better, does not feel that."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Show {owner} what it costs {bearer}, and agree what makes it worth improving."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} touchpoints are a bad experience for which a partner other "
                                     "than their owner gets the blame")},
    {"experience.no-ideal",
     QT_TRANSLATE_NOOP("CheckTexts",
                       "“{touchpoint}” is a bad experience, and the map does not say how it should be"),
     QT_TRANSLATE_NOOP("CheckTexts", "Without a picture of how it should be, each partner improves what it "
                                     "can, and the parts do not fit."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Ask customers and partners how it should be, and write that down as the ideal."),
     QT_TRANSLATE_NOOP("CheckTexts", "{count} bad experiences do not say how it should be")},
    {"experience.unmeasured",
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "Only {measured} of {touchpoints} touchpoints of “{journey}” have an experience or an effort"),
     QT_TRANSLATE_NOOP("CheckTexts", "What the figures and the curve say rests on too few of them."),
     QT_TRANSLATE_NOOP("CheckTexts",
                       "Ask customers about the others, or estimate together and say that you did."),
     QT_TRANSLATE_NOOP(
         "CheckTexts",
         "Of {count} journeys fewer than half of the touchpoints have an experience or an effort")},
};

std::string translated(const char *english) {
    return toUtf8(QCoreApplication::translate("CheckTexts", english));
}

void add(const Entry &entry, Texts &texts) {
    texts.checks[entry.check] = {translated(entry.title), translated(entry.reason), translated(entry.remedy),
                                 translated(entry.several)};
}

} // namespace

void fillCheckTexts(Texts &texts) {
    for (const std::span<const Entry> family :
         {std::span<const Entry>(ownership), {interests}, {flow}, {experience}})
        for (const Entry &entry : family)
            add(entry, texts);
    texts.severityName[0] = translated(QT_TRANSLATE_NOOP("CheckTexts", "error"));
    texts.severityName[1] = translated(QT_TRANSLATE_NOOP("CheckTexts", "warning"));
    texts.severityName[2] = translated(QT_TRANSLATE_NOOP("CheckTexts", "info"));
    texts.moreOf = translated(QT_TRANSLATE_NOOP("CheckTexts", "more “{0}”"));
    texts.lessOf = translated(QT_TRANSLATE_NOOP("CheckTexts", "less “{0}”"));
    texts.ambivalent = translated(QT_TRANSLATE_NOOP(
        "CheckTexts", "But another chain between the same two works the other way: judge for yourselves."));
    texts.chainLink = translated(QT_TRANSLATE_NOOP("CheckTexts", " → "));
    texts.pullApartWays =
        translated(QT_TRANSLATE_NOOP("CheckTexts", "{one} and {other} pull apart in {count} ways"));
    texts.transitionName = translated(QT_TRANSLATE_NOOP("CheckTexts", "{0} -> {1}"));
    texts.interestName = translated(QT_TRANSLATE_NOOP("CheckTexts", "{0}: {1} {2}"));
    texts.listAnd = translated(QT_TRANSLATE_NOOP("CheckTexts", " and "));
    texts.listMore = translated(QT_TRANSLATE_NOOP("CheckTexts", "{0} more"));
}

} // namespace tussen
