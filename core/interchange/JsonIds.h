#pragma once

#include "interchange/JsonProblems.h"
#include "model/Entities.h"
#include "model/EntityList.h"

#include <nlohmann/json.hpp>
#include <tsl/robin_map.h>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace tussen {

/// A UUID is kept; any other id becomes the name-based UUID of `<array>/<id>`.
[[nodiscard]] Uuid idAsWritten(EntityType type, std::string_view written);

/// "/touchpoints/3"
[[nodiscard]] std::string rowPath(EntityType type, std::size_t row);

/// True for entities whose rows must carry an id of their own: those with a name, which others refer to, and
/// notes, which may be alike. The id of all other rows may come from what they refer to.
template <class Entity> inline constexpr bool needsId = std::is_same_v<Entity, Note> || requires(Entity row) {
    row.name;
};

/// The ids of all rows of a JSON document, found before the rows are read so that references may lead
/// forwards.
class JsonIds {
public:
    /// Takes over the ids of `document`'s arrays; missing, malformed and duplicate ones go to `problems`.
    JsonIds(const nlohmann::json &document, JsonProblems &problems);

    /// The id of a row; none where it has no usable one.
    [[nodiscard]] std::optional<Uuid> ofRow(EntityType type, std::size_t row) const;

    /// The row with that id in the array of `type`.
    [[nodiscard]] std::optional<std::size_t> rowOf(EntityType type, const Uuid &id) const;

    /// The id of a row as another row refers to it, in the only one of the arrays of `types` that has it.
    /// Otherwise a message goes to `problem`.
    [[nodiscard]] std::optional<EntityRef> resolved(std::span<const EntityType> types,
                                                    std::string_view written, std::string &problem) const;

private:
    template <class Entity> void collect(const nlohmann::json &document, JsonProblems &problems);
    void put(EntityType type, std::optional<Uuid> id, const std::string &path, JsonProblems &problems);

    struct Array {
        std::vector<std::optional<Uuid>> ids;
        tsl::robin_map<Uuid, std::uint32_t, UuidHash> rows;
    };
    std::array<Array, entityCount> arrays_;
};

} // namespace tussen
