#include "Program.h"

#include <catch2/catch.hpp>

using namespace tussen;
namespace fs = std::filesystem;

namespace {

/// Everything that a command can write, in a folder.
void runAll(const TemporaryFolder &folder, const Circumstances &circumstances) {
    const std::string file = folder.file("trip.tussen");
    const std::vector<std::vector<std::string>> lines{{"import", schipholJson(), "-o", file},
                                                      {"check", file, "--fail-on", "never"},
                                                      {"figures", file},
                                                      {"info", file},
                                                      {"export", file, "-o", folder.file("m.svg")},
                                                      {"export", file, "-o", folder.file("m.pdf")},
                                                      {"export", file, "-o", folder.file("m.png")},
                                                      {"export", file, "-o", folder.file("m.json")}};
    for (const auto &line : lines) {
        const Ran ran = tussenRun(line, circumstances);
        INFO(line[0] << " " << line.back() << "\n" << ran.err);
        CHECK(ran.code == 0);
        CHECK(ran.err.empty());
    }
}

} // namespace

TEST_CASE("no home, no runtime folder and no display are needed") {
    const TemporaryFolder folder;
    Circumstances bare;
    for (const char *name :
         {"HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "LANG"})
        bare.environment[name] = std::nullopt;
    runAll(folder, bare);
}

TEST_CASE("a home that cannot be written is enough, and stays as it is") {
    const TemporaryFolder folder;
    const TemporaryFolder home;
    fs::permissions(home.path(), fs::perms::owner_read | fs::perms::owner_exec);
    Circumstances poor;
    poor.withoutPrivileges = true;
    poor.environment["HOME"] = home.path().string();
    poor.environment["XDG_CACHE_HOME"] = std::nullopt;
    runAll(folder, poor);
    CHECK(home.names().empty());
}

TEST_CASE("a locale that is not UTF-8 changes nothing") {
    const TemporaryFolder folder;
    Circumstances plain;
    plain.environment["LC_ALL"] = "C";
    runAll(folder, plain);
}

TEST_CASE("numbers are written alike in every locale") {
    const TemporaryFolder folder;
    Circumstances german;
    german.environment["LC_ALL"] = "de_DE.UTF-8";
    CHECK(tussenRun({"figures", schipholJson()}, german).out == tussenRun({"figures", schipholJson()}).out);
}

TEST_CASE("names of files may be in any script") {
    const TemporaryFolder folder;
    for (const std::string name :
         {"رحلة العميل", "旅程 🧳", "it's \"quoted\" & <odd>", "two\nlines", "-dash"}) {
        const std::string file = folder.file(name + ".tussen");
        const std::string map = folder.file(name + ".svg");
        const std::string picture = folder.file(name + ".pdf");
        INFO(name);
        CHECK(tussenRun({"import", schipholJson(), "-o", file}).code == 0);
        CHECK(tussenRun({"export", file, "-o", map}).code == 0);
        CHECK(tussenRun({"export", file, "-o", picture}).code == 0);
        CHECK(fs::file_size(map) > 10'000);
        CHECK(fs::file_size(picture) > 10'000);
    }
}

TEST_CASE("a name that is not UTF-8 is refused rather than changed") {
    const TemporaryFolder folder;
    const Ran ran = tussenRun({"export", schipholJson(), "-o", folder.file("caf\xE9.svg")});
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, Catch::Contains("is not UTF-8"));
    CHECK(folder.names().empty());
}

TEST_CASE("a full disk leaves what was there and nothing half-written") {
    const TemporaryFolder folder;
    const std::string file = schipholTussen(folder);
    Circumstances full;
    full.largestFile = 4096;
    const std::vector<std::string> targets{"map.svg", "map.pdf", "map.png", "map.json"};
    for (const std::string &target : targets) {
        writeBytes(folder.file(target), "older");
        const Ran ran = tussenRun({"export", file, "-o", folder.file(target)}, full);
        INFO(target << ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, Catch::Contains(target));
        CHECK(bytesOf(folder.file(target)) == "older");
    }
    const std::string before = bytesOf(file);
    const Ran ran = tussenRun({"import", insulationJson(), "-o", file, "--force"}, full);
    CHECK(ran.code == 2);
    CHECK_FALSE(ran.err.empty());
    CHECK(bytesOf(file) == before);
    CHECK(folder.names() ==
          std::vector<std::string>{"map.json", "map.pdf", "map.png", "map.svg", "schiphol.tussen"});
}

TEST_CASE("a folder that cannot be written is named, and stays as it is") {
    const TemporaryFolder folder;
    fs::permissions(folder.path(), fs::perms::owner_read | fs::perms::owner_exec);
    Circumstances ordinary;
    ordinary.withoutPrivileges = true;
    for (const char *target : {"map.svg", "map.pdf", "map.png", "map.json"}) {
        const Ran ran = tussenRun({"export", schipholJson(), "-o", folder.file(target)}, ordinary);
        INFO(target << ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, Catch::Contains(folder.file(target)));
    }
    const Ran ran = tussenRun({"import", schipholJson(), "-o", folder.file("new.tussen")}, ordinary);
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, Catch::Contains("new.tussen"));
    CHECK(folder.names().empty());
}

TEST_CASE("a document that may not be read is named") {
    const TemporaryFolder folder;
    const std::string file = schipholTussen(folder);
    fs::copy(schipholJson(), folder.file("trip.json"));
    Circumstances ordinary;
    ordinary.withoutPrivileges = true;
    for (const std::string &closed : {file, folder.file("trip.json")}) {
        fs::permissions(closed, fs::perms::none);
        const Ran ran = tussenRun({"info", closed}, ordinary);
        INFO(ran.err);
        CHECK(ran.code == 2);
        CHECK_THAT(ran.err, Catch::Contains(closed));
    }
}

TEST_CASE("output that cannot be written is an error") {
    Circumstances full;
    full.output = "/dev/full";
    const Ran ran = tussenRun({"figures", schipholJson()}, full);
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, Catch::Contains("The output cannot be written"));
}

TEST_CASE("a person at a terminal sees what is going on, and the line is gone in the end") {
    const TemporaryFolder folder;
    Circumstances watched;
    watched.errorsToTerminal = true;
    const Ran ran = tussenRun({"export", schipholJson(), "-o", folder.file("map.svg")}, watched);
    CHECK(ran.code == 0);
    CHECK_THAT(ran.err, Catch::Contains("Reading"));
    CHECK_THAT(ran.err, Catch::EndsWith("\r\x1b[K"));
}
