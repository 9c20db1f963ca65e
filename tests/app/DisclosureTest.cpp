#include "Program.h"

#include "model/Uuid.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

#include <array>
#include <cstdio>

using namespace tussen;

namespace {

/// Two partners who pull apart, one of them in secret; the quarrel shows at one touchpoint.
const std::string document = R"({"tussen": 1, "ecosystem": {"name": "Station"},
    "partners": [{"id": "a", "name": "Alpha"}, {"id": "b", "name": "Beta"}],
    "journeys": [{"id": "j", "name": "Travel", "owner": "a"}],
    "phases": [{"id": "p", "journey": "j", "name": "Wait"}],
    "touchpoints": [{"id": "t", "phase": "p", "name": "Buy a coffee"}],
    "roles": [{"touchpoint": "t", "partner": "a", "kind": "accountable"},
              {"touchpoint": "t", "partner": "b", "kind": "responsible"}],
    "outcomes": [{"id": "sales", "name": "Coffee sales"}],
    "effects": [{"touchpoint": "t", "outcome": "sales", "weight": 1}],
    "interests": [
        {"id": "open", "holder": "a", "outcome": "sales", "direction": "increase", "weight": 5},
        {"id": "secret", "holder": "b", "outcome": "sales", "direction": "decrease", "weight": 5,
         "disclosed": false, "rationale": "Hush-hush machines"}],
    "waivers": [{"finding": "interest.undisclosed:secret", "reason": "Murmured agreement"}]})";

const std::string secretId = Uuid::named("interests/secret").text();

/// What a reader of the PDF sees.
std::string textOfPdf(const std::string &file) {
    FILE *pipe = popen(("pdftotext -layout '" + file + "' -").c_str(), "r");
    REQUIRE(pipe);
    std::string text;
    std::array<char, 4096> part{};
    while (const std::size_t got = fread(part.data(), 1, part.size(), pipe))
        text.append(part.data(), got);
    REQUIRE(pclose(pipe) == 0);
    return text;
}

std::string exported(const TemporaryFolder &folder, const std::string &name, bool includeUndisclosed) {
    writeBytes(folder.file("doc.json"), document);
    std::vector<std::string> arguments{"export", folder.file("doc.json"), "-o", folder.file(name)};
    if (includeUndisclosed) arguments.emplace_back("--include-undisclosed");
    const Ran ran = tussenRun(arguments);
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    return name.ends_with(".pdf") ? textOfPdf(folder.file(name)) : bytesOf(folder.file(name));
}

/// All text of the conflict boxes on the map.
std::vector<std::string> conflictLabels(const std::string &svg) {
    pugi::xml_document parsed;
    REQUIRE(parsed.load_string(svg.c_str()));
    std::vector<std::string> labels;
    for (const pugi::xpath_node &label : parsed.select_nodes("//g[@class='interest']//text"))
        labels.emplace_back(label.node().text().get());
    return labels;
}

} // namespace

TEST_CASE("a JSON export holds no byte of what is not disclosed, unless asked to") {
    const TemporaryFolder folder;
    const std::string all = exported(folder, "all.json", true);
    const std::string some = exported(folder, "some.json", false);
    for (const std::string &secret : {secretId, std::string("Hush-hush"), std::string("Murmured")}) {
        CHECK_THAT(all, Catch::Contains(secret));
        CHECK_THAT(some, !Catch::Contains(secret));
    }
    CHECK_THAT(some, Catch::Contains(Uuid::named("interests/open").text()));
}

TEST_CASE("a map with what is not disclosed says on its face that it is not for others") {
    const TemporaryFolder folder;
    for (const std::string format : {"svg", "pdf"}) {
        CHECK_THAT(exported(folder, "all." + format, true), Catch::Contains("not for others"));
        CHECK_THAT(exported(folder, "some." + format, false), !Catch::Contains("not for others"));
    }
}

TEST_CASE("a map leaves out the conflict that follows from it, and says so nowhere") {
    const TemporaryFolder folder;
    const std::vector<std::string> labels = conflictLabels(exported(folder, "all.svg", true));
    REQUIRE_FALSE(labels.empty());
    const std::string some = exported(folder, "some.svg", false);
    CHECK(conflictLabels(some).empty());
    CHECK_THAT(some, !Catch::Contains(secretId));
    CHECK_THAT(some, !Catch::Contains("Hush-hush"));
    for (const std::string &label : labels)
        CHECK_THAT(some, !Catch::Contains(">" + label + "<"));
}

TEST_CASE("a PDF leaves it out as well") {
    const TemporaryFolder folder;
    const std::vector<std::string> labels = conflictLabels(exported(folder, "all.svg", true));
    REQUIRE_FALSE(labels.empty());
    CHECK_THAT(exported(folder, "all.pdf", true), Catch::Contains(labels.front()));
    const std::string some = exported(folder, "some.pdf", false);
    CHECK_THAT(some, Catch::Contains("Buy a coffee"));
    CHECK_THAT(some, !Catch::Contains(labels.front()));
}
