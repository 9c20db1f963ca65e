#include "models/JourneyFigures.h"

#include <algorithm>

namespace tussen {

JourneyFigures::JourneyFigures(SnapshotPtr snapshot, const FigureTexts &words,
                               FigureReport::DriversFunction drivers)
    : snapshot_(std::move(snapshot)),
      words_(words),
      report_(*snapshot_->relations, *snapshot_->journey, *snapshot_->texts, words, std::move(drivers)),
      marks_(snapshot_->ecosystem().table<Partner>()),
      visits_(report_.visits()),
      counts_(report_.counts()) {}

const FigureReport::Entry *JourneyFigures::entry(Figure figure) const {
    for (const auto *entries : {&visits_, &counts_}) {
        const auto found = std::ranges::find(*entries, figure, &FigureReport::Entry::figure);
        if (found != entries->end()) return &*found;
    }
    return nullptr;
}

const FigureReport::List &JourneyFigures::drivers(Figure figure) {
    const auto found = drivers_.find(figure);
    if (found != drivers_.end()) return found->second;
    return drivers_.emplace(figure, report_.drivers(figure)).first->second;
}

} // namespace tussen
