#include "FindingsJson.h"

#include "words/Sentences.h"

#include <nlohmann/json.hpp>

namespace tussen {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 3> severityWords{"error", "warning", "info"};

std::string_view wordOf(Severity severity) {
    return severityWords[static_cast<std::size_t>(severity)];
}

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
            {"severity", wordOf(finding.severity)},
            {"subjects", std::move(subjects)},
            {"args", jsonOf(finding.arguments)},
            {"waived", finding.waived}};
}

} // namespace

std::string findingsJson(const Ecosystem &ecosystem, std::span<const Finding> findings, const Texts &texts) {
    Json list = Json::array();
    Json summary{{"error", 0}, {"warning", 0}, {"info", 0}};
    for (const Finding &finding : findings) {
        list.push_back(jsonOf(ecosystem, finding, texts));
        Json &count = summary[std::string(wordOf(finding.severity))];
        if (!finding.waived) count = count.get<int>() + 1;
    }
    const Json whole{{"tussen", 1}, {"findings", std::move(list)}, {"summary", std::move(summary)}};
    return whole.dump(2) + "\n";
}

} // namespace tussen
