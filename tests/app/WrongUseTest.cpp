#include "Program.h"

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

struct WrongUse {
    std::vector<std::string> arguments; ///< a % stands for the folder of the test
    std::string said;                   ///< part of the message
};

const std::vector<WrongUse> wrongUses{
    // the program
    {{"--nonsense"}, "--nonsense"},
    {{"%/two.tussen", "%/three.tussen"}, "not expected"},
    {{"%/none.tussen"}, "there is no such file"},
    {{"%/text.txt"}, "Tussen reads .tussen and .json"},
    {{"%/doc.json"}, "no display"},
    {{}, "no display"},
    // import
    {{"import"}, "SOURCE is missing"},
    {{"import", "%/doc.json"}, "--output is missing"},
    {{"import", "%/none.json", "-o", "%/new.tussen"}, "none.json: there is no such file"},
    {{"import", "%", "-o", "%/new.tussen"}, "is a folder"},
    {{"import", "%/text.txt", "-o", "%/new.tussen"}, "no document by its ending"},
    {{"import", "%/broken.json", "-o", "%/new.tussen"}, "broken.json"},
    {{"import", "%/two.json", "-o", "%/new.tussen"}, "/ecosystem/name"},
    {{"import", "%/doc.json", "-o", "%/new.sqlite"}, "ends in .tussen"},
    {{"import", "%/doc.json", "-o", "%/doc.json"}, "ends in .tussen"},
    {{"import", "%/doc.json", "-o", "%/fake.tussen"}, "is there already; --force replaces it"},
    {{"import", "%/doc.json", "-o", "%/folder.tussen", "--force"}, "is a folder"},
    {{"import", "%/doc.json", "-o", "%/none/new.tussen"}, "new.tussen"},
    // export
    {{"export", "%/doc.json"}, "--output is missing"},
    {{"export", "%/doc.json", "-o", "%/map.docx"}, "exports end in .svg, .pdf, .png or .json"},
    {{"export", "%/doc.json", "-o", "%/map"}, "say which with --to"},
    {{"export", "%/doc.json", "-o", "%/map.svg", "--to", "docx"}, "--to"},
    {{"export", "%/doc.json", "-o", "%/doc.json"}, "is the input itself"},
    {{"export", "%/doc.json", "-o", "%/folder.tussen", "--to", "svg"}, "is a folder"},
    {{"export", "%/doc.json", "-o", "/dev/null", "--to", "svg"}, "is not an ordinary file"},
    {{"export", "%/doc.json", "-o", "%/none/map.svg"}, "cannot be written"},
    {{"export", "%/doc.json", "-o", "%/none/map.pdf"}, "map.pdf"},
    {{"export", "%/doc.json", "-o", "%/map.svg", "--journey", "Nowhere"}, "no journey is called Nowhere"},
    {{"export", "%/doc.json", "-o", "%/map.svg", "--journey", "Twice"}, "several journeys are called Twice"},
    {{"export", "%/doc.json", "-o", "%/map.json", "--journey", "j1"}, "holds the whole document"},
    {{"export", "%/doc.json", "-o", "%/map.svg", "--language", "de"}, "--language"},
    {{"export", "%/doc.json", "-o", "%/map.png", "--scale", "0"}, "--scale"},
    {{"export", "%/doc.json", "-o", "%/map.png", "--scale", "21"}, "--scale"},
    {{"export", "%/doc.json", "-o", "%/map.png", "--scale", "nan"}, "--scale"},
    {{"export", "%/doc.json", "-o", "%/map.png", "--scale", "many"}, "--scale"},
    {{"export", "%/doc.json", "-o", "%/map.svg", "--journey", ""}, "no journey is called"},
    {{"export", "%/empty.json", "-o", "%/map.svg"}, "has no journey to draw"},
    {{"export", "%/fake.tussen", "-o", "%/map.svg"}, "fake.tussen"},
    // check, figures, info
    {{"check"}, "FILE is missing"},
    {{"check", "%/none.tussen"}, "there is no such file"},
    {{"check", "%/fake.tussen"}, "fake.tussen"},
    {{"check", "%/doc.json", "--format", "xml"}, "--format"},
    {{"check", "%/doc.json", "--fail-on", "fatal"}, "--fail-on"},
    {{"check", "%/doc.json", "--only", "weather"},
     "no check's id begins with \"weather\"; they begin with ownership, interest, flow, experience"},
    {{"check", "%/doc.json", "--only", ""}, "no check's id begins with"},
    {{"check", "%/doc.json", "--journey", "Twice"}, "several journeys are called Twice"},
    {{"check", "%/doc.json", "%/doc.json"}, "not expected"},
    {{"figures"}, "FILE is missing"},
    {{"figures", "%/doc.json", "--format", "xml"}, "--format"},
    {{"figures", "%/doc.json", "--all"}, "not expected"},
    {{"info"}, "FILE is missing"},
    {{"info", "%/none.json"}, "there is no such file"},
};

