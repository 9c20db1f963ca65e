#include "shell/Samples.h"
#include "tests/support/Bench.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace tussen;

namespace {

/// What a template is made of, without the texts that people read.
nlohmann::json bonesOf(const std::string &name) {
    std::ifstream file(TUSSEN_SOURCE_DIR "/resources/templates/" + name);
    REQUIRE(file);
    nlohmann::json all = nlohmann::json::parse(file);
    all.erase("ecosystem");
    for (auto &rows : all)
        for (auto &row : rows)
            for (const char *text :
                 {"name", "needs", "need", "goal", "lifeEvent", "unit", "label", "information"})
                if (row.is_object() && row.contains(text)) row[text] = "";
    return all;
}

} // namespace

TEST_CASE("templates differ from language to language in their texts alone") {
    const std::string language = GENERATE("nl", "fi");
    for (const char *name : {"airport", "home-insulation", "hospital-patient", "moving-home"}) {
        INFO(language << " " << name);
        const std::string file = std::string(name) + ".json";
        CHECK(bonesOf(language + "/" + file) == bonesOf(file));
    }
}

TEST_CASE("the start page counts the partners of a sample as its map does") {
    const SnapshotPtr shown = test::snapshot(test::schiphol());
    REQUIRE(shown->figures);
    const Sample sample = samples().front();
    REQUIRE(sample.file.endsWith("schiphol-departure.json"));
    CHECK(sample.description.contains(QStringLiteral(" %1 partners").arg(shown->figures->partners)));
}
