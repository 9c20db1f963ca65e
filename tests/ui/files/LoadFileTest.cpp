#include "files/LoadFile.h"

#include "store/Document.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

#include <fstream>

using namespace tussen;
namespace fs = std::filesystem;

namespace {

const fs::path sample = fs::path(TUSSEN_SOURCE_DIR) / "resources/samples/home-insulation.json";

fs::path pathOf(const QTemporaryDir &folder) {
    return folder.path().toStdString();
}

std::string problemOf(const fs::path &file) {
    try {
        static_cast<void>(loadFile(file));
    } catch (const FileError &error) {
        return error.what();
    }
    return "";
}

} // namespace

TEST_CASE("a file's ending tells its format, in either case") {
    CHECK(formatOf("a.tussen") == FileFormat::tussen);
    CHECK(formatOf("A.TUSSEN") == FileFormat::tussen);
    CHECK(formatOf("b.c.Json") == FileFormat::json);
    CHECK(formatOf("a.sqlite") == std::nullopt);
    CHECK(formatOf("tussen") == std::nullopt);
    CHECK(formatOf(".tussen") == std::nullopt);
}

TEST_CASE("both formats read as the same document") {
    const QTemporaryDir folder;
    const Ecosystem fromJson = loadFile(sample);
    REQUIRE(fromJson.table<Touchpoint>().size() > 40);
    writeTussen(fromJson, pathOf(folder) / "copy.tussen");
    CHECK(loadFile(pathOf(folder) / "copy.tussen") == fromJson);
}

TEST_CASE("what is no document is named with the reason") {
    const QTemporaryDir folder;
    const fs::path here = pathOf(folder);
    std::ofstream(here / "text.txt") << "hello";
    std::ofstream(here / "bad.tussen") << "hello";
    std::ofstream(here / "two.json") << R"({"tussen": 1, "ecosystem": {"name": "", "color": "red"}})";
    fs::create_directory(here / "folder.tussen");

    CHECK(problemOf(here / "none.json") == (here / "none.json").string() + ": there is no such file");
    CHECK(problemOf(here / "folder.tussen") ==
          (here / "folder.tussen").string() + ": is a folder, not a document");
    CHECK(problemOf("/dev/null") == "/dev/null: is not an ordinary file");
    CHECK(problemOf(here / "text.txt") ==
          (here / "text.txt").string() + ": is no document by its ending; Tussen reads .tussen and .json");
    CHECK_THAT(problemOf(here / "bad.tussen"), Catch::Contains("bad.tussen"));
}

TEST_CASE("all problems of a JSON file are told at once, a line each") {
    const QTemporaryDir folder;
    const fs::path file = pathOf(folder) / "two.json";
    std::ofstream(file) << R"({"tussen": 1, "ecosystem": {"name": "", "color": "red"}})";
    const std::string problem = problemOf(file);
    CHECK_THAT(problem, Catch::StartsWith(file.string() + ":\n  /ecosystem"));
    CHECK(std::count(problem.begin(), problem.end(), '\n') == 2);
}
