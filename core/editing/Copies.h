#pragma once

#include "model/EntityList.h"

#include <optional>
#include <unordered_map>
#include <variant>

namespace tussen::editing {

/// Remembers what was copied, so that copies refer to copies and not to the originals.
class Copies {
public:
    /// What stands for the original from now on.
    template <class Entity> void add(const Id<Entity> &original, const Id<Entity> &copy) {
        copies_[ref(original)] = copy.value;
    }
    /// What stands for it: itself, where nothing else does.
    template <class Entity> [[nodiscard]] Id<Entity> of(const Id<Entity> &original) const {
        const auto found = copies_.find(ref(original));
        return found == copies_.end() ? original : Id<Entity>{found->second};
    }
    /// The row under a new id, its references led to the copies made so far.
    template <class Entity> Entity copied(Entity row) {
        const Id<Entity> fresh = Id<Entity>::make();
        add(row.id, fresh);
        row.id = fresh;
        forEachField<Entity>([&](const auto &each) { redirect(row.*each.member); });
        return row;
    }

private:
    template <class Value> void redirect(Value &value) const {
        if constexpr (detail::isOptional<Value>) {
            if (value) redirect(*value);
        } else if constexpr (detail::isVariant<Value>) {
            std::visit([this](auto &id) { this->redirect(id); }, value);
        } else if constexpr (detail::isId<Value>) {
            value = of(value);
        }
    }

    std::unordered_map<EntityRef, Uuid, EntityRefHash> copies_;
};

} // namespace tussen::editing
