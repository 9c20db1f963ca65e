#pragma once

#include "checks/FigureDrivers.h"
#include "words/FigureTexts.h"
#include "words/Texts.h"

#include <functional>
#include <string>
#include <vector>

namespace tussen {

/// The figures of one journey as people read them, in the window and on the command line.
class FigureReport {
public:
    /// How drivers are found: `driversOf`, or what a test puts in its place.
    using DriversFunction =
        std::function<std::vector<FigureDriver>(const Relations &, const MarkovChain &, Figure)>;

    /// A number with its words. Where no number can be had, `number` is empty and the words say why, and what
    /// to do.
    struct Entry {
        Figure figure = Figure::touchpoints;
        std::string number;
        std::string words;
        bool alarms = false; ///< there is a gap or an error
    };

    /// One driver in a list.
    struct Line {
        enum class Owner { partner, nobody, none };

        std::string name;
        std::string detail;        ///< of a touchpoint, whose it is; else empty
        std::string number;        ///< empty where there is none
        double length = 0;         ///< of its bar, 0..1: its part of the largest amount
        Owner owner = Owner::none; ///< `nobody` where one is missing, `none` where none is needed
        Id<Partner> partner;       ///< with Owner::partner
        std::vector<EntityRef> marks;
    };

    struct List {
        std::string heading;
        std::vector<Line> lines;
        std::string more;             ///< says how many are left out; empty where none are
        std::vector<EntityRef> marks; ///< what to mark on the map for the figure as a whole
    };

    /// Solves the journey's chain. `relations`, `texts` and `words` must outlive the report.
    FigureReport(const Relations &relations, const Id<Journey> &journey, const Texts &texts,
                 const FigureTexts &words, DriversFunction drivers = driversOf);

    /// What can be counted on the map.
    [[nodiscard]] std::vector<Entry> counts() const;
    /// What a visit comes to; a single reason where there is no way to say.
    [[nodiscard]] std::vector<Entry> visits() const;
    [[nodiscard]] bool hasVisits() const { return chain_.size() > 0 && chain_.trap().empty(); }

    /// The strongest drivers of a figure, five at most; by partner, all of them.
    [[nodiscard]] List drivers(Figure figure) const;

private:
    [[nodiscard]] Line lineOf(Figure figure, const FigureDriver &driver, double largest) const;
    void setOwner(Line &line, const EntityRef &what) const;
    [[nodiscard]] std::string numberOf(Figure figure, double amount) const;
    [[nodiscard]] std::string nameOf(const FigureDriver &driver) const;
    [[nodiscard]] std::string namesOfTrap() const;

    const Relations &relations_;
    const Texts &texts_;
    const FigureTexts &words_;
    Id<Journey> journey_;
    MarkovChain chain_;
    DriversFunction driversOf_;
};

} // namespace tussen
