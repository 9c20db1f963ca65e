#include "capture/Insertion.h"

#include "capture/Letters.h"
#include "capture/Ranks.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace tussen::capture {

namespace {

bool isEnd(const Touchpoint &row) {
    return row.kind == TouchpointKind::goal || row.kind == TouchpointKind::abandon;
}

bool isTravelled(const Transition &row) {
    return !row.probability || *row.probability > 0;
}

/// Gives the rows of the ids, in their order, settled ranks; rows that are new have none yet.
template <class Row> void settle(Edit &edit, const Ecosystem &before, const std::vector<Id<Row>> &order) {
    std::vector<std::optional<double>> ranks;
    for (const Id<Row> &id : order) {
        const Row *old = before.find(id);
        ranks.push_back(old ? std::optional(old->rank) : std::nullopt);
    }
    const std::vector<double> settled = settledRanks(ranks);
    for (std::size_t i = 0; i < order.size(); ++i) {
        Row row = edit.now()[order[i]];
        if (std::exchange(row.rank, settled[i]) != settled[i]) edit.put(std::move(row));
    }
}

} // namespace

Spot spotOf(const Ecosystem &ecosystem, const Place &place) {
    Edit scratch(ecosystem);
    return Insertion(scratch, place, {}).spot();
}

Spot Insertion::spot() const {
    return {last_, phase_ == phases_.end() ? std::nullopt : std::optional(*phase_)};
}

Insertion::Insertion(Edit &edit, const Place &place, FirstNames names, Joins joins)
    : edit_(edit),
      relations_(edit.now()),
      names_(std::move(names)),
      phase_(phases_.end()),
      newest_(phases_.end()) {
    locate(place);
    if (joins == Joins::between) findWay();
}

void Insertion::locate(const Place &place) {
    const Ecosystem &now = relations_.ecosystem();
    findJourney(place);
    if (!now.contains(ref(journey_))) return; // it is new
    for (const Phase *phase : relations_.phases(journey_))
        phaseNames_.emplace(folded(phase->name), phases_.insert(phases_.end(), phase->id));
    if (phases_.empty()) return;
    const Touchpoint *behind = place.touchpoint ? now.find(*place.touchpoint) : nullptr;
    const bool inPhase = place.phase && now.find(*place.phase);
    if (!behind && !inPhase) behind = lastBeforeEnds();
    const std::optional<Id<Phase>> phase = behind ? behind->phase : place.phase;
    phase_ = std::find(phases_.begin(), phases_.end(), phase.value_or(phases_.back()));
    if (phase_ == phases_.end()) phase_ = std::prev(phases_.end());
    newest_ = phase_;
    openSiblings(relations_.touchpoints(*phase_), behind);
    for (auto before = std::next(phase_); !last_ && before != phases_.begin();)
        if (const auto rows = relations_.touchpoints(*--before); !rows.empty()) last_ = rows.back()->id;
    if (behind) last_ = behind->id;
}

/// What comes last before the ends that the journey closes with; nullptr where it closes with none, or has
/// nothing else.
const Touchpoint *Insertion::lastBeforeEnds() const {
    const auto rows = relations_.touchpoints(journey_);
    if (rows.empty() || !isEnd(*rows.back())) return nullptr;
    const auto last = std::find_if(rows.rbegin(), rows.rend(), [](const auto *row) { return !isEnd(*row); });
    return last == rows.rend() ? nullptr : *last;
}

void Insertion::findJourney(const Place &place) {
    const Ecosystem &now = relations_.ecosystem();
    const Touchpoint *touchpoint = place.touchpoint ? now.find(*place.touchpoint) : nullptr;
    const Phase *phase = touchpoint    ? &now[touchpoint->phase]
                         : place.phase ? now.find(*place.phase)
                                       : nullptr;
    if (phase)
        journey_ = phase->journey;
    else if (place.journey && now.find(*place.journey))
        journey_ = *place.journey;
    else if (!relations_.journeys().empty())
        journey_ = relations_.journeys().back()->id;
    else
        makeJourney();
}

void Insertion::makeJourney() {
    Journey journey;
    journey.id = Id<Journey>::make();
    journey.name = names_.journey;
    journey_ = journey.id;
    edit_.put(std::move(journey));
}

void Insertion::openSiblings(std::span<const Touchpoint *const> rows, const Touchpoint *behind) {
    Siblings &around = siblings_[*phase_];
    bool passed = false;
    for (const Touchpoint *row : rows) {
        (passed ? around.after : around.before).push_back(row->id);
        passed = passed || row == behind;
    }
}

/// Finds the only way from where the new ones follow, if it leads on.
void Insertion::findWay() {
    if (!last_ || isEnd(relations_.ecosystem()[*last_])) return;
    const Transition *only = nullptr;
    for (const Transition *way : relations_.outgoing(*last_)) {
        if (!isTravelled(*way)) continue;
        if (only) return;
        only = way;
    }
    if (only && isForward(*only)) way_ = *only;
}

bool Insertion::isForward(const Transition &way) const {
    const Ecosystem &now = relations_.ecosystem();
    const auto key = [&](const Id<Touchpoint> &id) {
        const Touchpoint &row = now[id];
        return std::make_tuple(now[row.phase].rank, row.phase, row.rank, row.id);
    };
    return key(way.from) < key(way.to);
}

Id<Phase> Insertion::startPhase(std::string name) {
    Phase row;
    row.id = Id<Phase>::make();
    row.journey = journey_;
    row.name = std::move(name);
    newest_ = phases_.insert(newest_ == phases_.end() ? newest_ : std::next(newest_), row.id);
    phase_ = newest_;
    phaseNames_.emplace(folded(row.name), phase_);
    siblings_[row.id];
    edit_.put(std::move(row));
    return *phase_;
}

Id<Phase> Insertion::goToPhase(const std::string &name) {
    const auto known = phaseNames_.find(folded(name));
    if (known == phaseNames_.end()) return startPhase(name);
    phase_ = known->second;
    if (!siblings_.contains(*phase_)) {
        openSiblings(relations_.touchpoints(*phase_), nullptr);
        newest_ = phase_;
    }
    return *phase_;
}

Id<Touchpoint> Insertion::add(Touchpoint row) {
    if (phase_ == phases_.end()) startPhase(names_.phase);
    row.id = Id<Touchpoint>::make();
    row.phase = *phase_;
    const Id<Touchpoint> id = row.id;
    edit_.put(std::move(row));
    siblings_[*phase_].added.push_back(id);
    link(id);
    return id;
}

void Insertion::link(const Id<Touchpoint> &to) {
    if (way_) {
        next_ = std::exchange(way_->to, to);
        edit_.put(*way_); // share, label and agreements stay with the touchpoint that they leave
        way_.reset();
    } else if (last_ && !isEnd(edit_.now()[*last_])) {
        edit_.put(Transition{.id = Id<Transition>::make(), .from = *last_, .to = to});
    }
    last_ = to;
}

void Insertion::finish() {
    if (next_) link(*next_);
    settlePhases();
    settleTouchpoints();
}

void Insertion::settlePhases() {
    settle(edit_, relations_.ecosystem(), std::vector<Id<Phase>>(phases_.begin(), phases_.end()));
}

void Insertion::settleTouchpoints() {
    for (const auto &[phase, around] : siblings_) {
        std::vector<Id<Touchpoint>> order = around.before;
        order.insert(order.end(), around.added.begin(), around.added.end());
        order.insert(order.end(), around.after.begin(), around.after.end());
        settle(edit_, relations_.ecosystem(), order);
    }
}

} // namespace tussen::capture