void fill(const TemporaryFolder &folder) {
    writeBytes(folder.file("text.txt"), "hello");
    writeBytes(folder.file("fake.tussen"), "hello");
    writeBytes(folder.file("broken.json"), "{\"tussen\": 1,");
    writeBytes(folder.file("two.json"), R"({"tussen": 1, "ecosystem": {"name": "", "sort": 1}})");
    writeBytes(folder.file("empty.json"), R"({"tussen": 1, "ecosystem": {"name": "Empty"}})");
    writeBytes(folder.file("doc.json"), R"({"tussen": 1, "ecosystem": {"name": "Doc"}, "journeys": [
        {"id": "j1", "name": "Twice"}, {"id": "j2", "name": "Twice"}]})");
    std::filesystem::create_directory(folder.file("folder.tussen"));
}

std::string in(const TemporaryFolder &folder, std::string argument) {
    if (argument.starts_with('%')) argument.replace(0, 1, folder.path().string());
    return argument;
}

std::map<std::string, std::string> contentOf(const TemporaryFolder &folder) {
    std::map<std::string, std::string> content;
    for (const std::string &name : folder.names())
        content[name] = std::filesystem::is_directory(folder.file(name)) ? "" : bytesOf(folder.file(name));
    return content;
}

} // namespace

TEST_CASE("wrong use and unreadable input give code 2, a message, and write nothing") {
    const TemporaryFolder folder;
    fill(folder);
    const auto before = contentOf(folder);
    for (const WrongUse &each : wrongUses) {
        std::vector<std::string> arguments;
        std::string line = "tussen";
        for (const std::string &argument : each.arguments) {
            arguments.push_back(in(folder, argument));
            line += " " + argument;
        }
        const Ran ran = tussenRun(arguments);
        INFO(line << "\n" << ran.err);
        CHECK(ran.code == 2);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, Catch::StartsWith("tussen"));
        CHECK_THAT(ran.err, Catch::Contains(each.said));
        CHECK(contentOf(folder) == before);
    }
}

TEST_CASE("all errors of a JSON file come in one message, with their paths") {
    const TemporaryFolder folder;
    fill(folder);
    const Ran ran = tussenRun({"check", folder.file("two.json")});
    CHECK_THAT(ran.err, Catch::StartsWith("tussen check: " + folder.file("two.json") + ":\n  /ecosystem"));
    CHECK_THAT(ran.err, Catch::Contains("/ecosystem/sort"));
}

TEST_CASE("a display that is not there is wrong use, not a crash") {
    const TemporaryFolder folder;
    fill(folder);
    Circumstances gone;
    gone.environment["DISPLAY"] = ":4711";
    const Ran ran = tussenRun({folder.file("doc.json")}, gone);
    CHECK(ran.code == 2);
    CHECK(ran.err == "tussen: the display cannot be used; tussen --help names the commands that need none\n");
}

TEST_CASE("what a file says cannot command the terminal through a message") {
    const TemporaryFolder folder;
    writeBytes(folder.file("evil.json"),
               "{\"tussen\": 1, \"ecosystem\": {\"name\": \"E\", \"a\\u001b[31mb\": 1}}");
    const Ran ran = tussenRun({"check", folder.file("evil.json")});
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, !Catch::Contains("\x1b"));
    CHECK_THAT(ran.err, Catch::Contains("[31mb"));
}
