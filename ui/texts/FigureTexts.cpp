#include "texts/FigureTexts.h"

#include "texts/Utf8.h"

#include <QCoreApplication>

namespace tussen {

namespace {

/// Gives the words below the context that translators see.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureTexts)
};

void fillCounts(FigureTexts &figures) {
    figures.currentState = toUtf8(Words::tr("current"));
    figures.targetState = toUtf8(Words::tr("target"));
    figures.touchpoints = toUtf8(Words::tr("touchpoints"));
    figures.partners = toUtf8(Words::tr("partners with a role"));
    figures.handoffs = toUtf8(Words::tr("handoffs"));
    figures.withoutAgreement = toUtf8(Words::tr("handoffs without agreement"));
    figures.gaps = toUtf8(Words::tr("ownership gaps: touchpoints without owner"));
    figures.doors = toUtf8(Words::tr("doors: places where the journey starts"));
    figures.doorEntropy = toUtf8(Words::tr("bits of door entropy: 0 is one front door"));
}

void fillVisits(FigureTexts &figures) {
    figures.goal = toUtf8(Words::tr("of the customers reach the goal"));
    figures.abandon = toUtf8(Words::tr("give up on the way"));
    figures.unmarkedEnd = toUtf8(Words::tr("end where the map just stops"));
    figures.steps = toUtf8(Words::tr("steps that a customer takes, on average"));
    figures.time = toUtf8(Words::tr("that it takes a customer, waiting included"));
    figures.effort = toUtf8(Words::tr("points of effort: 1 for a very easy step, 7 for a very hard one"));
    figures.effortShare = toUtf8(Words::tr("Who is accountable for that effort:"));
    figures.removalEffect = toUtf8(Words::tr("Customers who would miss the goal if a partner did nothing:"));
    figures.spillover = toUtf8(Words::tr("Bad experience by one partner that falls on the name of another:"));
    figures.fallsOn = toUtf8(Words::tr("{0} → {1}", "a partner and the one that gets the blame"));
}

void fillReasons(FigureTexts &figures) {
    figures.trap = toUtf8(
        Words::tr("What a customer can expect cannot be said, since nobody who comes to {0} ever reaches "
                  "an end. Draw the way out that is missing, or raise its probability above 0."));
    figures.noTouchpoints =
        toUtf8(Words::tr("What a customer can expect cannot be said, since there is nowhere "
                         "to start. Add the first touchpoint."));
    figures.noMinutes =
        toUtf8(Words::tr("How long it takes cannot be said, since no touchpoint or transition on "
                         "the way has minutes. Measure or estimate some."));
    figures.noEffort =
        toUtf8(Words::tr("How much effort it takes cannot be said, since no touchpoint on the way "
                         "has an effort. Ask customers how easy it was, from 1 to 7."));
    figures.noJourney = toUtf8(Words::tr("The document has no journey yet."));
}

} // namespace

FigureTexts translatedFigureTexts() {
    FigureTexts texts;
    fillCounts(texts);
    fillVisits(texts);
    fillReasons(texts);
    return texts;
}

} // namespace tussen
