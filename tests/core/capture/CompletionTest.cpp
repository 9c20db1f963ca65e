#include "capture/Completion.h"

#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::capture;
using tussen::test::Build;

namespace {

using Names = std::vector<std::string>;

/// The line with `|` where the cursor is; gives "partner typed[replaced]".
std::string soughtIn(std::string line, char cursor = '_') {
    const std::size_t at = line.find(cursor);
    line.erase(at, 1);
    const auto sought = soughtAt(line, at);
    if (!sought) return "nothing";
    return std::string(sought->kind == NameKind::partner ? "partner " : "channel ") + sought->typed + "[" +
           line.substr(sought->span.begin, sought->span.end - sought->span.begin) + "]";
}

Names offered(const Build &build, const std::string &typed, const RecentNames &recent = {},
              NameKind kind = NameKind::partner) {
    return KnownNames(build.now()).suggestions({kind, typed, {}}, recent);
}

} // namespace

TEST_CASE("the name at the cursor is what gets completed") {
    const auto [line, sought] = GENERATE(table<std::string, std::string>({
        {"Queue_", "nothing"},
        {"Queue @_", "partner []"},
        {"Queue @Air_", "partner Air[Air]"},
        {"Queue @Ai_rport #Web", "partner Ai[Airport]"},
        {"Queue @_ #Web", "partner []"},
        {"Queue @_Airport", "partner [Airport]"},
        {"Queue _@Airport", "nothing"},
        {"Queue @Airport _", "nothing"},
        {"Queue @Rail & t_", "partner Rail & t[Rail & t]"},
        {"Queue @R:Se_", "partner Se[Se]"},
        {"Queue @R:_", "partner []"},
        {"Queue @R_:Sec", "nothing"},
        {"Queue @A #On_", "channel On[On]"},
        {"Queue @A #_", "channel []"},
        {"Queue !-2_", "nothing"},
        {"Café @ ga_te", "nothing"},
        {"> Depart @_", "nothing"},
        {"| Bus @B_", "partner B[B]"},
        {"Queue \\@Air_", "nothing"},
    }));
    CAPTURE(line);
    CHECK(soughtIn(line) == sought);
}

TEST_CASE("what is taken replaces the name, is escaped where need be, and leaves room for the next sign") {
    const auto taken = [](const std::string &line, std::size_t cursor, const std::string &name) {
        const Completed done = completed(line, soughtAt(line, cursor).value(), name);
        return done.line.substr(0, done.cursor) + "_" + done.line.substr(done.cursor);
    };
    CHECK(taken("Queue @Ai", 9, "Airport") == "Queue @Airport _");
    CHECK(taken("Queue @Ai !-2", 9, "Airport") == "Queue @Airport _!-2");
    CHECK(taken("Queue @R:", 9, "Security firm") == "Queue @R:Security firm _");
    CHECK(taken("Queue @", 7, "C:drive") == "Queue @C\\:drive _");
    CHECK(taken("Queue #", 7, "Desk #1") == "Queue #Desk \\#1 _");
    CHECK(taken("Queue @Airpot", 9, "Airport") == "Queue @Airport _");
}

TEST_CASE("names are offered by how they begin, their last use, their uses, and the alphabet") {
    Build build;
    build.partners({"Zoo", "Airport", "Airline", "Port authority", "Shops at the airport"});
    build.touchpoint("one", "A:Zoo").touchpoint("two", "A:Zoo R:Airport");
    CHECK(offered(build, "") == Names{"Zoo", "Airport", "Airline", "Port authority", "Shops at the airport"});
    CHECK(offered(build, "air") == Names{"Airport", "Airline", "Shops at the airport"});
    CHECK(offered(build, "PORT") == Names{"Port authority"});
    CHECK(offered(build, "x").empty());

    RecentNames recent;
    recent.used(NameKind::partner, "airline");
    recent.used(NameKind::partner, "Shops at the airport");
    CHECK(offered(build, "", recent).front() == "Shops at the airport");
    CHECK(offered(build, "air", recent) == Names{"Airline", "Airport", "Shops at the airport"});
    recent.used(parsedLine("Visit @R:Zoo #Web"));
    CHECK(offered(build, "", recent).front() == "Zoo");
}

TEST_CASE("channels are offered by their uses as well") {
    Build build;
    build.channel("App").channel("Web").touchpoint("one");
    build.change<Touchpoint>("one", [](auto &row) { row.channel = test::id<Channel>("Web"); });
    CHECK(offered(build, "", {}, NameKind::channel) == Names{"Web", "App"});
}

TEST_CASE("a name is known in small and capital letters, with marks") {
    Build build;
    build.partner("Lähtöselvitys ÅBO");
    const KnownNames names(build.now());
    CHECK(names.contains(NameKind::partner, " LÄHTÖselvitys åbo "));
    CHECK_FALSE(names.contains(NameKind::partner, "Lahtoselvitys Abo"));
    CHECK_FALSE(names.contains(NameKind::channel, "Lähtöselvitys ÅBO"));
    CHECK(offered(build, "åb") == Names{"Lähtöselvitys ÅBO"});
}
