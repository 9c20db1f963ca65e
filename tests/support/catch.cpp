// The one place where Catch2's own code is compiled.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "tests/support/RunTests.h"

int tussen::testing::runTests(int argc, char **argv) {
    return Catch::Session().run(argc, argv);
}
