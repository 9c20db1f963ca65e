#pragma once

#include "model/EntityList.h"

#include <optional>
#include <string>
#include <vector>

namespace tussen {

/// One entity before and after: no `before` is an insert, no `after` a deletion.
template <class Entity> struct ChangeOf {
    std::optional<Entity> before;
    std::optional<Entity> after;
    bool operator==(const ChangeOf &) const = default;

    [[nodiscard]] const Id<Entity> &id() const { return after ? after->id : before->id; }
};

namespace detail {
template <class List> struct ChangeVariant;
template <class... Entity> struct ChangeVariant<std::tuple<Entity...>> {
    using type = std::variant<ChangeOf<Entity>...>;
};
} // namespace detail

/// A change of any entity.
using Change = detail::ChangeVariant<Entities>::type;

[[nodiscard]] EntityRef subject(const Change &change);
[[nodiscard]] Change inverse(const Change &change);

/// What one gesture, import, undo or merge does to a document: applied wholly or not at all.
struct ChangeSet {
    std::string label;
    std::vector<Change> changes;
    bool operator==(const ChangeSet &) const = default;

    [[nodiscard]] bool empty() const { return changes.empty(); }
};

/// What brings back the state before: the inverse changes in reverse order, under the same label.
[[nodiscard]] ChangeSet inverse(const ChangeSet &set);

/// One change per entity, in order of first touch; what ends as it began is left out.
[[nodiscard]] ChangeSet condensed(const ChangeSet &set);

} // namespace tussen
