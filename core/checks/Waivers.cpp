#include "checks/Waivers.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ctime>
#include <set>
#include <string>
#include <unordered_map>

namespace tussen {

namespace {

using Json = nlohmann::json; // keys sorted, as canonical JSON has them

double toSixDigits(double number) {
    return std::stod(fmt::format("{:.6g}", number));
}

Json jsonOf(const Arguments &arguments) {
    Json result = Json::object();
    const auto put = [&](const char *key, const auto &value) {
        if (value) result[key] = *value;
    };
    const auto putNumber = [&](const char *key, const std::optional<double> &value) {
        if (value) result[key] = toSixDigits(*value);
    };
    putNumber("strength", arguments.strength);
    putNumber("gain", arguments.gain);
    putNumber("loss", arguments.loss);
    putNumber("sum", arguments.sum);
    put("sign", arguments.sign);
    put("ambivalent", arguments.ambivalent);
    put("measured", arguments.measured);
    put("touchpoints", arguments.touchpoints);
    if (arguments.chain)
        for (const Id<Outcome> &outcome : *arguments.chain)
            result["chain"].push_back(outcome.value.text());
    return result;
}

template <class Value> Json jsonOfValue(const Value &value) {
    if constexpr (isReference<Value>)
        return ref(value).id.text();
    else if constexpr (std::is_same_v<Value, Uuid>)
        return value.text();
    else if constexpr (std::is_enum_v<Value>)
        return word(value);
    else if constexpr (std::is_same_v<Value, Bytes>)
        return value.value;
    else
        return value;
}

template <class Entity> Json jsonOfRow(const Entity &row) {
    Json result{{"id", row.id.value.text()}};
    forEachField<Entity>([&](const auto &field) {
        const auto &value = row.*field.member;
        if constexpr (detail::isOptional<std::decay_t<decltype(value)>>) {
            if (value) result[std::string(field.key)] = jsonOfValue(*value);
        } else {
            result[std::string(field.key)] = jsonOfValue(value);
        }
    });
    return result;
}

Json jsonOfSubject(const Ecosystem &ecosystem, const EntityRef &subject) {
    Json result;
    forEachEntity([&]<class Entity>() {
        if (entityType<Entity> == subject.type) result = jsonOfRow(ecosystem[Id<Entity>{subject.id}]);
    });
    return result;
}

bool holds(const Waiver &waiver, const Ecosystem &ecosystem, const Finding &finding, std::string_view today) {
    if (waiver.reviewOn && *waiver.reviewOn <= today) return false; // ISO dates sort as they follow
    return !waiver.inputs || *waiver.inputs == inputsOf(ecosystem, finding);
}

} // namespace

Uuid inputsOf(const Ecosystem &ecosystem, const Finding &finding) {
    Json inputs{{"arguments", jsonOf(finding.arguments)}, {"subjects", Json::array()}};
    for (const EntityRef &subject : finding.subjects)
        inputs["subjects"].push_back(jsonOfSubject(ecosystem, subject));
    return Uuid::named(inputs.dump());
}

std::string isoToday() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    std::array<char, sizeof "2000-01-01"> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%d", &local);
    return {text.data(), length};
}

void markWaived(const Ecosystem &ecosystem, std::deque<Finding> &findings, std::string_view today) {
    std::unordered_multimap<std::string_view, const Waiver *> waivers;
    std::set<std::string_view> checks; // with a waiver: no other finding's key need be written
    for (const Waiver &waiver : ecosystem.table<Waiver>()) {
        waivers.emplace(waiver.finding, &waiver);
        checks.insert(std::string_view(waiver.finding).substr(0, waiver.finding.find(':')));
    }
    for (Finding &finding : findings) {
        if (!checks.contains(finding.check)) continue;
        const auto [first, last] = waivers.equal_range(finding.key());
        finding.waived = std::any_of(
            first, last, [&](const auto &entry) { return holds(*entry.second, ecosystem, finding, today); });
    }
}

} // namespace tussen
