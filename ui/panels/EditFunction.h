#pragma once

#include "model/Edit.h"

#include <QString>

#include <functional>

namespace tussen {

/// How panels change the document: runs the edit under a label for the undo list and gives back why it was
/// refused, in words for people, or nothing.
using EditFunction = std::function<QString(const QString &label, const std::function<void(Edit &)> &body)>;

/// Sets one field of one row.
template <class Entity, class Value> QString setField(const EditFunction &edit, const QString &label,
                                                      const Id<Entity> &id, Value Entity::*member,
                                                      const std::type_identity_t<Value> &value) {
    return edit(label, [&](Edit &changes) {
        Entity row = changes.now()[id];
        row.*member = value;
        changes.put(std::move(row));
    });
}

} // namespace tussen
