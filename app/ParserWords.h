#pragma once

#include <CLI/CLI.hpp>

namespace tussen {

/// Puts the headings of the parser's help into the user's language; its commands are known by then.
void translateHelp(CLI::App &program);

/// What the parser has against the arguments, in the user's language.
[[nodiscard]] std::string wordsOf(const CLI::ParseError &problem);

} // namespace tussen
