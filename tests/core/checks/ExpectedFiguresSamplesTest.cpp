#include "checks/ExpectedFigures.h"
#include "interchange/Json.h"
#include "tests/support/Build.h"
#include "tests/support/Files.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace tussen;
using Json = nlohmann::json;

namespace {

using Numbers = std::map<std::string, double>;

std::string key(const std::string &partner) {
    return partner == "nobody" ? partner : test::id<Partner>(partner).value.text();
}
std::string key(const std::optional<Id<Partner>> &partner) {
    return partner ? partner->value.text() : "nobody";
}
std::string key(const std::pair<Id<Partner>, Id<Partner>> &pair) {
    return pair.first.value.text() + " " + pair.second.value.text();
}

Numbers expectedNumbers(const Json &object) {
    Numbers result;
    for (const auto &[name, value] : object.items())
        if (value.is_number())
            result[key(name)] = value;
        else
            for (const auto &[bearer, weight] : value.items())
                result[key(name) + " " + key(bearer)] = weight;
    return result;
}

template <class Map> Numbers numbersOf(const Map &map) {
    Numbers result;
    for (const auto &[owner, value] : map)
        result[key(owner)] = value;
    return result;
}

void checkSame(const Numbers &actual, const Numbers &expected) {
    CHECK(actual.size() == expected.size());
    for (const auto &[name, value] : expected) {
        INFO(name);
        REQUIRE(actual.contains(name));
        CHECK(actual.at(name) == Approx(value).epsilon(0).margin(1e-6));
    }
}

void checkFigures(const Relations &relations, const Id<Journey> &journey, const Json &expected) {
    const MarkovChain chain(relations, journey);
    CHECK(chain.trap().empty() == expected["trap"].empty());
    const auto actual = expectedFigures(relations, chain);
    REQUIRE(actual);
    checkSame({{"steps", actual->expectedSteps},
               {"minutes", actual->expectedMinutes},
               {"effort", actual->expectedEffort},
               {"goal", actual->pGoal},
               {"abandon", actual->pAbandon},
               {"unmarked", actual->pUnmarkedEnd}},
              {{"steps", expected["expectedSteps"]},
               {"minutes", expected["expectedMinutes"]},
               {"effort", expected["expectedEffort"]},
               {"goal", expected["pGoal"]},
               {"abandon", expected["pAbandon"]},
               {"unmarked", expected["pUnmarkedEnd"]}});
    checkSame(numbersOf(actual->effortShare), expectedNumbers(expected["effortShare"]));
    checkSame(numbersOf(actual->spillover), expectedNumbers(expected["spillover"]));
    const auto removals = removalEffects(relations, chain);
    REQUIRE(removals);
    checkSame(numbersOf(*removals), expectedNumbers(expected["removalEffect"]));
}

} // namespace

TEST_CASE("The sample journeys give exactly the figures expected of visits") {
    const std::string name = GENERATE("schiphol-departure", "home-insulation");
    const Relations relations(fromJson(testing::sampleText(name)));
    const Json expected = Json::parse(testing::readFile(std::string(TUSSEN_SOURCE_DIR) +
                                                        "/tests/data/expected/" + name + ".expected.json"));
    CHECK(expected["figures"].size() == 2);
    for (const auto &[journey, figures] : expected["figures"].items()) {
        INFO(journey);
        checkFigures(relations, test::id<Journey>(journey), figures);
    }
}
