#include "FiguresJson.h"

#include "checks/ExpectedFigures.h"
#include "checks/Figures.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tussen {

namespace {

using Json = nlohmann::ordered_json;

template <class Entity> std::string keyOf(const Id<Entity> &id) {
    return id.value.text();
}
std::string keyOf(const std::optional<Id<Partner>> &owner) {
    return owner ? keyOf(*owner) : "nobody";
}

template <class Map> Json byPartner(const Map &map) {
    Json json = Json::object();
    for (const auto &[partner, value] : map)
        json[keyOf(partner)] = value;
    return json;
}

Json spilloverOf(const ExpectedFigures &figures) {
    Json json = Json::object();
    for (const auto &[pair, weight] : figures.spillover)
        json[keyOf(pair.first)][keyOf(pair.second)] = weight;
    return json;
}

Json trapOf(const MarkovChain &chain) {
    std::vector<std::string> ids;
    for (const MarkovChain::Place place : chain.trap())
        ids.push_back(keyOf(chain.touchpoint(place).id));
    std::ranges::sort(ids);
    return ids;
}

void putExpected(Json &json, const Relations &relations, const MarkovChain &chain) {
    const auto figures = expectedFigures(relations, chain);
    const auto removals = removalEffects(relations, chain);
    const auto number = [&](double ExpectedFigures::*member) {
        return figures ? Json(*figures.*member) : Json();
    };
    json["expectedSteps"] = number(&ExpectedFigures::expectedSteps);
    json["expectedMinutes"] = number(&ExpectedFigures::expectedMinutes);
    json["expectedEffort"] = number(&ExpectedFigures::expectedEffort);
    json["effortShare"] = figures ? byPartner(figures->effortShare) : Json();
    json["pGoal"] = number(&ExpectedFigures::pGoal);
    json["pAbandon"] = number(&ExpectedFigures::pAbandon);
    json["pUnmarkedEnd"] = number(&ExpectedFigures::pUnmarkedEnd);
    json["removalEffect"] = removals ? byPartner(*removals) : Json();
    json["spillover"] = figures ? spilloverOf(*figures) : Json();
    json["trap"] = trapOf(chain);
}

Json jsonOf(const Relations &relations, const Journey &journey) {
    const Figures figures = figuresOf(relations, journey.id);
    Json json{{"name", journey.name},
              {"touchpoints", figures.touchpoints},
              {"partners", figures.partners},
              {"handoffs", figures.handoffs},
              {"handoffsWithoutAgreement", figures.handoffsWithoutAgreement},
              {"ownershipGaps", figures.ownershipGaps},
              {"doors", figures.doors},
              {"doorEntropy", figures.doorEntropy}};
    putExpected(json, relations, MarkovChain(relations, journey.id));
    return json;
}

} // namespace

std::string figuresJson(const Relations &relations) {
    Json figures = Json::object();
    for (const Journey *journey : relations.journeys())
        figures[keyOf(journey->id)] = jsonOf(relations, *journey);
    const Json whole{{"tussen", 1}, {"figures", std::move(figures)}};
    return whole.dump(2) + "\n";
}

} // namespace tussen
