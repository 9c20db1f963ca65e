#include "interchange/Base64.h"
#include "interchange/Json.h"
#include "interchange/JsonArrays.h"
#include "interchange/JsonWriter.h"

#include <algorithm>
#include <functional>
#include <map>

namespace tussen {

namespace {

/// The partners of each agreement, sorted.
using PartiesOfAgreements = std::map<Id<Agreement>, std::vector<Id<Partner>>>;

class DocumentWriter {
public:
    explicit DocumentWriter(const Ecosystem &ecosystem) : ecosystem_(ecosystem) {
        for (const Party &party : ecosystem.table<Party>())
            parties_[party.agreement].push_back(party.partner);
        for (auto &[agreement, partners] : parties_)
            std::sort(partners.begin(), partners.end());
    }

    [[nodiscard]] std::string write() && {
        std::map<std::string_view, std::function<void()>> members;
        members["tussen"] = [&] { out_.value(1); };
        members["ecosystem"] = [&] { row(ecosystem_.info()); };
        forEachEntity([&]<class Entity>() {
            if constexpr (hasArray<Entity>) members[Describe<Entity>::plural] = [&] { rows<Entity>(); };
        });
        out_.beginObject();
        for (const auto &[key, writeValue] : members) {
            out_.key(key);
            writeValue();
        }
        out_.endObject();
        return std::move(out_).take();
    }

private:
    /// Writes one key and its value of a row, if the row has that value.
    template <class Entity> using WriteMember = std::function<void(DocumentWriter &, const Entity &)>;

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
        static const auto members = membersOf<Entity>();
        out_.beginObject();
        for (const auto &[key, writeMember] : members)
            writeMember(*this, row);
        out_.endObject();
    }

    /// What a row is written from, by key.
    template <class Entity> static std::map<std::string_view, WriteMember<Entity>> membersOf() {
        std::map<std::string_view, WriteMember<Entity>> members;
        if constexpr (hasArray<Entity>)
            members["id"] = [](DocumentWriter &to, const Entity &row) { to.member("id", row.id); };
        if constexpr (std::is_same_v<Entity, Agreement>)
            members["parties"] = [](DocumentWriter &to, const Agreement &row) { to.partiesOf(row.id); };
        forEachField<Entity>([&](const auto &each) {
            members[each.key] = [each](DocumentWriter &to, const Entity &row) {
                to.member(each.key, row.*each.member);
            };
        });
        return members;
    }

    template <class Value> void member(std::string_view key, const Value &content) {
        if constexpr (detail::isOptional<Value>) {
            if (content) member(key, *content);
        } else {
            out_.key(key);
            value(content);
        }
    }

    void partiesOf(const Id<Agreement> &agreement) {
        out_.key("parties");
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
        else if constexpr (std::is_same_v<Value, Bytes>)
            out_.value(toBase64(content));
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
