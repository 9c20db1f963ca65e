#include "model/Edit.h"

#include <algorithm>
#include <type_traits>

namespace tussen {

namespace {

/// What the deletion of some rows does to a row that refers to them.
enum class Fate { stays, cleared, goes };

using Gone = std::vector<EntityRef>; // sorted

bool isGone(const Gone &gone, const EntityRef &target) {
    return std::binary_search(gone.begin(), gone.end(), target);
}

/// Clears the row's mentions of what is gone and tells what becomes of the row itself.
template <class Entity> Fate fateOf(Entity &row, const Gone &gone) {
    Fate fate = Fate::stays;
    forEachField<Entity>([&](const auto &each) {
        auto &value = row.*each.member;
        using Value = std::decay_t<decltype(value)>;
        if constexpr (isReference<Value>) {
            const auto target = referenceOf(value);
            if (!target || !isGone(gone, *target)) return;
            if (each.whenGone == WhenGone::removeRow) fate = Fate::goes;
            if constexpr (detail::isOptional<Value>) {
                if (each.whenGone == WhenGone::clear) {
                    value.reset();
                    fate = std::max(fate, Fate::cleared);
                }
            }
        }
    });
    return fate;
}

template <class Entity>
void collectFates(const Table<Entity> &rows, const Gone &gone, std::vector<Change> &changes, Gone &next) {
    for (const Entity &row : rows) {
        if (isGone(gone, ref(row.id))) continue;
        bool touched = false;
        forEachReference(row, [&](const EntityRef &target) { touched = touched || isGone(gone, target); });
        if (!touched) continue;
        Entity copy = row;
        const Fate fate = fateOf(copy, gone);
        if (fate == Fate::goes) next.push_back(ref(row.id));
        if (fate == Fate::cleared) changes.push_back(ChangeOf<Entity>{row, copy});
    }
}

Change deletion(const Ecosystem &ecosystem, const EntityRef &gone) {
    Change result;
    forEachEntity([&]<class Entity>() {
        if (entityType<Entity> == gone.type)
            result = ChangeOf<Entity>{ecosystem[Id<Entity>{gone.id}], std::nullopt};
    });
    return result;
}

} // namespace

void Edit::record(Change change) {
    now_ = std::move(now_).with(std::span(&change, 1));
    log_.push_back(std::move(change));
}

void Edit::remove(const EntityRef &gone) {
    if (!now_.contains(gone)) return;
    // Wave by wave: rows that cannot exist without those of the last wave form the next one.
    std::vector<Gone> waves{{gone}};
    while (!waves.back().empty()) {
        std::vector<Change> cleared;
        Gone next;
        forEachEntity(
            [&]<class Entity>() { collectFates(now_.table<Entity>(), waves.back(), cleared, next); });
        for (Change &change : cleared)
            record(std::move(change));
        std::sort(next.begin(), next.end());
        waves.push_back(std::move(next));
    }
    for (auto wave = waves.rbegin(); wave != waves.rend(); ++wave)
        for (const EntityRef &row : *wave)
            if (now_.contains(row)) record(deletion(now_, row));
}

void Edit::apply(const ChangeSet &set) {
    for (const Change &change : set.changes)
        record(change);
}

ChangeSet Edit::changes(std::string label) const {
    return condensed({std::move(label), log_});
}

} // namespace tussen
