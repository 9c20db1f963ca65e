#pragma once

namespace tussen {

/// The whole program: parses the arguments, does what they ask and returns the exit code: 0 fine, 1 findings
/// at or above `--fail-on`, 2 wrong use or unreadable input, with one message on stderr.
int runCommandLine(int argc, char **argv);

} // namespace tussen
