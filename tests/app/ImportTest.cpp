#include "Program.h"

#include "files/FileLock.h"
#include "interchange/Json.h"
#include "layout/Arrange.h"
#include "store/Document.h"

#include <catch2/catch.hpp>

using namespace tussen;

TEST_CASE("import makes a document that holds what the JSON file says, and says nothing") {
    const TemporaryFolder folder;
    const Ran ran = tussenRun({"import", schipholJson(), "-o", folder.file("new.tussen")});
    CHECK(ran.code == 0);
    CHECK(ran.out.empty());
    CHECK(ran.err.empty());
    CHECK(folder.names() == std::vector<std::string>{"new.tussen"});
    CHECK(readTussen(folder.file("new.tussen")) == fromJson(bytesOf(schipholJson())));
}

TEST_CASE("an existing document is replaced with --force alone") {
    const TemporaryFolder folder;
    const std::string file = schipholTussen(folder);
    const std::string before = bytesOf(file);

    const Ran refused = tussenRun({"import", insulationJson(), "-o", file});
    CHECK(refused.code == 2);
    CHECK(refused.err == "tussen import: " + file + ": is there already; --force replaces it\n");
    CHECK(bytesOf(file) == before);

    CHECK(tussenRun({"import", insulationJson(), "-o", file, "--force"}).code == 0);
    CHECK(readTussen(file) == fromJson(bytesOf(insulationJson())));
}

TEST_CASE("a document that someone has open is left alone, --force or not") {
    const TemporaryFolder folder;
    const std::string file = schipholTussen(folder);
    const std::string before = bytesOf(file);
    const FileLock lock(QString::fromStdString(file));
    REQUIRE(lock.held());

    const Ran ran = tussenRun({"import", insulationJson(), "-o", file, "--force"});
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, Catch::Contains(file + ": is open in "));
    CHECK_THAT(ran.err, Catch::Contains("process " + std::to_string(getpid())));
    CHECK(bytesOf(file) == before);
}

TEST_CASE("commands that only read do not mind a lock") {
    const TemporaryFolder folder;
    const std::string file = schipholTussen(folder);
    const FileLock lock(QString::fromStdString(file));
    CHECK(tussenRun({"info", file}).code == 0);
    CHECK(tussenRun({"figures", file}).code == 0);
    CHECK(tussenRun({"check", file, "--fail-on", "never"}).code == 0);
    CHECK(tussenRun({"export", file, "-o", folder.file("map.svg")}).code == 0);
}

TEST_CASE("Option --arrange orders the partners for the shortest handoffs and changes nothing else") {
    const TemporaryFolder folder;
    const std::string file = folder.file("new.tussen");
    REQUIRE(tussenRun({"import", schipholJson(), "-o", file, "--arrange"}).code == 0);

    const Ecosystem plain = fromJson(bytesOf(schipholJson()));
    Edit edit(plain);
    for (const Partner &partner : arrangedRanks(Relations(plain)))
        edit.put(partner);
    CHECK_FALSE(edit.changes("").empty());
    CHECK(readTussen(file) == edit.now());
}

TEST_CASE("a document is no source of an import") {
    const TemporaryFolder folder;
    const std::string file = schipholTussen(folder);
    const Ran ran = tussenRun({"import", file, "-o", folder.file("copy.tussen")});
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, Catch::Contains("is a document already; import reads .json"));
}

TEST_CASE("what a link with no end points to is not taken for a free name") {
    const TemporaryFolder folder;
    std::filesystem::create_symlink(folder.file("gone.tussen"), folder.file("link.tussen"));
    const Ran ran = tussenRun({"import", schipholJson(), "-o", folder.file("link.tussen")});
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, Catch::Contains("is there already"));
}
