#pragma once

#include "model/Edit.h"
#include "model/Relations.h"

#include <list>
#include <map>
#include <string>
#include <unordered_map>

namespace tussen::capture {

/// Where something new goes: behind the touchpoint; or else to the end of the phase; or else to the end of
/// the journey; or else to the end of the last journey. A journey that ends with a goal or an abandon is gone
/// on with before it. What is not there is left out of account.
struct Place {
    std::optional<Id<Touchpoint>> touchpoint;
    std::optional<Id<Phase>> phase;
    std::optional<Id<Journey>> journey;
};

/// What a place comes down to: behind what something new goes, and into which phase; neither where there is
/// none.
struct Spot {
    std::optional<Id<Touchpoint>> follows;
    std::optional<Id<Phase>> phase;
};
[[nodiscard]] Spot spotOf(const Ecosystem &ecosystem, const Place &place);

/// What the first journey and phase are called in a document that has none.
struct FirstNames {
    std::string journey;
    std::string phase;
};

/// How something new joins the flow.
enum class Joins {
    between, ///< it comes between a touchpoint and the next one, where there is just one next
    branch   ///< it begins a way of its own, which joins nothing
};

/// Puts new touchpoints into a journey, one behind the other, each with a transition from the one before;
/// only from a goal or an abandon nothing goes on.
class Insertion {
public:
    Insertion(Edit &edit, const Place &place, FirstNames names, Joins joins = Joins::between);

    /// Where the next one goes.
    [[nodiscard]] Spot spot() const;
    /// Goes on in a new phase behind the present one.
    Id<Phase> startPhase(std::string name);
    /// Goes on at the end of the phase of that name (see folded()), or in a new one behind all that came
    /// before.
    Id<Phase> goToPhase(const std::string &name);
    /// Adds the touchpoint; its id, phase and rank are given to it here.
    Id<Touchpoint> add(Touchpoint row);
    /// Settles ranks, and leads on to what came next before.
    void finish();

private:
    /// The touchpoints of a phase around those that are added.
    struct Siblings {
        std::vector<Id<Touchpoint>> before, added, after;
    };
    using PhaseOrder = std::list<Id<Phase>>;

    void locate(const Place &place);
    void findJourney(const Place &place);
    void makeJourney();
    [[nodiscard]] const Touchpoint *lastBeforeEnds() const;
    void findWay();
    void openSiblings(std::span<const Touchpoint *const> rows, const Touchpoint *behind);
    [[nodiscard]] bool isForward(const Transition &way) const;
    void link(const Id<Touchpoint> &to);
    void settlePhases();
    void settleTouchpoints();

    Edit &edit_;
    Relations relations_; ///< as all was before
    FirstNames names_;
    Id<Journey> journey_;
    PhaseOrder phases_;
    PhaseOrder::iterator phase_;  ///< the present one; the end where there is none yet
    PhaseOrder::iterator newest_; ///< the one that was come to last for the first time; new ones go behind it
    std::unordered_map<std::string, PhaseOrder::iterator> phaseNames_;
    std::map<Id<Phase>, Siblings> siblings_;
    std::optional<Id<Touchpoint>> last_; ///< what the next one follows
    std::optional<Transition> way_;      ///< into which the first one goes
    std::optional<Id<Touchpoint>> next_; ///< where the last one leads
};

} // namespace tussen::capture
