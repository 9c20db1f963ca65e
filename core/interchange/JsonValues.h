#pragma once

#include "interchange/Base64.h"
#include "interchange/JsonIds.h"
#include "model/Core.h"
#include "model/Rules.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <concepts>
#include <limits>
#include <string>

/// One JSON value becomes one field. Each function returns what is wrong with the value's type, or an empty
/// string; what the model's own rules say of the value is not asked here.
namespace tussen::jsonValue {

using nlohmann::json;

inline std::string kindOf(const json &value) {
    switch (value.type()) {
    case json::value_t::null:
        return "null";
    case json::value_t::object:
        return Core::tr("an object");
    case json::value_t::array:
        return Core::tr("an array");
    case json::value_t::string:
        return Core::tr("a text");
    case json::value_t::boolean:
        return Core::tr("true or false");
    default:
        return Core::tr("a number");
    }
}

inline std::string expected(std::string_view what, const json &found) {
    return Core::tr("expected {}, found {}", what, kindOf(found));
}

inline std::string read(const json &from, std::string &into, const JsonIds &, const Range &) {
    if (!from.is_string()) return expected(Core::tr("a text"), from);
    into = from.get_ref<const std::string &>();
    return {};
}

inline std::string read(const json &from, bool &into, const JsonIds &, const Range &) {
    if (!from.is_boolean()) return expected(Core::tr("true or false"), from);
    into = from.get<bool>();
    return {};
}

inline std::string read(const json &from, double &into, const JsonIds &, const Range &) {
    if (!from.is_number()) return expected(Core::tr("a number"), from);
    into = from.get<double>();
    return {};
}

inline std::string read(const json &from, int &into, const JsonIds &, const Range &range) {
    if (!from.is_number()) return expected(Core::tr("a whole number"), from);
    const auto number = from.get<double>();
    if (number != std::floor(number)) return Core::tr("{} is not a whole number", number);
    if (std::abs(number) > std::numeric_limits<int>::max()) return problemOfNumber(number, range);
    into = static_cast<int>(number);
    return {};
}

inline std::string read(const json &from, Uuid &into, const JsonIds &, const Range &) {
    if (!from.is_string()) return expected(Core::tr("a UUID"), from);
    const auto &text = from.get_ref<const std::string &>();
    const std::optional<Uuid> uuid = Uuid::parse(text);
    if (!uuid) return Core::tr("{} is not a UUID", inQuotes(text));
    into = *uuid;
    return {};
}

inline std::string read(const json &from, Bytes &into, const JsonIds &, const Range &) {
    if (!from.is_string()) return expected(Core::tr("bytes in base64"), from);
    std::optional<Bytes> bytes = fromBase64(from.get_ref<const std::string &>());
    if (!bytes) return Core::tr("is not base64");
    into = std::move(*bytes);
    return {};
}

template <class Enum>
requires std::is_enum_v<Enum> std::string read(const json &from, Enum &into, const JsonIds &, const Range &) {
    if (!from.is_string()) return expected(Core::tr("a word"), from);
    const auto &words = Words<Enum>::all;
    const auto &text = from.get_ref<const std::string &>();
    const auto *found = std::find(words.begin(), words.end(), text);
    if (found == words.end()) return Core::tr("{} is none of {}", inQuotes(text), fmt::join(words, ", "));
    into = static_cast<Enum>(found - words.begin());
    return {};
}

/// The entity that an id in the file names, among the types given.
template <std::size_t Count> std::optional<EntityRef> target(const json &from,
                                                             const std::array<EntityType, Count> &types,
                                                             const JsonIds &ids, std::string &problem) {
    if (!from.is_string()) {
        problem = expected(Core::tr("an id"), from);
        return std::nullopt;
    }
    return ids.resolved(types, from.get_ref<const std::string &>(), problem);
}

template <class Entity>
std::string read(const json &from, Id<Entity> &into, const JsonIds &ids, const Range &) {
    std::string problem;
    const auto found = target(from, std::array{entityType<Entity>}, ids, problem);
    if (found) into = {found->id};
    return problem;
}

template <class... Entity>
std::string read(const json &from, std::variant<Id<Entity>...> &into, const JsonIds &ids, const Range &) {
    std::string problem;
    const auto found = target(from, std::array{entityType<Entity>...}, ids, problem);
    if (!found) return problem;
    const auto take = [&](auto id, EntityType type) {
        if (found->type == type) into = id;
    };
    (take(Id<Entity>{found->id}, entityType<Entity>), ...);
    return {};
}

template <class Value>
std::string read(const json &from, std::optional<Value> &into, const JsonIds &ids, const Range &range) {
    Value value{};
    std::string problem = read(from, value, ids, range);
    if (problem.empty()) into = std::move(value);
    return problem;
}

} // namespace tussen::jsonValue
