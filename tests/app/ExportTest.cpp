#include "Program.h"

#include "interchange/Json.h"
#include "model/Disclosure.h"
#include "model/Relations.h"

#include <catch2/catch.hpp>
#include <pugixml.hpp>

using namespace tussen;
namespace fs = std::filesystem;

namespace {

const std::string currentName = "A family departs from Schiphol in the May holiday";

std::string exported(const std::string &name, const std::vector<std::string> &more) {
    const TemporaryFolder folder;
    std::vector<std::string> arguments{"export", schipholJson(), "-o", folder.file(name)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    Circumstances circumstances;
    circumstances.environment["SOURCE_DATE_EPOCH"] = "1795219200";
    const Ran ran = tussenRun(arguments, circumstances);
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err.empty());
    return bytesOf(folder.file(name));
}

std::string svgOf(const std::vector<std::string> &more) {
    return exported("map.svg", more);
}

/// Groups of a class in an SVG, and the text of each of their labels.
std::size_t groupsOf(const std::string &svg, const std::string &cssClass) {
    pugi::xml_document document;
    REQUIRE(document.load_string(svg.c_str()));
    return document.select_nodes(("//g[@class='" + cssClass + "']").c_str()).size();
}

} // namespace

TEST_CASE("the ending, in either case, or --to says what is written") {
    const TemporaryFolder folder;
    struct Case {
        std::string name;
        std::vector<std::string> more;
        std::string start;
    };
    const std::vector<Case> cases{{"map.svg", {}, "<?xml"},
                                  {"MAP.SVG", {}, "<?xml"},
                                  {"map.pdf", {}, "%PDF-"},
                                  {"map.png", {}, "\x89PNG"},
                                  {"map.json", {}, "{\n  \""},
                                  {"map", {"--to", "pdf"}, "%PDF-"},
                                  {"map.x", {"--to", "svg"}, "<?xml"},
                                  {"odd.svg", {"--to", "png"}, "\x89PNG"}};
    for (const Case &each : cases) {
        std::vector<std::string> arguments{"export", schipholJson(), "-o", folder.file(each.name)};
        arguments.insert(arguments.end(), each.more.begin(), each.more.end());
        const Ran ran = tussenRun(arguments);
        INFO(each.name << ran.err);
        CHECK(ran.code == 0);
        CHECK(ran.err.empty());
        CHECK_THAT(bytesOf(folder.file(each.name)), Catch::StartsWith(each.start));
    }
}

TEST_CASE("the first journey by rank is drawn, another one by name, UUID or the id of the JSON file") {
    const std::string first = svgOf({});
    CHECK_THAT(first, Catch::Contains(currentName));
    CHECK(svgOf({"--journey", currentName}) == first);
    CHECK(groupsOf(first, "touchpoint") == 32);

    const Ecosystem ecosystem = fromJson(bytesOf(schipholJson()));
    const Relations relations(ecosystem);
    REQUIRE(relations.journeys().size() == 2);
    const Journey &target = *relations.journeys()[1];
    const std::string second = svgOf({"--journey", target.name});
    CHECK(second != first);
    CHECK_THAT(second, Catch::Contains(target.name));
    CHECK(svgOf({"--journey", target.id.value.text()}) == second);
    CHECK(svgOf({"--journey", "depart-agreed"}) == second);
}

TEST_CASE("the same document gives the same map, byte by byte") {
    const std::string name = GENERATE("map.svg", "map.pdf", "map.png");
    const std::string first = exported(name, {});
    for (int again = 0; again < 4; ++again) // the order of a hash is another in each run, or not
        CHECK((exported(name, {}) == first));
}

TEST_CASE("a map without findings has no badges and no conflicts") {
    CHECK(groupsOf(svgOf({}), "interest") > 0);
    CHECK(groupsOf(svgOf({"--no-findings"}), "interest") == 0);
    CHECK(svgOf({"--no-findings"}).size() < svgOf({}).size());
}

