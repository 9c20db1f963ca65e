#include "Program.h"

#include <catch2/catch.hpp>

using namespace tussen;

TEST_CASE("every help says how the command is used, with an example") {
    const std::vector<std::string> commands{"", "import", "export", "check", "figures", "info"};
    for (const std::string &command : commands) {
        const Ran ran = command.empty() ? tussenRun({"--help"}) : tussenRun({command, "--help"});
        INFO(command << ran.err);
        CHECK(ran.code == 0);
        CHECK(ran.err.empty());
        CHECK_THAT(ran.out, Catch::Contains("Usage: tussen"));
        CHECK_THAT(ran.out, Catch::Contains("Example: tussen " + command));
    }
}

TEST_CASE("the program names its commands and hides what is only for its own documents") {
    const Ran ran = tussenRun({"-h"});
    for (const char *command : {"import", "export", "check", "figures", "info"})
        CHECK_THAT(ran.out, Catch::Contains(command));
    CHECK_THAT(ran.out, !Catch::Contains("--screenshot"));
}

TEST_CASE("the version is told") {
    const Ran ran = tussenRun({"--version"});
    CHECK(ran.code == 0);
    CHECK_THAT(ran.out, Catch::Matches("tussen [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}
