#include "FindingsJson.h"

#include "checks/Settings.h"
#include "words/Sentences.h"

#include <nlohmann/json.hpp>

namespace tussen {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(const Arguments &arguments) {
    Json json = Json::object();
    const auto put = [&](const char *name, const auto &value) {
        if (value) json[name] = *value;
    };
    put("ambivalent", arguments.ambivalent);
    if (arguments.chain) {
        json["chain"] = Json::array();
        for (const Id<Outcome> &outcome : *arguments.chain)
            json["chain"].push_back(outcome.value.text());
    }
    put("gain", arguments.gain);
    put("loss", arguments.loss);
    put("measured", arguments.measured);
    put("sign", arguments.sign);
    put("strength", arguments.strength);
    put("sum", arguments.sum);
    put("touchpoints", arguments.touchpoints);
    return json;
}

Json jsonOf(const Ecosystem &ecosystem, const Finding &finding, const Texts &texts) {
    Json subjects = Json::array();
    for (const EntityRef &subject : finding.subjects)
        subjects.push_back({{"type", nameOf(subject.type)},
                            {"id", subject.id.text()},
                            {"name", nameOf(ecosystem, subject, texts)}});
    return {{"check", finding.check},
            {"severity", word(finding.severity)},
            {"subjects", std::move(subjects)},
            {"args", jsonOf(finding.arguments)},
            {"waived", finding.waived}};
}

Json jsonOf(const CheckSetting &setting) {
    Json json{{"check", setting.check}, {"enabled", setting.enabled}};
    if (setting.severity) json["severity"] = word(*setting.severity);
    json["reason"] = setting.reason;
    json["known"] = checkOf(setting.check) != nullptr;
    return json;
}

} // namespace

std::string findingsJson(const Ecosystem &ecosystem, std::span<const Finding> findings,
                         std::span<const CheckSetting *const> settings, const Texts &texts) {
    Json list = Json::array();
    Json summary{{"error", 0}, {"warning", 0}, {"info", 0}};
    for (const Finding &finding : findings) {
        list.push_back(jsonOf(ecosystem, finding, texts));
        Json &count = summary[std::string(word(finding.severity))];
        if (!finding.waived) count = count.get<int>() + 1;
    }
    Json set = Json::array();
    for (const CheckSetting *setting : settings)
        set.push_back(jsonOf(*setting));
    const Json whole{{"tussen", 1},
                     {"findings", std::move(list)},
                     {"summary", std::move(summary)},
                     {"settings", std::move(set)}};
    return whole.dump(2) + "\n";
}

} // namespace tussen
