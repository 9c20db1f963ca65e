#pragma once

#include "model/Relations.h"
#include "tests/support/RandomJourney.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace tussen::test {

/// A small journey taken word by word from the definitions, whatever that costs: what the graphs must agree
/// with. Touchpoints are numbered as `relations.touchpoints` has them.
class PlainJourney {
public:
    explicit PlainJourney(const Ecosystem &ecosystem)
        : relations(ecosystem),
          touchpoints(relations.touchpoints(id<Journey>("journey"))) {}

    using Stays = std::function<bool(std::size_t)>;

    Relations relations;
    std::span<const Touchpoint *const> touchpoints;

    [[nodiscard]] bool isStep(std::size_t one) const {
        const TouchpointKind kind = touchpoints[one]->kind;
        return kind != TouchpointKind::goal && kind != TouchpointKind::abandon;
    }
    [[nodiscard]] bool hasWay(std::size_t from, std::size_t to) const {
        return isStep(from) && any([&](const Transition &one) {
                   return one.from == touchpoints[from]->id && one.to == touchpoints[to]->id &&
                          one.probability != 0.0;
               });
    }
    [[nodiscard]] bool isStart(std::size_t one) const {
        const auto nothingLeadsTo = [&](std::size_t step) {
            return isStep(step) &&
                   !any([&](const Transition &row) { return row.to == touchpoints[step]->id; });
        };
        for (std::size_t other = 0; other < touchpoints.size(); ++other)
            if (nothingLeadsTo(other)) return nothingLeadsTo(one);
        return one == 0;
    }
    [[nodiscard]] bool isEnd(std::size_t one) const {
        for (std::size_t to = 0; to < touchpoints.size(); ++to)
            if (hasWay(one, to)) return false;
        return true;
    }
    [[nodiscard]] bool isGoal(std::size_t one) const {
        const auto marked = [](const Touchpoint *row) { return row->kind == TouchpointKind::goal; };
        if (std::any_of(touchpoints.begin(), touchpoints.end(), marked)) return marked(touchpoints[one]);
        return isEnd(one) && touchpoints[one]->kind != TouchpointKind::abandon;
    }

    /// Some path leads from one to the other, over such as stay.
    [[nodiscard]] bool leads(std::size_t from, std::size_t to, const Stays &stays) const {
        std::vector<bool> reached(touchpoints.size(), false);
        reached[from] = stays(from);
        for (std::size_t round = 0; round < touchpoints.size(); ++round)
            for (std::size_t one = 0; one < touchpoints.size(); ++one)
                for (std::size_t next = 0; next < touchpoints.size(); ++next)
                    if (reached[one] && stays(next) && hasWay(one, next)) reached[next] = true;
        return reached[to];
    }
    [[nodiscard]] bool leadsToGoal(const Stays &stays) const {
        for (std::size_t from = 0; from < touchpoints.size(); ++from)
            for (std::size_t to = 0; to < touchpoints.size(); ++to)
                if (isStart(from) && isGoal(to) && leads(from, to, stays)) return true;
        return false;
    }
    [[nodiscard]] const Partner *owner(std::size_t one) const {
        return relations.owner(touchpoints[one]->id);
    }

private:
    template <class Condition> [[nodiscard]] bool any(Condition condition) const {
        const auto &table = relations.ecosystem().table<Transition>();
        return std::any_of(table.begin(), table.end(), condition);
    }
};

/// The property holds for random journeys.
template <class Property> bool holdsForJourneys(Property property) {
    return rc::check([&] {
        for (const Ecosystem &ecosystem :
             *rc::gen::container<std::vector<Ecosystem>>(5, testing::anyJourney()))
            property(PlainJourney(ecosystem));
    });
}

} // namespace tussen::test
