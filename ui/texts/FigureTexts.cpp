#include "texts/FigureTexts.h"

#include "texts/Utf8.h"

#include <QCoreApplication>

namespace tussen {

namespace {

/// Gives the words below the context that translators see.
struct Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// Fills the words of one figure after the other.
class Filler {
public:
    explicit Filler(FigureTexts &texts) : texts_(texts) {}
    void operator()(Figure figure, const QString &name, const QString &meaning, const QString &drivers) {
        counted(figure, name, name, meaning, drivers);
    }
    void counted(Figure figure, const QString &one, const QString &many, const QString &meaning,
                 const QString &drivers) {
        texts_.of[static_cast<std::size_t>(figure)] = {
            {toUtf8(one), toUtf8(many)}, toUtf8(meaning), toUtf8(drivers)};
    }

private:
    FigureTexts &texts_;
};

QString timesThere() {
    return Wording::tr("Times a customer comes there, most often first");
}
QString timesAcross() {
    return Wording::tr("Times a customer passes, most often first");
}

void fillCounts(Filler put) {
    put.counted(Figure::touchpoints, Wording::tr("touchpoint"), Wording::tr("touchpoints"),
                Wording::tr("All touchpoints of the journey, goals and abandons included."),
                Wording::tr("By phase"));
    put.counted(
        Figure::partners, Wording::tr("partner with a role"), Wording::tr("partners with a role"),
        Wording::tr("Whoever is accountable, responsible, consulted or informed somewhere on the journey."),
        Wording::tr("Touchpoints with a role, by partner"));
    put.counted(
        Figure::handoffs, Wording::tr("handoff"), Wording::tr("handoffs"),
        Wording::tr("Here the customer passes from one owner to another, and can get lost between them."),
        timesAcross());
    put.counted(Figure::handoffsWithoutAgreement, Wording::tr("handoff without agreement"),
                Wording::tr("handoffs without agreement"),
                Wording::tr("The two owners have agreed on nothing that covers these handoffs."),
                timesAcross());
    put.counted(Figure::ownershipGaps, Wording::tr("touchpoint without owner"),
                Wording::tr("touchpoints without owner"),
                Wording::tr("Nobody is accountable for them. What goes wrong there stays wrong."),
                timesThere());
    put.counted(
        Figure::doors, Wording::tr("door where the journey starts"),
        Wording::tr("doors where the journey starts"),
        Wording::tr("Customers begin at any of them alike. One front door is easier to find than many."),
        Wording::tr("Share of the customers who begin there"));
    put(Figure::doorEntropy, Wording::tr("bits of door entropy"),
        Wording::tr("How many questions it takes to find the right door's owner: 0 where all doors belong to "
                    "one partner, 1 for two partners alike, 2 for four."),
        Wording::tr("Share of the customers, by owner of their door"));
}

void fillEnds(Filler put) {
    put(Figure::pGoal, Wording::tr("of the customers reach the goal"),
        Wording::tr("Where the journey marks no goal, any end counts as one but giving up."),
        Wording::tr("Where they end, and how many of all customers"));
    put(Figure::pAbandon, Wording::tr("give up on the way"), Wording::tr("They end at an abandon."),
        Wording::tr("Where they end, and how many of all customers"));
    put(Figure::pUnmarkedEnd, Wording::tr("end where the map just stops"),
        Wording::tr("No way leads on from there, yet it is no goal: it may be that the map is not finished."),
        Wording::tr("Where they end, and how many of all customers"));
    put(Figure::trap, {}, Wording::tr("Who comes there walks in circles for ever."),
        Wording::tr("Without a way to an end"));
}

void fillVisits(Filler put) {
    put(Figure::expectedSteps, Wording::tr("steps that a customer takes, on average"),
        Wording::tr("A step taken twice counts twice."), timesThere());
    put(Figure::expectedMinutes, Wording::tr("that it takes a customer, waiting included"),
        Wording::tr("The average of all customers. What has no minutes counts as none."),
        Wording::tr("Where the time goes, with the wait that follows"));
    put(Figure::expectedEffort, Wording::tr("points of effort that a customer makes"),
        Wording::tr(
            "Each step counts from 1, very easy, to 7, very hard. What has no effort counts as none."),
        Wording::tr("Where the effort goes"));
}

void fillByPartner(Filler put) {
    put(Figure::effortShare, Wording::tr("Effort by partner"),
        Wording::tr("Who is accountable for the effort that customers make."), {});
    put(Figure::spillover, Wording::tr("Bad experience that falls on another's name"),
        Wording::tr("By one partner, taken for another's: how bad, times how often."), {});
    put(Figure::removalEffect, Wording::tr("What if a partner dropped out?"),
        Wording::tr("So many more customers would miss the goal if everybody gave up at its touchpoints."),
        {});
}

void fillReasons(FigureTexts &figures) {
    figures.trap = toUtf8(
        Wording::tr("What a customer can expect cannot be said, since nobody who comes to {0} ever reaches "
                    "an end. Draw the way out that is missing, or raise its probability above 0."));
    figures.noTouchpoints =
        toUtf8(Wording::tr("What a customer can expect cannot be said, since there is nowhere "
                           "to start. Add the first touchpoint."));
    figures.noMinutes =
        toUtf8(Wording::tr("How long it takes cannot be said, since no touchpoint or transition on "
                           "the way has minutes. Measure or estimate some."));
    figures.noEffort =
        toUtf8(Wording::tr("How much effort it takes cannot be said, since no touchpoint on the way "
                           "has an effort. Ask customers how easy it was, from 1 to 7."));
    figures.noJourney = toUtf8(Wording::tr("The document has no journey yet."));
    figures.measureFirst = toUtf8(Wording::tr("Begin where customers come most often"));
}

} // namespace

FigureTexts translatedFigureTexts() {
    FigureTexts texts;
    texts.currentState = toUtf8(Wording::tr("current"));
    texts.targetState = toUtf8(Wording::tr("target"));
    fillCounts(Filler(texts));
    fillEnds(Filler(texts));
    fillVisits(Filler(texts));
    fillByPartner(Filler(texts));
    texts.fallsOn = toUtf8(Wording::tr("{0} → {1}", "a partner and the one that gets the blame"));
    texts.noSpillover = toUtf8(Wording::tr("No partner's bad experience falls on the name of another."));
    texts.moreDrivers = toUtf8(Wording::tr("and {0} more"));
    fillReasons(texts);
    return texts;
}

} // namespace tussen
