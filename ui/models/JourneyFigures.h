#pragma once

#include "layout/PartnerMarks.h"
#include "models/Snapshot.h"
#include "words/FigureReport.h"

#include <map>

namespace tussen {

/// The figures of the journey that a snapshot shows; what drives them is found when it is asked for, once.
class JourneyFigures {
public:
    /// Of a snapshot with a journey. `words` must outlive the figures.
    JourneyFigures(SnapshotPtr snapshot, const FigureTexts &words, FigureReport::DriversFunction drivers);

    [[nodiscard]] const std::vector<FigureReport::Entry> &visits() const { return visits_; }
    [[nodiscard]] const std::vector<FigureReport::Entry> &counts() const { return counts_; }
    [[nodiscard]] bool hasVisits() const { return report_.hasVisits(); }
    /// nullptr for a figure that has no entry now.
    [[nodiscard]] const FigureReport::Entry *entry(Figure figure) const;
    [[nodiscard]] const FigureWords &words(Figure figure) const { return words_[figure]; }
    [[nodiscard]] const FigureTexts &texts() const { return words_; }
    [[nodiscard]] const FigureReport::List &drivers(Figure figure);
    /// 0xRRGGBB, as on the map.
    [[nodiscard]] std::uint32_t colorOf(const Id<Partner> &partner) const { return marks_[partner].color; }

private:
    SnapshotPtr snapshot_;
    const FigureTexts &words_;
    FigureReport report_;
    PartnerMarks marks_;
    std::vector<FigureReport::Entry> visits_, counts_;
    std::map<Figure, FigureReport::List> drivers_; ///< those asked for
};

} // namespace tussen
