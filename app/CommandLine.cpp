#include "CommandLine.h"

#include "Command.h"
#include "Output.h"
#include "ParserWords.h"
#include "Speaking.h"
#include "System.h"
#include "texts/Reasons.h"
#include "texts/Utf8.h"

namespace tussen {

namespace {

void describe(CLI::App &program, Task &task) {
    program.set_help_flag("-h,--help", toUtf8(Wording::tr("Say how it is used")));
    program.set_version_flag("--version", "tussen " TUSSEN_VERSION,
                             toUtf8(Wording::tr("Say which version this is")));
    program.footer(toUtf8(Wording::tr("Example: tussen export trip.tussen -o trip.pdf\n"
                                      "Each command says more: tussen check --help")));
    program.require_subcommand(0, 1);
    addWindow(program, task);
    addImport(program, task);
    addExport(program, task);
    addCheck(program, task);
    addFigures(program, task);
    addInfo(program, task);
    translateHelp(program);
}

/// The subcommand that the arguments named, or the program itself.
const CLI::App &chosen(const CLI::App &program) {
    const auto commands = program.get_subcommands();
    return commands.empty() ? program : *commands.front();
}

std::string nameOf(const CLI::App &program) {
    const CLI::App &command = chosen(program);
    return &command == &program ? "tussen" : "tussen " + command.get_name();
}

/// Help and version are no errors; everything else that stops the parser is wrong use.
int answer(const CLI::App &program, const CLI::ParseError &stop) {
    if (stop.get_exit_code() == 0) return program.exit(stop);
    const std::string name = nameOf(program);
    complain(name + ": " + wordsOf(stop) + "\n" +
             toUtf8(Wording::tr("Say %1 --help for how it is used.").arg(toQt(name))));
    return exitWrongUse;
}

} // namespace

int runCommandLine(int argc, char **argv) {
    preferErrorsToSignals();
    translateReasons();
    const Speaking speaking;
    CLI::App program{
        toUtf8(Wording::tr("Maps customer journeys between organisations, and says where nobody is in "
                           "charge and whose interests pull apart.")),
        "tussen"};
    Task task;
    describe(program, task);
    try {
        program.parse(argc, argv);
        return task();
    } catch (const CLI::ParseError &stop) {
        return answer(program, stop);
    } catch (const std::bad_alloc &) {
        complain(nameOf(program) + ": " + toUtf8(Wording::tr("not enough memory for this file")));
    } catch (const std::exception &problem) {
        complain(nameOf(program) + ": " + problem.what());
    }
    return exitWrongUse;
}

} // namespace tussen
