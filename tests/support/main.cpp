#include "tests/support/RunTests.h"

int main(int argc, char **argv) {
    return tussen::testing::runTests(argc, argv);
}
