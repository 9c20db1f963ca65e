#include "ParserWords.h"

#include "Command.h"
#include "texts/Utf8.h"

#include <QRegularExpression>

namespace tussen {

namespace {

/// A sentence of the parser, which speaks English alone, and what is said instead, with the same parts.
struct Sentence {
    const char *pattern;
    QString words;
};

std::vector<Sentence> sentences() {
    return {
        {"^(.+) is required$", Wording::tr("%1 is missing")},
        {"^The following arguments? (?:was|were) not expected: (.+)$", Wording::tr("not expected: %1")},
        {"^(.+): (.*) not in \\{(.+)\\}$", Wording::tr("%1: “%2” is not one of %3")},
        {"^Could not convert: (.+) = (.*)$", Wording::tr("%1: “%2” is no number")},
        {"^(.+): \\d+ required \\w+ missing$", Wording::tr("%1: a value is missing")},
    };
}

/// All at once: a part may hold a %1 of its own.
QString filled(const QString &words, const QRegularExpressionMatch &parts) {
    switch (parts.lastCapturedIndex()) {
    case 1:
        return words.arg(parts.captured(1));
    case 2:
        return words.arg(parts.captured(1), parts.captured(2));
    default:
        return words.arg(parts.captured(1), parts.captured(2), parts.captured(3));
    }
}

} // namespace

void translateHelp(CLI::App &program) {
    const auto formatter = std::make_shared<CLI::Formatter>();
    const std::vector<std::pair<std::string, QString>> labels{
        {"Usage", Wording::tr("Usage")},
        {"OPTIONS", Wording::tr("OPTIONS")},
        {"SUBCOMMAND", Wording::tr("COMMAND")},
        {"Positionals", Wording::tr("Arguments")},
    };
    for (const auto &[label, words] : labels)
        formatter->label(label, toUtf8(words));
    const std::string options = toUtf8(Wording::tr("Options"));
    const std::string commands = toUtf8(Wording::tr("Commands"));
    const auto translate = [&](CLI::App &command) {
        command.formatter(formatter);
        for (CLI::Option *option : command.get_options())
            if (!option->get_group().empty()) option->group(options);
    };
    translate(program);
    for (CLI::App *command : program.get_subcommands([](const CLI::App *) { return true; })) {
        translate(*command);
        command->group(commands);
    }
}

std::string wordsOf(const CLI::ParseError &problem) {
    const QString english = toQt(problem.what());
    for (const auto &[pattern, words] : sentences()) {
        const QRegularExpressionMatch match = QRegularExpression(QLatin1String(pattern)).match(english);
        if (!match.hasMatch()) continue;
        return toUtf8(filled(words, match));
    }
    return problem.what();
}

} // namespace tussen
