#include "checks/Figures.h"
#include "interchange/Json.h"

#include "Found.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>

using namespace tussen;
using namespace tussen::test;
using Json = nlohmann::json;

namespace {

std::string textOf(const std::string &path) {
    std::ifstream file(std::string(TUSSEN_SOURCE_DIR) + "/" + path);
    REQUIRE(file);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Turns the ids of a sample's file into those that the model has: each is unique in its array, and the
/// subjects of a check always stand in the same arrays.
class Ids {
public:
    explicit Ids(const Json &sample) {
        for (const auto &[array, rows] : sample.items())
            if (rows.is_array())
                for (const Json &row : rows)
                    if (row.contains("id")) arrays_[row["id"]].push_back(array);
    }
    [[nodiscard]] std::string of(const std::string &id, std::initializer_list<const char *> arrays) const {
        for (const char *array : arrays)
            for (const std::string &one : arrays_.at(id))
                if (one == array) return Uuid::named(one + "/" + id).text();
        FAIL(id << " is in none of the arrays expected");
        return {};
    }

private:
    std::map<std::string, std::vector<std::string>> arrays_;
};

constexpr auto anyArray = {"touchpoints", "transitions", "journeys",       "phases",
                           "interests",   "partners",    "customerGroups", "outcomes"};

/// A finding as one line, for both sides of the comparison.
std::string line(const std::string &check, const std::string &severity, std::vector<std::string> subjects,
                 const Json &arguments) {
    if (check.ends_with("direct-conflict")) std::sort(subjects.begin(), subjects.end());
    if (check == "ownership.several-accountable" || check == "flow.many-doors")
        std::sort(subjects.begin() + 1, subjects.end());
    if (check == "ownership.accountable-without-means") std::sort(subjects.begin() + 2, subjects.end());
    return check + " " + severity + " " + Json(subjects).dump() + " " + arguments.dump();
}

double rounded(double number) {
    return std::round(number * 1e9) / 1e9;
}

std::string expectedLine(const Json &finding, const Ids &ids) {
    std::vector<std::string> subjects;
    for (const Json &subject : finding["subjects"])
        subjects.push_back(ids.of(subject, anyArray));
    Json arguments = finding["args"];
    for (Json &value : arguments)
        if (value.is_number() && !value.is_number_integer()) value = rounded(value);
    for (const char *key : {"strength", "gain", "loss"})
        if (arguments.contains(key)) arguments[key] = rounded(arguments[key].get<double>());
    if (arguments.contains("chain"))
        for (Json &outcome : arguments["chain"])
            outcome = ids.of(outcome, {"outcomes"});
    return line(finding["check"], finding["severity"], std::move(subjects), arguments);
}

std::string actualLine(const Finding &finding) {
    std::vector<std::string> subjects;
    for (const EntityRef &subject : finding.subjects)
        subjects.push_back(subject.id.text());
    Json arguments = Json::object();
    const Arguments &from = finding.arguments;
    if (from.strength) arguments["strength"] = rounded(*from.strength);
    if (from.gain) arguments["gain"] = rounded(*from.gain);
    if (from.loss) arguments["loss"] = rounded(*from.loss);
    if (from.sum) arguments["sum"] = rounded(*from.sum);
    if (from.measured) arguments["measured"] = *from.measured;
    if (from.touchpoints) arguments["touchpoints"] = *from.touchpoints;
    if (from.sign) arguments["sign"] = *from.sign;
    if (from.ambivalent) arguments["ambivalent"] = *from.ambivalent;
    if (from.chain)
        for (const Id<Outcome> &outcome : *from.chain)
            arguments["chain"].push_back(outcome.value.text());
    static constexpr const char *severities[] = {"error", "warning", "info"};
    return line(std::string(finding.check), severities[static_cast<int>(finding.severity)],
                std::move(subjects), arguments);
}

struct Sample {
    explicit Sample(const std::string &name)
        : text(textOf("resources/samples/" + name + ".json")),
          ids(Json::parse(text)),
          expected(Json::parse(textOf("tests/data/expected/" + name + ".expected.json"))),
          relations(fromJson(text)) {}
    std::string text;
    Ids ids;
    Json expected;
    Relations relations;
};

} // namespace

TEST_CASE("The sample journeys give exactly the findings expected") {
    const std::string name = GENERATE("schiphol-departure", "home-insulation");
    const Sample sample(name);
    std::vector<std::string> expected;
    for (const Json &finding : sample.expected["findings"])
        expected.push_back(expectedLine(finding, sample.ids));
    std::vector<std::string> actual;
    for (const Finding &finding : findings(sample.relations))
        actual.push_back(actualLine(finding));
    std::sort(expected.begin(), expected.end());
    std::sort(actual.begin(), actual.end());
    INFO(name);
    CHECK(actual.size() > 50);
    CHECK(actual == expected);
}

TEST_CASE("The sample journeys give exactly the figures expected that need only counting") {
    const std::string name = GENERATE("schiphol-departure", "home-insulation");
    const Sample sample(name);
    for (const auto &[journey, expected] : sample.expected["figures"].items()) {
        const Figures figures = figuresOf(sample.relations, id<Journey>(journey));
        INFO(journey);
        CHECK(figures.touchpoints == expected["touchpoints"]);
        CHECK(figures.partners == expected["partners"]);
        CHECK(figures.handoffs == expected["handoffs"]);
        CHECK(figures.handoffsWithoutAgreement == expected["handoffsWithoutAgreement"]);
        CHECK(figures.ownershipGaps == expected["ownershipGaps"]);
        CHECK(figures.doors == expected["doors"]);
        CHECK(figures.doorEntropy == Approx(expected["doorEntropy"].get<double>()).margin(1e-12));
    }
}
