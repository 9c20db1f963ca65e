#include "interchange/FindingKey.h"
#include "interchange/Json.h"
#include "interchange/JsonArrays.h"
#include "interchange/JsonTree.h"
#include "interchange/JsonValues.h"
#include "model/Core.h"
#include "model/PartyId.h"

#include <fmt/format.h>

#include <map>

namespace tussen {

namespace {

using nlohmann::json;

constexpr int formatVersion = 1;

template <class Entity> bool isKey(std::string_view key) {
    bool found = key == "id" && hasArray<Entity>;
    if constexpr (std::is_same_v<Entity, Agreement>) found = found || key == "parties";
    forEachField<Entity>([&](const auto &each) { found = found || key == each.key; });
    return found;
}

/// Reads a whole document; every error on the way goes to `problems`.
class Reader {
public:
    Reader(const json &document, JsonProblems &problems)
        : document_(document),
          problems_(problems),
          ids_(document, problems) {}

    [[nodiscard]] Ecosystem read() && {
        if (!isVersionKnown()) return {};
        topLevelKeys();
        ecosystem();
        forEachEntity([&]<class Entity>() {
            if constexpr (hasArray<Entity>) array<Entity>();
        });
        for (const Violation &one : violations(made_.now()))
            problems_.add(pathOf(one), one.message);
        return std::move(made_).take();
    }

private:
    /// Of another version nothing else can be said.
    bool isVersionKnown() {
        const auto found = document_.find("tussen");
        if (found == document_.end())
            problems_.add("/tussen", Core::tr("is missing, so this is no Tussen document"));
        else if (!found->is_number())
            problems_.add("/tussen", jsonValue::expected(Core::tr("a version number"), *found));
        else if (*found != formatVersion) {
            problems_ = {};
            problems_.add("/tussen",
                          Core::tr("this is version {} of the format, and only version {} can be read; "
                                   "a newer Tussen may read it",
                                   found->dump(), formatVersion));
            return false;
        }
        return true;
    }

    void topLevelKeys() {
        for (const auto &[key, value] : document_.items()) {
            bool known = key == "tussen" || key == "ecosystem";
            forEachEntity([&]<class Entity>() {
                known = known || (hasArray<Entity> && key == Describe<Entity>::plural);
            });
            if (!known) problems_.add('/' + pathStep(key), Core::tr("unknown key"));
        }
    }

    void ecosystem() {
        const auto found = document_.find("ecosystem");
        if (found == document_.end()) {
            problems_.add("/ecosystem", Core::tr("is missing"));
            return;
        }
        EcosystemInfo info;
        info.id = ecosystemInfoId();
        if (fields(*found, info, "/ecosystem")) made_.put(std::move(info));
    }

    template <class Entity> void array() {
        const auto rows = document_.find(Describe<Entity>::plural);
        if (rows == document_.end()) return;
        if (!rows->is_array()) {
            problems_.add(fmt::format("/{}", Describe<Entity>::plural),
                          jsonValue::expected(Core::tr("an array"), *rows));
            return;
        }
        made_.reserve<Entity>(rows->size());
        for (std::size_t i = 0; i < rows->size(); ++i)
            row<Entity>((*rows)[i], i);
    }

    template <class Entity> void row(const json &from, std::size_t index) {
        const std::string path = rowPath(entityType<Entity>, index);
        Entity made;
        if constexpr (requires { made.rank; }) made.rank = static_cast<double>(index);
        const bool isObject = fields(from, made, path);
        const std::optional<Uuid> id = ids_.ofRow(entityType<Entity>, index);
        if (!isObject) return;
        if constexpr (std::is_same_v<Entity, Waiver>) rewriteFinding(made, path);
        if (!id) {
            // It takes no part in the rules between rows, but its own fields can be judged.
            for (const Violation &one : fieldViolations(made))
                problems_.add(fmt::format("{}/{}", path, one.field), one.message);
            return;
        }
        made.id = {*id};
        if constexpr (std::is_same_v<Entity, Agreement>) parties(from, made, path);
        made_.put(std::move(made));
    }

    /// False if `from` is no object.
    template <class Entity> bool fields(const json &from, Entity &into, const std::string &path) {
        if (!from.is_object()) {
            problems_.add(path, jsonValue::expected(Core::tr("an object"), from));
            return false;
        }
        forEachField<Entity>([&](const auto &each) {
            const auto value = from.find(each.key);
            if (value == from.end()) {
                if (each.presence == Presence::required)
                    problems_.add(fmt::format("{}/{}", path, each.key), Core::tr("is missing"));
                return;
            }
            const std::string problem = jsonValue::read(*value, into.*each.member, ids_, each.range);
            if (!problem.empty()) problems_.add(fmt::format("{}/{}", path, each.key), problem);
        });
        for (const auto &[key, value] : from.items())
            if (!isKey<Entity>(key)) problems_.add(path + '/' + pathStep(key), Core::tr("unknown key"));
        return true;
    }

    void rewriteFinding(Waiver &waiver, const std::string &path) {
        std::string problem;
        std::string key = findingKey(waiver.finding, ids_, problem);
        if (problem.empty())
            waiver.finding = std::move(key);
        else
            problems_.add(path + "/finding", problem);
    }

    void parties(const json &agreementRow, const Agreement &agreement, const std::string &agreementPath) {
        const auto found = agreementRow.find("parties");
        if (found == agreementRow.end()) return;
        if (!found->is_array()) {
            problems_.add(agreementPath + "/parties", jsonValue::expected(Core::tr("an array"), *found));
            return;
        }
        for (std::size_t i = 0; i < found->size(); ++i)
            party((*found)[i], agreement, fmt::format("{}/parties/{}", agreementPath, i));
    }

    void party(const json &from, const Agreement &agreement, const std::string &path) {
        Party made;
        made.agreement = agreement.id;
        const std::string problem = jsonValue::read(from, made.partner, ids_, Range{});
        if (!problem.empty()) {
            problems_.add(path, problem);
            return;
        }
        made.id = partyId(made.agreement, made.partner);
        const auto [first, isNew] = partyPaths_.emplace(made.id, path);
        if (!isNew) problems_.add(path, Core::tr("is the same partner as {}", first->second));
        made_.put(made);
    }

    [[nodiscard]] std::string pathOf(const Violation &violation) const {
        std::string path = "/ecosystem";
        if (violation.row.type == EntityType::party)
            path = partyPaths_.at({violation.row.id});
        else if (const auto row = ids_.rowOf(violation.row.type, violation.row.id))
            path = rowPath(violation.row.type, *row);
        return violation.field.empty() ? path : fmt::format("{}/{}", path, violation.field);
    }

    const json &document_;
    JsonProblems &problems_;
    JsonIds ids_;
    EcosystemBuilder made_;
    std::map<Id<Party>, std::string> partyPaths_;
};

std::string joined(const std::vector<std::string> &lines) {
    return fmt::format("{}", fmt::join(lines, "\n"));
}

} // namespace

JsonError::JsonError(std::vector<std::string> problems)
    : std::runtime_error(joined(problems)),
      problems_(std::move(problems)) {}

Ecosystem fromJson(std::string_view text) {
    JsonProblems problems;
    const json document = jsonTree(text, problems);
    if (document.is_object()) {
        Ecosystem result = Reader(document, problems).read();
        if (problems.empty()) return result;
    } else if (problems.empty()) {
        problems.add("/", jsonValue::expected(Core::tr("an object"), document));
    }
    throw JsonError(std::move(problems).take());
}

} // namespace tussen
