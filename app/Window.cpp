#include "Command.h"
#include "Modules.h"
#include "Output.h"
#include "Speaking.h"
#include "System.h"
#include "files/LoadFile.h"
#include "texts/Utf8.h"

#include <memory>

namespace tussen {

namespace {

struct WindowOptions {
    std::string file;
    std::string screenshot;
};

int openWindow(const WindowOptions &options) {
    if (!options.file.empty()) requireDocument(options.file);
    if (!hasDisplay())
        throw WrongUse(Wording::tr(
            "there is no display to open a window on; tussen --help names the commands that need none"));
    WindowRequest request;
    if (!options.file.empty()) request.files << qtPath(options.file);
    request.language = usersLanguage();
    request.screenshot = qtPath(options.screenshot);
    int count = 1;
    std::string name = "tussen";
    std::array<char *, 2> arguments{name.data(), nullptr};
    return startWindow(count, arguments.data(), request);
}

} // namespace

void addWindow(CLI::App &program, Task &task) {
    auto options = std::make_shared<WindowOptions>();
    program
        .add_option("FILE", options->file,
                    toUtf8(Wording::tr("A document to open in the window, .tussen or .json")))
        ->option_text(" ");
    program.add_option("--screenshot", options->screenshot)->group("");
    task = [options] { return openWindow(*options); };
}

} // namespace tussen
