#include "Program.h"

#include "model/Uuid.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace tussen;
using nlohmann::json;

namespace {

json jsonOf(const std::string &command, const std::string &file) {
    const Ran ran = tussenRun({command, file, "--format", "json"});
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return json::parse(ran.out);
}

} // namespace

TEST_CASE("figures that need only counting are those that an independent program found") {
    for (const char *name : {"schiphol-departure", "home-insulation"}) {
        const std::string source = TUSSEN_SOURCE_DIR "/resources/samples/" + std::string(name) + ".json";
        const json figures = jsonOf("figures", source)["figures"];
        const json expected = json::parse(
            bytesOf(TUSSEN_SOURCE_DIR "/tests/data/expected/" + std::string(name) + ".expected.json"));
        REQUIRE(figures.size() == expected["figures"].size());
        for (const auto &[journey, wanted] : expected["figures"].items()) {
            const json &got = figures.at(Uuid::named("journeys/" + journey).text());
            for (const char *figure : {"touchpoints", "partners", "handoffs", "handoffsWithoutAgreement",
                                       "ownershipGaps", "doors"}) {
                INFO(name << " " << journey << " " << figure);
                CHECK(got.at(figure) == wanted.at(figure));
            }
            CHECK(got.at("doorEntropy").get<double>() ==
                  Approx(wanted.at("doorEntropy").get<double>()).margin(1e-9));
        }
    }
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
                                          "     32  touchpoints\n"));
    CHECK_THAT(ran.out, Catch::Contains("\nA family departs from Schiphol, as the chain agreed (target)\n"));
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
