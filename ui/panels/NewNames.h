#pragma once

#include "capture/Directory.h"
#include "capture/Letters.h"
#include "panels/FieldWords.h"
#include "texts/Utf8.h"

#include <algorithm>

/// What is said in a room is not always there to be chosen: partners, channels and customer groups can be
/// made by their name.
namespace tussen {

/// Whether a field of this type names what can be made so.
template <class Value> inline constexpr bool isMadeByName = std::is_same_v<PlainOf<Value>, Id<Partner>> ||
                                                            std::is_same_v<PlainOf<Value>, Id<Channel>> ||
                                                            std::is_same_v<PlainOf<Value>, Id<CustomerGroup>>;

/// What would be made of a name, in words; empty where one of that name is there already.
template <class Entity> QString offerOf(const Ecosystem &now, const QString &name) {
    const std::string wanted = capture::folded(toUtf8(name));
    const bool there = std::ranges::any_of(
        now.table<Entity>(), [&](const Entity &row) { return capture::folded(row.name) == wanted; });
    return there || wanted.empty() ? QString() : newOf(entityType<Entity>, name);
}

/// The one of that name; where none is, a new one as the quick-add bar makes it.
template <class Entity> Id<Entity> oneNamed(const QString &name, Edit &edit) {
    capture::Directory directory(edit);
    if constexpr (std::is_same_v<Entity, Partner>)
        return directory.partner(toUtf8(name));
    else if constexpr (std::is_same_v<Entity, CustomerGroup>)
        return directory.group(toUtf8(name));
    else
        return directory.channel(toUtf8(name));
}

} // namespace tussen
