#include "tests/ui/typing/Named.h"

#include "interchange/Json.h"
#include "tests/support/Build.h"

#include <map>
#include <sstream>

namespace tussen::test {

namespace {

using Keys = std::map<EntityRef, std::string>;

template <class Entity> Id<Entity> renamed(const Keys &keys, const Id<Entity> &old) {
    return id<Entity>(keys.at(ref(old)));
}
template <class... Each>
std::variant<Id<Each>...> renamed(const Keys &keys, const std::variant<Id<Each>...> &old) {
    return std::visit([&](const auto &one) { return std::variant<Id<Each>...>(renamed(keys, one)); }, old);
}
template <class Value> std::optional<Value> renamed(const Keys &keys, const std::optional<Value> &old) {
    return old ? std::optional(renamed(keys, *old)) : std::nullopt;
}

/// What ranks count within: the journey of a phase, the phase of a touchpoint.
std::string siblingsOf(const Keys &keys, const Phase &row) {
    return keys.at(ref(row.journey));
}
std::string siblingsOf(const Keys &keys, const Touchpoint &row) {
    return keys.at(ref(row.phase));
}
template <class Entity> std::string siblingsOf(const Keys &, const Entity &) {
    return {};
}

template <class Entity> void addRows(const Ecosystem &ecosystem, const Keys &keys, EcosystemBuilder &made) {
    std::vector<Entity> rows(ecosystem.table<Entity>().begin(), ecosystem.table<Entity>().end());
    if constexpr (requires(Entity row) { row.rank; })
        std::sort(rows.begin(), rows.end(), [](const Entity &one, const Entity &other) {
            return std::pair(one.rank, one.id) < std::pair(other.rank, other.id);
        });
    std::map<std::string, int> counted;
    for (Entity row : rows) {
        if constexpr (requires { row.rank; }) row.rank = counted[siblingsOf(keys, row)]++;
        if constexpr (!std::is_same_v<Entity, EcosystemInfo>) row.id = renamed(keys, row.id);
        forEachField<Entity>([&](const auto &field) {
            using Value = std::decay_t<decltype(row.*field.member)>;
            if constexpr (isReference<Value>) row.*field.member = renamed(keys, row.*field.member);
        });
        made.put(std::move(row));
    }
}

std::map<std::string, int> linesOf(const std::string &text) {
    std::map<std::string, int> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        ++lines[line];
    return lines;
}

} // namespace

Ecosystem byNames(const Ecosystem &ecosystem) {
    Keys keys;
    forEachEntity([&]<class Entity>() {
        for (const Entity &row : ecosystem.table<Entity>())
            keys[ref(row.id)] = keyOf(ecosystem, row);
    });
    EcosystemBuilder made;
    forEachEntity([&]<class Entity>() { addRows<Entity>(ecosystem, keys, made); });
    return std::move(made).take();
}

std::vector<std::string> differences(const Ecosystem &typed, const Ecosystem &wanted) {
    constexpr std::size_t most = 20;
    const auto one = linesOf(toJson(byNames(typed)));
    const auto other = linesOf(toJson(byNames(wanted)));
    std::vector<std::string> result;
    const auto addMissing = [&](const auto &from, const auto &in, const char *who) {
        for (const auto &[line, count] : from) {
            const auto found = in.find(line);
            if ((found == in.end() || found->second != count) && result.size() < most)
                result.push_back(who + line);
        }
    };
    addMissing(one, other, "typed:");
    addMissing(other, one, "wanted:");
    return result;
}

} // namespace tussen::test
