#include "Options.h"

#include "texts/Utf8.h"

namespace tussen {

CLI::Option *addFile(CLI::App &command, std::string &file) {
    return command.add_option("FILE", file, toUtf8(Wording::tr("The document, .tussen or .json")))
        ->required()
        ->option_text(" ");
}

CLI::Option *addFormat(CLI::App &command, std::string &format) {
    return command.add_option("--format", format, toUtf8(Wording::tr("How it is printed (default: text)")))
        ->check(CLI::IsMember({"text", "json"}))
        ->option_text("text|json");
}

CLI::Option *addJourney(CLI::App &command, std::optional<std::string> &journey, const QString &words) {
    return command.add_option("--journey", journey, toUtf8(words))->option_text("NAME|ID");
}

void addExample(CLI::App &command, const char *example) {
    command.footer(toUtf8(Wording::tr("Example: %1").arg(toQt(example))));
}

} // namespace tussen
