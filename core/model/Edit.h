#pragma once

#include "model/Ecosystem.h"

namespace tussen {

/// Collects the changes of one gesture on top of a state. What it makes is checked and written by whoever
/// asked for it (see Document::edit); on its own it touches nothing.
class Edit {
public:
    explicit Edit(Ecosystem base) : now_(std::move(base)) {}

    /// The state with all changes so far.
    [[nodiscard]] const Ecosystem &now() const { return now_; }

    /// Inserts the row, or replaces the one of the same id.
    template <class Entity> void put(Entity row) {
        ChangeOf<Entity> change;
        if (const Entity *old = now_.find(row.id)) change.before = *old;
        change.after = std::move(row);
        record(std::move(change));
    }

    /// Deletes the row with all that cannot exist without it, and clears what only mentions it.
    /// A row that is not there is left at that.
    void remove(const EntityRef &gone);
    template <class Entity> void remove(const Id<Entity> &id) { remove(ref(id)); }

    /// Applies changes made elsewhere (an import, an undo, a merge) as they are.
    void apply(const ChangeSet &set);

    /// All changes so far, one per entity.
    [[nodiscard]] ChangeSet changes(std::string label) const;

private:
    void record(Change change);

    Ecosystem now_;
    std::vector<Change> log_;
};

} // namespace tussen
