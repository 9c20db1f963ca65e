#include "Program.h"

#include "model/Relations.h"
#include "model/Rules.h"
#include "store/Document.h"

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

const std::string list = "Fase;Naam;Eigenaar;Kanaal;Beleving;Opmerking\r\n"
                         "Boeken;Betaalt;KLM;Web;1;-\r\n"
                         "Vertrek;\"Wacht;\r\nlang\";Schiphol;Terminal;-2;-\r\n"
                         ";Controle;;Terminal;;-\r\n";

/// Imports a list of these bytes; the document is "new.tussen".
Ran imported(const TemporaryFolder &folder, const std::string &bytes, const std::string &name = "list.csv",
             const std::vector<std::string> &more = {}) {
    writeBytes(folder.file(name), bytes);
    std::vector<std::string> arguments{"import", folder.file(name), "-o", folder.file("new.tussen")};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return tussenRun(arguments);
}

} // namespace

TEST_CASE("a list becomes a document, and what was understood is told") {
    const TemporaryFolder folder;
    const Ran ran = imported(folder, list);
    CHECK(ran.code == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out ==
          folder.file("list.csv") + ": touchpoints 3, phases 2, partners 2, channels 2\n" +
              "  column 1 (Fase): Phase\n  column 2 (Naam): Name\n  column 3 (Eigenaar): Accountable\n"
              "  column 4 (Kanaal): Channel\n  column 5 (Beleving): Experience\n"
              "  column 6 (Opmerking): Left out\n");
    const Relations made(readTussen(folder.file("new.tussen")));
    REQUIRE(made.journeys().size() == 1);
    CHECK(made.journeys()[0]->name == "list");
    const auto rows = made.touchpoints(made.journeys()[0]->id);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1]->name == "Wacht; lang");
    CHECK(rows[1]->experience == -2);
    CHECK(made.owner(rows[1]->id)->name == "Schiphol");
    CHECK(made.ecosystem()[rows[2]->phase].name == "Vertrek");
    CHECK(made.owner(rows[2]->id) == nullptr);
    CHECK(made.ecosystem().table<Transition>().size() == 2);
    CHECK(violations(made.ecosystem()).empty());
}

TEST_CASE("the journey of a list is called as asked for") {
    const TemporaryFolder folder;
    REQUIRE(imported(folder, "Queue\nCheck\n", "steps.CSV", {"--journey", "Naar Schiphol"}).code == 0);
    const Ecosystem made = readTussen(folder.file("new.tussen"));
    CHECK(made.table<Journey>().begin()->name == "Naar Schiphol");
    CHECK(made.info().name == "Naar Schiphol");
    CHECK(made.table<Phase>().size() == 1);
}

TEST_CASE("lines without titles are read as they are typed in the window") {
    const TemporaryFolder folder;
    const Ran ran = imported(folder, "> Depart\nQueue for security @Airport #On site !-2 ~10\nBoard\n");
    CHECK(ran.code == 0);
    CHECK(ran.out.find("touchpoints 2, phases 1, partners 1, channels 1") != std::string::npos);
    const Relations made(readTussen(folder.file("new.tussen")));
    const auto rows = made.touchpoints(made.journeys()[0]->id);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0]->minutes == 10);
    CHECK(made.owner(rows[0]->id)->name == "Airport");
    CHECK(made.phases(made.journeys()[0]->id).front()->name == "Depart");
}

TEST_CASE("what is wrong in a list is told with file, line, column and remedy, and nothing is written") {
    const auto [bytes, message] = GENERATE(table<std::string, std::string>({
        {"Name,Experience\nQueue,7\n", "line 2, column 2 (Experience): “7” is no experience; write a whole "
                                       "number from -2 to 2, or nothing"},
        {"Name,Minutes\n,5\n", "line 2, column 1 (Name): this row has no name"},
        {"Name,Minutes\nQueue,soon\n", "line 2, column 2 (Minutes): “soon” are no minutes; write a number"},
        {"Name,Owner,Consulted\nPays,KLM,\nWaits,Bank,NS; bank\n",
         "line 3, column 3 (Consulted): “bank” has another role in this row"},
        {"Owner,Channel\nKLM,Web\n",
         "no column says what the touchpoints are called; title one of them “Name”"},
        {"Queue\nKaf\xE9\n", "line 2, character 4: is not in UTF-8; save it in that encoding"},
        {"\xFF\xFEQ", "is written in UTF-16; save it as UTF-8"},
        {"Name,Owner\n\"Queue,KLM\n", "line 2, column 1 (Name): this cell begins with a quotation mark"},
        {"", "there is no row to add"},
    }));
    CAPTURE(message);
    const TemporaryFolder folder;
    const Ran ran = imported(folder, bytes);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK_THAT(ran.err, Catch::StartsWith("tussen import: " + folder.file("list.csv") + ": " + message));
    CHECK(folder.names() == std::vector<std::string>{"list.csv"});
}

TEST_CASE("of many problems fifty are told, and how many there are more") {
    std::string bytes = "Name,Experience\n";
    for (int i = 0; i < 60; ++i)
        bytes += "Queue,9\n";
    const TemporaryFolder folder;
    const Ran ran = imported(folder, bytes);
    CHECK(ran.code == 2);
    CHECK(std::ranges::count(ran.err, '\n') == 52);
    CHECK_THAT(ran.err, Catch::Contains("line 51, ") && !Catch::Contains("line 52, "));
    CHECK_THAT(ran.err, Catch::EndsWith("and 10 more\n"));
}

TEST_CASE("a list of 100,001 lines is refused, with what to do") {
    std::string bytes;
    for (int i = 0; i < 100'001; ++i)
        bytes += "a\n";
    const TemporaryFolder folder;
    const Ran ran = imported(folder, bytes);
    CHECK(ran.code == 2);
    CHECK_THAT(ran.err, Catch::Contains("a list has 100,000 lines at most; divide it"));
}

TEST_CASE("a list is replaced, kept apart and named as other sources are") {
    const TemporaryFolder folder;
    REQUIRE(imported(folder, "Queue\n").code == 0);
    CHECK_THAT(imported(folder, "Queue\n").err, Catch::Contains("is there already; --force replaces it"));
    CHECK(imported(folder, "Queue\nCheck\n", "list.csv", {"--force", "--arrange"}).code == 0);
    CHECK_THAT(imported(folder, "Queue\n", "list.csv", {"--force", "--journey", ""}).err,
               Catch::Contains("--journey: a name is needed"));
    CHECK_THAT(tussenRun({"import", folder.file("none.csv"), "-o", folder.file("x.tussen")}).err,
               Catch::Contains("none.csv: there is no such file"));
    CHECK_THAT(tussenRun({"import", schipholJson(), "-o", folder.file("x.tussen"), "--journey", "J"}).err,
               Catch::Contains("names its journeys itself; leave --journey out"));
}
