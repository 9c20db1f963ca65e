#pragma once

#include "layout/Drawing.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace tussen {

/// Whether the group only counts conflicts that found no room.
[[nodiscard]] bool isCount(const Group &group);

/// The entities of a drawing, each by its main group: a card rather than its ghosts, a head rather than
/// the band behind it, the first conflict of an interest that has several, and what only counts conflicts
/// where it has no box. In the drawing's order, counts last. Keeps the drawing alive.
class EntityIndex {
public:
    EntityIndex() = default;
    explicit EntityIndex(DrawingPtr drawing);

    [[nodiscard]] const std::vector<const Group *> &groups() const { return groups_; }
    /// Place in groups().
    [[nodiscard]] std::optional<std::size_t> find(const EntityRef &entity) const;
    [[nodiscard]] const Group *group(const EntityRef &entity) const;
    /// The groups that draw more than one.
    [[nodiscard]] const std::vector<const Group *> &several() const { return several_; }
    /// All that a group draws. Last stands the one whose main group it is, where it is anyone's.
    [[nodiscard]] std::vector<EntityRef> entitiesOf(const Group &group) const;
    [[nodiscard]] const DrawingPtr &drawing() const { return drawing_; }

private:
    void add(const Group &group);

    DrawingPtr drawing_;
    std::vector<const Group *> groups_;
    std::vector<const Group *> several_;
    std::unordered_map<EntityRef, std::size_t, EntityRefHash> places_;
};

/// Takes out what is not drawn; true if anything was.
bool dropVanished(std::vector<EntityRef> &entities, const EntityIndex &index);

} // namespace tussen
