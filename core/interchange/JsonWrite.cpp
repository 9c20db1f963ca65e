#include "interchange/Json.h"
#include "interchange/JsonWriter.h"

#include <algorithm>
#include <functional>
#include <map>

namespace tussen {

namespace {

/// The partners of each agreement, sorted.
using PartiesOfAgreements = std::map<Id<Agreement>, std::vector<Id<Partner>>>;

/// Things to write, sorted by key.
using Members = std::map<std::string_view, std::function<void()>>;

class DocumentWriter {
public:
    explicit DocumentWriter(const Ecosystem &ecosystem) : ecosystem_(ecosystem) {
        for (const Party &party : ecosystem.table<Party>())
            parties_[party.agreement].push_back(party.partner);
        for (auto &[agreement, partners] : parties_)
            std::sort(partners.begin(), partners.end());
    }

    [[nodiscard]] std::string write() && {
        Members members;
        members["tussen"] = [&] { out_.value(1); };
        members["ecosystem"] = [&] { row(ecosystem_.info()); };
        forEachEntity([&]<class Entity>() {
            if constexpr (!std::is_same_v<Entity, EcosystemInfo> && !std::is_same_v<Entity, Party>)
                members[Describe<Entity>::plural] = [&] { rows<Entity>(); };
        });
        write(members);
        return std::move(out_).take();
    }

private:
    void write(const Members &members) {
        out_.beginObject();
        for (const auto &[key, writeMember] : members) {
            out_.key(key);
            writeMember();
        }
        out_.endObject();
    }

    template <class Entity> void rows() {
        std::vector<const Entity *> sorted;
        for (const Entity &each : ecosystem_.table<Entity>())
            sorted.push_back(&each);
        std::sort(sorted.begin(), sorted.end(),
                  [](const Entity *a, const Entity *b) { return a->id < b->id; });
        out_.beginArray();
        for (const Entity *each : sorted)
            row(*each);
        out_.endArray();
    }

    template <class Entity> void row(const Entity &row) {
        Members members;
        if constexpr (!std::is_same_v<Entity, EcosystemInfo>) members["id"] = [&] { value(row.id); };
        if constexpr (std::is_same_v<Entity, Agreement>) members["parties"] = [&] { partiesOf(row.id); };
        forEachField<Entity>([&](const auto &each) {
            const auto &content = row.*each.member;
            if constexpr (detail::isOptional<std::decay_t<decltype(content)>>) {
                if (content) members[each.key] = [&] { value(*content); };
            } else {
                members[each.key] = [&] { value(content); };
            }
        });
        write(members);
    }

    void partiesOf(const Id<Agreement> &agreement) {
        out_.beginArray();
        if (const auto found = parties_.find(agreement); found != parties_.end())
            for (const Id<Partner> &partner : found->second)
                value(partner);
        out_.endArray();
    }

    template <class Value> void value(const Value &content) {
        if constexpr (std::is_enum_v<Value>)
            out_.value(word(content));
        else if constexpr (std::is_same_v<Value, Uuid>)
            out_.value(content.text());
        else if constexpr (isReference<Value>)
            out_.value(ref(content).id.text());
        else
            out_.value(content);
    }

    const Ecosystem &ecosystem_;
    PartiesOfAgreements parties_;
    JsonWriter out_;
};

} // namespace

std::string toJson(const Ecosystem &ecosystem) {
    return DocumentWriter(ecosystem).write();
}

} // namespace tussen
