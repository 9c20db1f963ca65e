#pragma once

#include "editing/Connect.h"
#include "model/Ecosystem.h"

#include <QString>

#include <vector>

/// What edits on the map are called in the list of undo, and why some cannot be.
namespace tussen::editWords {

[[nodiscard]] QString cutting(const Ecosystem &now, const std::vector<Id<Touchpoint>> &which);
[[nodiscard]] QString pasting(std::size_t touchpoints);
[[nodiscard]] QString duplicating(const Ecosystem &now, const std::vector<Id<Touchpoint>> &which);
[[nodiscard]] QString moving(const Ecosystem &now, const std::vector<Id<Touchpoint>> &which);
[[nodiscard]] QString deleting(const Ecosystem &now, const std::vector<EntityRef> &which);
[[nodiscard]] QString connecting(const Ecosystem &now, const Id<Touchpoint> &from, const Id<Touchpoint> &to);
[[nodiscard]] QString noWay(const Ecosystem &now, editing::NoWay why, const Id<Touchpoint> &from,
                            const Id<Touchpoint> &to);

[[nodiscard]] std::vector<EntityRef> refs(const std::vector<Id<Touchpoint>> &ids);

} // namespace tussen::editWords
