#pragma once

#include "model/EntityList.h"

#include <string>
#include <vector>

namespace tussen {

/// One table or index as SQLite keeps it in its schema.
struct SchemaObject {
    std::string type; ///< "table" or "index"
    std::string name;
    std::string sql;
    auto operator<=>(const SchemaObject &) const = default;
};

/// The tables and indexes of a document, made from the field lists, in the order in which to make them.
[[nodiscard]] const std::vector<SchemaObject> &documentSchema();

/// Names of the entity's columns, quoted for SQL: "id" first, then those of the fields in their order.
/// A choice of references takes one column for each kind that it can name.
template <class Entity> [[nodiscard]] const std::vector<std::string> &columnNames();

} // namespace tussen
