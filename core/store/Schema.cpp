#include "store/Schema.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cctype>

namespace tussen {

namespace {

struct Column {
    std::string name;
    std::string_view type;
    bool required = false;
    std::string check;      ///< condition, empty for none
    std::string references; ///< table, empty for none
};

std::string quoted(std::string_view name) {
    return fmt::format("\"{}\"", name);
}

template <class Value> constexpr std::string_view sqlType() {
    if constexpr (detail::isId<Value> || std::is_same_v<Value, Uuid> || std::is_same_v<Value, Bytes>)
        return "BLOB";
    else if constexpr (std::is_same_v<Value, std::string> || std::is_enum_v<Value>)
        return "TEXT";
    else if constexpr (std::is_same_v<Value, double>)
        return "REAL";
    else
        return "INTEGER";
}

template <class Target> constexpr std::string_view tableOf(const Id<Target> &) {
    return Describe<Target>::plural;
}

std::string rangeCheck(const std::string &column, const Range &range) {
    static constexpr Range any{};
    std::vector<std::string> conditions;
    if (range.least != any.least && range.most != any.most)
        conditions.push_back(fmt::format("{} BETWEEN {} AND {}", column, range.least, range.most));
    else if (range.least != any.least)
        conditions.push_back(fmt::format("{} >= {}", column, range.least));
    if (!range.zeroAllowed) conditions.push_back(fmt::format("{} <> 0", column));
    return fmt::format("{}", fmt::join(conditions, " AND "));
}

template <class Value> std::string checkOf(const std::string &column, const Range &range) {
    if constexpr (std::is_enum_v<Value>)
        return fmt::format("{} IN ('{}')", column, fmt::join(Words<Value>::all, "', '"));
    else if constexpr (std::is_same_v<Value, bool>)
        return fmt::format("{} IN (0, 1)", column);
    else if constexpr (std::is_same_v<Value, int> || std::is_same_v<Value, double>)
        return rangeCheck(column, range);
    else if constexpr (detail::isId<Value> || std::is_same_v<Value, Uuid>)
        return fmt::format("length({}) = 16", column);
    else
        return {};
}

/// "holderPartner" for the partners that a `holder` can be.
template <class Target> std::string alternativeName(std::string_view key) {
    std::string kind(Describe<Target>::name);
    kind[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(kind[0])));
    return quoted(std::string(key) + kind);
}

template <class... Target>
std::vector<Column> alternatives(std::string_view key, bool required, const std::variant<Id<Target>...> *) {
    std::vector<Column> result{{alternativeName<Target>(key), sqlType<Id<Target>>(), false,
                                checkOf<Id<Target>>(alternativeName<Target>(key), {}),
                                std::string(tableOf(Id<Target>{}))}...};
    // Each alternative is nullable; that one of them is given, or at most one, is said with the last.
    std::vector<std::string> given;
    for (const Column &column : result)
        given.push_back(fmt::format("({} IS NOT NULL)", column.name));
    result.back().check += fmt::format(" AND {} {} 1", fmt::join(given, " + "), required ? "=" : "<=");
    return result;
}

template <class Entity, class Value> std::vector<Column> columnsOf(const Field<Entity, Value> &field) {
    using Plain = PlainOf<Value>;
    constexpr bool required = !detail::isOptional<Value>;
    if constexpr (detail::isVariant<Plain>) {
        return alternatives(field.key, required, static_cast<const Plain *>(nullptr));
    } else {
        const std::string name = quoted(field.key);
        Column column{name, sqlType<Plain>(), required, checkOf<Plain>(name, field.range), {}};
        if constexpr (detail::isId<Plain>) column.references = tableOf(Plain{});
        return {column};
    }
}

template <class Entity> std::vector<Column> columnsOf() {
    std::vector<Column> result;
    forEachField<Entity>([&](const auto &field) {
        for (Column &column : columnsOf(field))
            result.push_back(std::move(column));
    });
    return result;
}

std::string definition(const Column &column) {
    std::string result = fmt::format("  {} {}", column.name, column.type);
    if (column.required) result += " NOT NULL";
    if (!column.check.empty()) result += fmt::format(" CHECK ({})", column.check);
    if (!column.references.empty())
        result += fmt::format(" REFERENCES {} DEFERRABLE INITIALLY DEFERRED", quoted(column.references));
    return result;
}

template <class Entity> SchemaObject table() {
    std::vector<std::string> lines{"  \"id\" BLOB PRIMARY KEY NOT NULL CHECK (length(\"id\") = 16)"};
    for (const Column &column : columnsOf<Entity>())
        lines.push_back(definition(column));
    if (std::is_same_v<Entity, Role>) lines.emplace_back("  UNIQUE (\"touchpoint\", \"partner\", \"kind\")");
    if (std::is_same_v<Entity, CheckSetting>) lines.emplace_back("  UNIQUE (\"check\")");
    const std::string name(Describe<Entity>::plural);
    return {"table", name,
            fmt::format("CREATE TABLE {} (\n{}\n) STRICT", quoted(name), fmt::join(lines, ",\n"))};
}

/// References are followed backwards when what they name is deleted, hence an index for each.
template <class Entity> void addIndexes(std::vector<SchemaObject> &into) {
    for (const Column &column : columnsOf<Entity>()) {
        if (column.references.empty()) continue;
        const std::string bare = column.name.substr(1, column.name.size() - 2);
        const std::string name = fmt::format("{}_{}", Describe<Entity>::plural, bare);
        std::string sql = fmt::format("CREATE INDEX {} ON {} ({})", quoted(name),
                                      quoted(Describe<Entity>::plural), column.name);
        if (!column.required) sql += fmt::format(" WHERE {} IS NOT NULL", column.name);
        into.push_back({"index", name, std::move(sql)});
    }
}

template <class Entity> std::vector<std::string> makeColumnNames() {
    std::vector<std::string> result{"\"id\""};
    for (Column &column : columnsOf<Entity>())
        result.push_back(std::move(column.name));
    return result;
}

} // namespace

const std::vector<SchemaObject> &documentSchema() {
    static const std::vector<SchemaObject> schema = [] {
        std::vector<SchemaObject> made;
        forEachEntity([&]<class Entity>() { made.push_back(table<Entity>()); });
        forEachEntity([&]<class Entity>() { addIndexes<Entity>(made); });
        return made;
    }();
    return schema;
}

template <class Entity> const std::vector<std::string> &columnNames() {
    static const std::vector<std::string> names = makeColumnNames<Entity>();
    return names;
}

template const std::vector<std::string> &columnNames<EcosystemInfo>();
template const std::vector<std::string> &columnNames<Partner>();
template const std::vector<std::string> &columnNames<CustomerGroup>();
template const std::vector<std::string> &columnNames<Channel>();
template const std::vector<std::string> &columnNames<Journey>();
template const std::vector<std::string> &columnNames<Phase>();
template const std::vector<std::string> &columnNames<Touchpoint>();
template const std::vector<std::string> &columnNames<Role>();
template const std::vector<std::string> &columnNames<Transition>();
template const std::vector<std::string> &columnNames<Agreement>();
template const std::vector<std::string> &columnNames<Party>();
template const std::vector<std::string> &columnNames<Outcome>();
template const std::vector<std::string> &columnNames<Influence>();
template const std::vector<std::string> &columnNames<Effect>();
template const std::vector<std::string> &columnNames<Interest>();
template const std::vector<std::string> &columnNames<Waiver>();
template const std::vector<std::string> &columnNames<CheckSetting>();
template const std::vector<std::string> &columnNames<Note>();
template const std::vector<std::string> &columnNames<Revision>();

} // namespace tussen
