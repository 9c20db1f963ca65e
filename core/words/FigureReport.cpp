#include "words/FigureReport.h"

#include "checks/ExpectedFigures.h"
#include "checks/Figures.h"
#include "graph/Steps.h"
#include "words/Digits.h"
#include "words/Durations.h"
#include "words/Filled.h"
#include "words/Sentences.h"
#include "words/Templates.h"

#include <algorithm>

namespace tussen {

namespace {

constexpr std::size_t mostDrivers = 5;

std::string percent(const MapTexts &texts, double share) {
    return filled(texts.percent, digits(texts, 100 * share, 1));
}

bool isByPartner(Figure figure) {
    return figure == Figure::effortShare || figure == Figure::spillover || figure == Figure::removalEffect;
}

/// A sum over nearly all touchpoints: marking more than the strongest would mark the whole map.
bool isSum(Figure figure) {
    return figure == Figure::expectedSteps || figure == Figure::expectedMinutes ||
           figure == Figure::expectedEffort;
}

} // namespace

FigureReport::FigureReport(const Relations &relations, const Id<Journey> &journey, const Texts &texts,
                           const FigureTexts &words, DriversFunction drivers)
    : relations_(relations),
      texts_(texts),
      words_(words),
      journey_(journey),
      chain_(relations, journey),
      driversOf_(std::move(drivers)) {}

std::vector<FigureReport::Entry> FigureReport::counts() const {
    const Figures figures = figuresOf(relations_, journey_);
    const auto count = [this](Figure figure, int number) {
        return Entry{figure, std::to_string(number),
                     words_[figure].name.of(static_cast<std::size_t>(number))};
    };
    std::vector<Entry> entries{count(Figure::touchpoints, figures.touchpoints),
                               count(Figure::partners, figures.partners),
                               count(Figure::handoffs, figures.handoffs),
                               count(Figure::handoffsWithoutAgreement, figures.handoffsWithoutAgreement),
                               count(Figure::ownershipGaps, figures.ownershipGaps),
                               count(Figure::doors, figures.doors),
                               {Figure::doorEntropy, digits(texts_.map, figures.doorEntropy, 2),
                                words_[Figure::doorEntropy].name.many}};
    entries[4].alarms = figures.ownershipGaps > 0;
    return entries;
}

std::vector<FigureReport::Entry> FigureReport::visits() const {
    if (chain_.size() == 0) return {{Figure::expectedSteps, {}, words_.noTouchpoints}};
    if (!hasVisits()) return {{Figure::trap, {}, filled(words_.trap, namesOfTrap()), true}};
    const ExpectedFigures figures = *expectedFigures(relations_, chain_);
    const auto entry = [this](Figure figure, double number) {
        return Entry{figure, numberOf(figure, number), words_[figure].name.many};
    };
    std::vector<Entry> entries{entry(Figure::pGoal, figures.pGoal),
                               entry(Figure::pAbandon, figures.pAbandon),
                               entry(Figure::pUnmarkedEnd, figures.pUnmarkedEnd),
                               {Figure::expectedSteps, digits(texts_.map, figures.expectedSteps, 1),
                                words_[Figure::expectedSteps].name.many}};
    entries.push_back(figures.measuresMinutes ? entry(Figure::expectedMinutes, figures.expectedMinutes)
                                              : Entry{Figure::expectedMinutes, {}, words_.noMinutes});
    entries.push_back(!figures.effortShare.empty() ? entry(Figure::expectedEffort, figures.expectedEffort)
                                                   : Entry{Figure::expectedEffort, {}, words_.noEffort});
    return entries;
}

FigureReport::List FigureReport::drivers(Figure figure) const {
    std::vector<FigureDriver> drivers = driversOf_(relations_, chain_, figure);
    List list{words_[figure].drivers, {}, {}, {}};
    if (drivers.empty() && isSum(figure) && hasVisits()) { // nothing measured yet
        list.heading = words_.measureFirst;
        drivers = driversOf_(relations_, chain_, figure = Figure::expectedSteps);
    }
    const double largest = drivers.empty() ? 0 : drivers.front().amount.value_or(0);
    const std::size_t shown = isByPartner(figure) ? drivers.size() : std::min(drivers.size(), mostDrivers);
    for (std::size_t i = 0; i < drivers.size(); ++i) {
        if (i < shown) list.lines.push_back(lineOf(figure, drivers[i], largest));
        if (i < shown || !isSum(figure))
            list.marks.insert(list.marks.end(), drivers[i].marks.begin(), drivers[i].marks.end());
    }
    if (shown < drivers.size()) list.more = filled(words_.moreDrivers, drivers.size() - shown);
    return list;
}

FigureReport::Line FigureReport::lineOf(Figure figure, const FigureDriver &driver, double largest) const {
    Line line;
    line.name = nameOf(driver);
    if (driver.amount) line.number = numberOf(figure, *driver.amount);
    if (largest > 0) line.length = driver.amount.value_or(0) / largest;
    line.marks = driver.marks;
    if (driver.what)
        setOwner(line, *driver.what);
    else
        line.owner = Line::Owner::nobody;
    return line;
}

void FigureReport::setOwner(Line &line, const EntityRef &what) const {
    if (what.type == EntityType::partner) {
        line.owner = Line::Owner::partner;
        line.partner = {what.id};
    }
    if (what.type != EntityType::touchpoint) return;
    const Touchpoint &touchpoint = relations_.ecosystem()[Id<Touchpoint>{what.id}];
    if (const Partner *owner = relations_.owner(touchpoint.id)) {
        line.owner = Line::Owner::partner;
        line.partner = owner->id;
        line.detail = owner->name;
    } else if (isStep(touchpoint)) {
        line.owner = Line::Owner::nobody;
        line.detail = texts_.nobody;
    }
}

std::string FigureReport::numberOf(Figure figure, double amount) const {
    switch (figure) {
    case Figure::touchpoints:
    case Figure::partners:
        return digits(texts_.map, amount, 0);
    case Figure::handoffs:
    case Figure::handoffsWithoutAgreement:
    case Figure::ownershipGaps:
    case Figure::expectedSteps:
    case Figure::spillover:
    case Figure::trap:
        return digits(texts_.map, amount, 2);
    case Figure::doors:
    case Figure::doorEntropy:
    case Figure::pGoal:
    case Figure::pAbandon:
    case Figure::pUnmarkedEnd:
    case Figure::effortShare:
    case Figure::removalEffect:
        return percent(texts_.map, amount);
    case Figure::expectedMinutes:
        return durationText(texts_.map, roundedDuration(amount));
    case Figure::expectedEffort:
        return digits(texts_.map, amount, 1);
    }
    return {};
}

std::string FigureReport::nameOf(const FigureDriver &driver) const {
    const auto name = [this](const EntityRef &one) {
        return tussen::nameOf(relations_.ecosystem(), one, texts_);
    };
    if (!driver.what) return texts_.nobody;
    if (!driver.fallsOn) return name(*driver.what);
    return filled(words_.fallsOn, name(*driver.what), name(ref(*driver.fallsOn)));
}

std::string FigureReport::namesOfTrap() const {
    std::vector<std::string> names;
    for (const MarkovChain::Place place : chain_.trap())
        names.push_back("“" + shortened(chain_.touchpoint(place).name) + "”");
    return listed(names, texts_);
}

} // namespace tussen
