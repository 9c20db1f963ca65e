#include "Program.h"

#include "model/Uuid.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace tussen;
using nlohmann::json;

namespace {

json jsonOf(const std::string &command, const std::string &file) {
    const Ran ran = tussenRun({command, file, "--format", "json"});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return json::parse(ran.out);
}

/// The same members and numbers within 1e-6; `wanted` has the names of a sample's file for partners.
void checkSame(const json &got, const json &wanted) {
    REQUIRE(got.size() == wanted.size());
    for (const auto &[name, value] : wanted.items()) {
        INFO(name);
        const std::string id = Uuid::named("partners/" + name).text();
        const json &mine = got.at(got.contains(name) ? name : id);
        if (value.is_object())
            checkSame(mine, value);
        else if (value.is_number())
            CHECK(mine.get<double>() == Approx(value.get<double>()).epsilon(0).margin(1e-6));
        else
            CHECK(mine == value);
    }
}

/// Callers who are put on hold never get out again.
const char *trapped =
    R"({"tussen": 1, "ecosystem": {"name": "Trap"}, "journeys": [{"id": "j", "name": "Call"}],
    "phases": [{"id": "p", "journey": "j", "name": "Call"}],
    "touchpoints": [{"id": "call", "phase": "p", "name": "Call", "minutes": 3, "effort": 4},
                    {"id": "hold", "phase": "p", "name": "On hold"}, {"id": "ask", "phase": "p", "name": "Ask again"}],
    "transitions": [{"from": "call", "to": "hold"}, {"from": "hold", "to": "ask"}, {"from": "ask", "to": "hold"}]})";

} // namespace

TEST_CASE("figures are those that an independent program found, named alike") {
    for (const char *name : {"schiphol-departure", "home-insulation"}) {
        const std::string source = TUSSEN_SOURCE_DIR "/resources/samples/" + std::string(name) + ".json";
        const json figures = jsonOf("figures", source)["figures"];
        const json expected = json::parse(
            bytesOf(TUSSEN_SOURCE_DIR "/tests/data/expected/" + std::string(name) + ".expected.json"));
        REQUIRE(figures.size() == expected["figures"].size());
        for (const auto &[journey, wanted] : expected["figures"].items()) {
            INFO(name << " " << journey);
            json got = figures.at(Uuid::named("journeys/" + journey).text());
            got.erase("name");
            checkSame(got, wanted);
        }
    }
}

TEST_CASE("a trap is named, and null stands for what it makes impossible") {
    const TemporaryFolder folder;
    writeBytes(folder.file("trap.json"), trapped);
    const json figures = jsonOf("figures", folder.file("trap.json"))["figures"].front();
    for (const char *figure : {"expectedSteps", "expectedMinutes", "expectedEffort", "effortShare", "pGoal",
                               "pAbandon", "pUnmarkedEnd", "removalEffect", "spillover"})
        CHECK(figures.at(figure).is_null());
    json wanted{Uuid::named("touchpoints/call").text(), Uuid::named("touchpoints/hold").text(),
                Uuid::named("touchpoints/ask").text()};
    std::sort(wanted.begin(), wanted.end());
    CHECK(figures.at("trap") == wanted);
    CHECK(figures.at("touchpoints") == 3);
    const Ran ran = tussenRun({"figures", folder.file("trap.json")});
    CHECK(ran.code == 0);
    CHECK_THAT(ran.out,
               Catch::Contains("nobody who comes to “Call”, “On hold” and “Ask again” ever reaches an end."));
    CHECK_THAT(ran.out, !Catch::Contains("%"));
}

TEST_CASE("what cannot be had says why and what to do") {
    const TemporaryFolder folder;
    const auto figures = [&](const std::string &more) {
        writeBytes(folder.file("few.json"), R"({"tussen": 1, "ecosystem": {"name": "Few"},
            "journeys": [{"id": "j", "name": "Call"}], "phases": [{"id": "p", "journey": "j", "name": "P"}])" +
                                                more + "}");
        return tussenRun({"figures", folder.file("few.json")}).out;
    };
    CHECK_THAT(figures(""), Catch::Contains("there is nowhere to start. Add the first touchpoint.\n"));
    const std::string one = figures(R"(, "touchpoints": [{"id": "t", "phase": "p", "name": "T"}])");
    CHECK_THAT(one, Catch::Contains("\n    100.0 %  of the customers reach the goal\n"));
    CHECK_THAT(one, Catch::Contains("How long it takes cannot be said"));
    CHECK_THAT(one, Catch::Contains("How much effort it takes cannot be said"));
}

