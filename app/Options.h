#pragma once

#include "Command.h"

#include <optional>
#include <string>

namespace tussen {

/// What several subcommands take, with the same words everywhere.
CLI::Option *addFile(CLI::App &command, std::string &file);
CLI::Option *addFormat(CLI::App &command, std::string &format);
CLI::Option *addJourney(CLI::App &command, std::optional<std::string> &journey, const QString &words);

/// Example lines at the end of a command's help.
void addExample(CLI::App &command, const char *example);

} // namespace tussen