TEST_CASE("a picture grows with --scale") {
    const TemporaryFolder folder;
    const auto widthOf = [&](const std::string &scale) {
        const std::string file = folder.file("map.png");
        REQUIRE(tussenRun({"export", schipholJson(), "-o", file, "--scale", scale}).code == 0);
        const std::string head = bytesOf(file).substr(16, 4); // the width, in the first chunk
        unsigned width = 0;
        for (const char byte : head)
            width = width << 8U | static_cast<unsigned char>(byte);
        return width;
    };
    const double half = widthOf("0.25");
    CHECK(half > 400);
    CHECK(widthOf("0.5") == Approx(2 * half).margin(2));
}

TEST_CASE("the document as JSON reads back as it was, but for what is not disclosed") {
    const TemporaryFolder folder;
    const Ecosystem whole = fromJson(bytesOf(schipholJson()));
    REQUIRE(tussenRun({"export", schipholJson(), "-o", folder.file("a.json")}).code == 0);
    CHECK(fromJson(bytesOf(folder.file("a.json"))) == disclosedPart(whole));

    REQUIRE(
        tussenRun({"export", schipholTussen(folder), "-o", folder.file("b.json"), "--include-undisclosed"})
            .code == 0);
    CHECK(fromJson(bytesOf(folder.file("b.json"))) == whole);
    CHECK(bytesOf(folder.file("b.json")) == toJson(whole));
}

TEST_CASE("the input is never written, whatever it is called") {
    const TemporaryFolder folder;
    const std::string file = folder.file("trip.json");
    fs::copy(schipholJson(), file);
    fs::create_hard_link(file, folder.file("hard.json"));
    fs::create_symlink(file, folder.file("soft.json"));
    fs::create_directory(folder.file("sub"));
    const std::string before = bytesOf(file);
    for (const std::string name : {"trip.json", "hard.json", "soft.json", "sub/../trip.json"}) {
        const Ran ran = tussenRun({"export", file, "-o", folder.file(name)});
        INFO(name << ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, Catch::Contains("is the input itself"));
        CHECK(bytesOf(file) == before);
    }
}

TEST_CASE("reading leaves a document's bytes and its folder as they were") {
    const TemporaryFolder folder;
    const std::string file = schipholTussen(folder);
    const std::string before = bytesOf(file);
    const TemporaryFolder elsewhere;
    for (const char *name : {"a.svg", "a.pdf", "a.png", "a.json"})
        CHECK(tussenRun({"export", file, "-o", elsewhere.file(name)}).code == 0);
    CHECK(bytesOf(file) == before);
    CHECK(folder.names() == std::vector<std::string>{"schiphol.tussen"});
    CHECK(elsewhere.names() == std::vector<std::string>{"a.json", "a.pdf", "a.png", "a.svg"});
}

TEST_CASE("an older export is replaced as a whole") {
    const TemporaryFolder folder;
    writeBytes(folder.file("map.svg"), std::string(10'000'000, 'x'));
    REQUIRE(tussenRun({"export", schipholJson(), "-o", folder.file("map.svg")}).code == 0);
    CHECK_THAT(bytesOf(folder.file("map.svg")), Catch::EndsWith("</svg>\n"));
}

TEST_CASE("an SVG is written without loading what paints and what opens windows") {
    const TemporaryFolder folder;
    Circumstances circumstances;
    circumstances.environment["LD_DEBUG"] = "files";
    const auto loadedFor = [&](const std::string &name) {
        return tussenRun({"export", schipholJson(), "-o", folder.file(name)}, circumstances).err;
    };
    const std::string svg = loadedFor("map.svg");
    CHECK_THAT(svg, Catch::Contains("libQt6Core"));
    CHECK_THAT(svg, !Catch::Contains("libQt6Gui"));
    CHECK_THAT(svg, !Catch::Contains("tussen-picture"));
    const std::string pdf = loadedFor("map.pdf");
    CHECK_THAT(pdf, Catch::Contains("libQt6Gui"));
    CHECK_THAT(pdf, !Catch::Contains("libQt6Widgets"));
}
