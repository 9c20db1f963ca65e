#include "panels/WriteField.h"

#include "editing/Journeys.h"
#include "editing/MoveAlong.h"
#include "texts/Utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

} // namespace

void writeField(std::vector<Id<Touchpoint>> ids, Id<Phase> Touchpoint::*member, const Id<Phase> &phase,
                Edit &edit) {
    std::erase_if(ids, [&](const Id<Touchpoint> &id) { return edit.now()[id].*member == phase; });
    const Relations relations(edit.now());
    const auto placeOf = [&](const Id<Touchpoint> &id) {
        const Touchpoint &row = relations.ecosystem()[id];
        return std::tuple(relations.ecosystem()[row.phase].rank, row.rank, id);
    };
    std::sort(ids.begin(), ids.end(), [&](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
    editing::moveAlong(ids, {phase, std::nullopt}, edit);
}

void writeField(const std::vector<Id<Journey>> &ids, JourneyState Journey::*member, const JourneyState &state,
                Edit &edit) {
    for (const Id<Journey> &id : ids) {
        Journey row = edit.now()[id];
        row.*member = state;
        if (state == JourneyState::current) row.currentOf.reset();
        edit.put(std::move(row));
        editing::dropUnfitContinuations(id, edit);
    }
}

void writeField(const std::vector<Id<Journey>> &ids, std::optional<Id<Journey>> Journey::*member,
                const std::optional<Id<Journey>> &current, Edit &edit) {
    for (const Id<Journey> &id : ids) {
        Journey row = edit.now()[id];
        row.*member = current;
        edit.put(std::move(row));
        editing::dropUnfitContinuations(id, edit);
    }
}

QString refusalOf(const Ecosystem &now, const std::vector<Id<Journey>> &ids, JourneyState Journey::*,
                  const JourneyState &state) {
    if (state != JourneyState::target) return {};
    for (const Journey &other : now.table<Journey>())
        if (other.currentOf && std::find(ids.begin(), ids.end(), *other.currentOf) != ids.end())
            return Said::tr("The target journey “%1” improves this one, which therefore stays a current one. "
                            "Choose there another journey that it improves, or none.")
                .arg(toQt(other.name));
    return {};
}

} // namespace tussen
