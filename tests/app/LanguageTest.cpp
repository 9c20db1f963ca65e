// The command line speaks the language of the system it runs on.
#include "Program.h"

#include <catch2/catch.hpp>

using namespace tussen;

namespace {

Ran runIn(const std::string &locale, const std::vector<std::string> &arguments) {
    Circumstances there;
    there.environment = {{"LC_ALL", locale}, {"LANGUAGE", std::nullopt}};
    return tussenRun(arguments, there);
}

} // namespace

TEST_CASE("findings, figures, help and errors are in the user's language") {
    struct Case {
        const char *locale, *findings, *figures, *help, *error;
    };
    const Case each = GENERATE(
        Case{"nl_NL.UTF-8", "Niemand is eindverantwoordelijk", "99,1 %", "Gebruik:", "er is geen bestand"},
        Case{"fi_FI.UTF-8", "tilivelvolli", "99,1 %", "Käyttö:", "tiedostoa ei ole"},
        Case{"de_DE.UTF-8", "Nobody is accountable", "99.1 %", "Usage:", "no such file"});
    const TemporaryFolder folder;
    const std::string file = schipholTussen(folder);
    CHECK_THAT(runIn(each.locale, {"check", file}).out, Catch::Contains(each.findings));
    CHECK_THAT(runIn(each.locale, {"figures", file}).out, Catch::Contains(each.figures));
    CHECK_THAT(runIn(each.locale, {"check", "--help"}).out, Catch::Contains(each.help));
    const Ran wrong = runIn(each.locale, {"check", folder.file("none.tussen")});
    CHECK(wrong.code == 2);
    INFO(wrong.err);
    CHECK_THAT(wrong.err, Catch::Contains(each.error));
}

TEST_CASE("a map is exported in the language that is asked for, as picture too") {
    const TemporaryFolder folder;
    const std::string file = schipholTussen(folder);
    REQUIRE(runIn("nl_NL.UTF-8", {"export", file, "--language", "fi", "-o", folder.file("map.svg")}).code ==
            0);
    const std::string svg = bytesOf(folder.file("map.svg"));
    CHECK_THAT(svg, Catch::Contains("Ei kukaan"));
    CHECK_THAT(svg, !Catch::Contains(">Nobody<"));
    CHECK(runIn("nl_NL.UTF-8", {"export", file, "-o", folder.file("map.pdf")}).code == 0);
    const Ran wrong = runIn("nl_NL.UTF-8", {"export", file, "-o", folder.file("none/map.pdf")});
    CHECK(wrong.code == 2);
    CHECK_THAT(wrong.err, Catch::Contains("De map"));
}

TEST_CASE("what programs read is the same in every language") {
    const TemporaryFolder folder;
    const std::string file = schipholTussen(folder);
    const auto english = [&](const std::vector<std::string> &arguments) {
        return runIn("C.UTF-8", arguments).out;
    };
    CHECK(runIn("fi_FI.UTF-8", {"figures", file, "--format", "json"}).out ==
          english({"figures", file, "--format", "json"}));
    CHECK(runIn("fi_FI.UTF-8", {"info", file, "--format", "json"}).out ==
          english({"info", file, "--format", "json"}));
}
