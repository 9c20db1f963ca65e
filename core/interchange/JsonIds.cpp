#include "interchange/JsonIds.h"

#include "interchange/JsonValues.h"
#include "model/Core.h"

#include <fmt/format.h>

namespace tussen {

namespace {

using nlohmann::json;

constexpr std::size_t index(EntityType type) {
    return static_cast<std::size_t>(type);
}

std::string_view pluralOf(EntityType type) {
    std::string_view found;
    forEachEntity([&]<class Entity>() {
        if (entityType<Entity> == type) found = Describe<Entity>::plural;
    });
    return found;
}

/// The text under a key, or nullptr.
const std::string *textAt(const json &row, std::string_view key) {
    const auto found = row.find(key);
    return found != row.end() && found->is_string() ? found->get_ptr<const std::string *>() : nullptr;
}

/// What makes up the id of a row that carries none: its required references as written, joined by "|", then
/// the kind of a role, the finding of a waiver, the check of a setting. None where one of them is missing.
template <class Entity> std::optional<std::string> derivedId(const json &row) {
    std::vector<std::string_view> parts;
    bool complete = true;
    const auto append = [&](std::string_view key) {
        const std::string *text = textAt(row, key);
        complete = complete && text;
        if (text) parts.emplace_back(*text);
    };
    forEachField<Entity>([&](const auto &each) {
        using Value = std::decay_t<decltype(std::declval<Entity>().*each.member)>;
        if (isReference<Value> && each.presence == Presence::required) append(each.key);
    });
    if constexpr (std::is_same_v<Entity, Role>) append("kind");
    if constexpr (std::is_same_v<Entity, Waiver>) append("finding");
    if constexpr (std::is_same_v<Entity, CheckSetting>) append("check");
    if (!complete) return std::nullopt;
    return fmt::format("{}", fmt::join(parts, "|"));
}

template <class Entity>
std::optional<Uuid> idOf(const json &row, const std::string &path, JsonProblems &problems) {
    constexpr EntityType type = entityType<Entity>;
    if (!row.is_object()) return std::nullopt;
    if (const auto id = row.find("id"); id != row.end()) {
        if (!id->is_string()) {
            problems.add(path + "/id", jsonValue::expected(Core::tr("a text"), *id));
            return std::nullopt;
        }
        const Uuid result = idAsWritten(type, id->get_ref<const std::string &>());
        if (!result.isNil()) return result;
        problems.add(path + "/id", Core::tr("the nil UUID is no id"));
        return std::nullopt;
    }
    if constexpr (needsId<Entity>) {
        problems.add(path + "/id", Core::tr("is missing"));
        return std::nullopt;
    } else {
        const std::optional<std::string> derived = derivedId<Entity>(row);
        if (!derived) return std::nullopt;
        return Uuid::named(fmt::format("{}/{}", Describe<Entity>::plural, *derived));
    }
}

/// "a partner", "a partner or a customerGroup"
std::string alternatives(std::span<const EntityType> types) {
    std::string result;
    for (const EntityType type : types) {
        if (result.empty())
            result = nameOf(type);
        else
            result = Core::tr("{} or {}", result, nameOf(type));
    }
    return result;
}

} // namespace

Uuid idAsWritten(EntityType type, std::string_view written) {
    if (const std::optional<Uuid> uuid = Uuid::parse(written)) return *uuid;
    return Uuid::named(fmt::format("{}/{}", pluralOf(type), written));
}

std::string rowPath(EntityType type, std::size_t row) {
    return fmt::format("/{}/{}", pluralOf(type), row);
}

JsonIds::JsonIds(const json &document, JsonProblems &problems) {
    forEachEntity([&]<class Entity>() { collect<Entity>(document, problems); });
}

template <class Entity> void JsonIds::collect(const json &document, JsonProblems &problems) {
    const auto rows = document.find(Describe<Entity>::plural);
    if (rows == document.end() || !rows->is_array()) return;
    for (const json &row : *rows) {
        const std::string path = rowPath(entityType<Entity>, arrays_[index(entityType<Entity>)].ids.size());
        const std::string idPath = row.contains("id") ? path + "/id" : path;
        put(entityType<Entity>, idOf<Entity>(row, path, problems), idPath, problems);
    }
}

void JsonIds::put(EntityType type, std::optional<Uuid> id, const std::string &path, JsonProblems &problems) {
    Array &array = arrays_[index(type)];
    if (id) {
        const auto [twin, isNew] = array.rows.emplace(*id, static_cast<std::uint32_t>(array.ids.size()));
        if (!isNew) {
            const std::string other = rowPath(type, twin->second);
            problems.add(path, path.ends_with("/id")
                                   ? Core::tr("has the same id as {}", other)
                                   : Core::tr("is about the same as {}, and no id tells them apart", other));
            id.reset();
        }
    }
    array.ids.push_back(id);
}

std::optional<Uuid> JsonIds::ofRow(EntityType type, std::size_t row) const {
    return arrays_[index(type)].ids[row];
}

std::optional<std::size_t> JsonIds::rowOf(EntityType type, const Uuid &id) const {
    const auto &rows = arrays_[index(type)].rows;
    const auto found = rows.find(id);
    return found == rows.end() ? std::nullopt : std::optional<std::size_t>(found->second);
}

std::optional<EntityRef> JsonIds::resolved(std::span<const EntityType> types, std::string_view written,
                                           std::string &problem) const {
    std::optional<EntityRef> result;
    for (const EntityType type : types) {
        const Uuid id = idAsWritten(type, written);
        if (!rowOf(type, id)) continue;
        if (result) {
            problem = Core::tr("{} is the id of a {} and of a {}", inQuotes(written), nameOf(result->type),
                               nameOf(type));
            return std::nullopt;
        }
        result = EntityRef{type, id};
    }
    if (!result) problem = Core::tr("there is no {} {}", alternatives(types), inQuotes(written));
    return result;
}

} // namespace tussen
