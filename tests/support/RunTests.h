#pragma once

namespace tussen::testing {

/// Runs the registered tests as Catch2's own main would; its Session is known to catch.cpp alone.
int runTests(int argc, char **argv);

} // namespace tussen::testing