TEST_CASE("figures come by journey with its name, in bytes that do not change") {
    const Ran once = tussenRun({"figures", schipholJson(), "--format", "json"});
    CHECK(once.out == tussenRun({"figures", schipholJson(), "--format", "json"}).out);
    const json parsed = json::parse(once.out);
    CHECK(parsed["tussen"] == 1);
    CHECK(parsed["figures"][Uuid::named("journeys/depart").text()]["name"] ==
          "A family departs from Schiphol in the May holiday");
}

TEST_CASE("figures for people name each journey and its numbers") {
    const Ran ran = tussenRun({"figures", schipholJson()});
    CHECK(ran.code == 0);
    CHECK_THAT(ran.out, Catch::StartsWith("A family departs from Schiphol in the May holiday (current)\n"
                                          "         32  touchpoints\n"));
    CHECK_THAT(ran.out, Catch::Contains("\nA family departs from Schiphol, as the chain agreed (target)\n"));
    for (const char *line :
         {"\n     99.1 %  of the customers reach the goal\n",
          "\n       15.9  steps that a customer takes, on average\n",
          "\n10 h 48 min  that it takes a customer, waiting included\n",
          "\nEffort by partner\n     44.7 %  Schiphol\n     20.4 %  KLM\n", "\n      7.0 %  Nobody\n",
          "\n      0.1 %  ", "\n       2.04  Schiphol → KLM\n       1.41  "})
        CHECK_THAT(ran.out, Catch::Contains(line));
}

TEST_CASE("with --drivers each number is followed by the five that make it what it is") {
    const Ran ran = tussenRun({"figures", schipholJson(), "--drivers"});
    CHECK(ran.code == 0);
    for (const char *line :
         {"\n          1  touchpoint without owner\n             Times a customer comes there, most often "
          "first\n"
          "                    0.02  Asks who pays for the missed flight\n          2  doors",
          "\n                  50.0 %  Books at KLM\n",
          "\n              3 h 53 min  Complaint is passed on to the firm\n",
          "\n                          and 15 more\n"})
        CHECK_THAT(ran.out, Catch::Contains(line));
    CHECK_THAT(tussenRun({"figures", schipholJson()}).out, !Catch::Contains("Books at KLM"));
}

TEST_CASE("a document without journeys has no figures, which is no error") {
    const TemporaryFolder folder;
    writeBytes(folder.file("empty.json"), R"({"tussen": 1, "ecosystem": {"name": "Empty"}})");
    CHECK(tussenRun({"figures", folder.file("empty.json")}).out == "The document has no journey yet.\n");
    CHECK(jsonOf("figures", folder.file("empty.json")) == json::parse(R"({"tussen": 1, "figures": {}})"));
}

TEST_CASE("info says what a document holds") {
    const TemporaryFolder folder;
    const json info = jsonOf("info", schipholTussen(folder))["info"];
    CHECK(info["name"] == "Flying from Schiphol");
    CHECK(info["counts"]["partners"] == 12);
    CHECK(info["undisclosedInterests"] == 1);
    REQUIRE(info["journeys"].size() == 2);
    CHECK(info["journeys"][0]["touchpoints"] == 32);
    CHECK(info["journeys"][1]["state"] == "target");
    CHECK(info == jsonOf("info", schipholJson())["info"]);
}

TEST_CASE("info for people starts with name and purpose") {
    const Ran ran = tussenRun({"info", schipholJson()});
    CHECK(ran.code == 0);
    CHECK_THAT(ran.out,
               Catch::StartsWith("Flying from Schiphol\n"
                                 "Common purpose: Passengers start their trip rested, safely and on time\n"));
    CHECK_THAT(ran.out, Catch::Contains("     12  partners\n"));
    CHECK_THAT(ran.out, Catch::Contains("as they are not disclosed: 1\n"));
}
