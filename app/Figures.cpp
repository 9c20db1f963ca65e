#include "FiguresJson.h"
#include "FiguresText.h"
#include "Options.h"
#include "Output.h"
#include "Progress.h"

#include "files/LoadFile.h"
#include "texts/FigureTexts.h"
#include "texts/Translated.h"
#include "texts/Utf8.h"

#include <memory>

namespace tussen {

namespace {

struct FiguresOptions {
    std::string file;
    std::string format = "text";
    bool drivers = false;
};

int figures(const FiguresOptions &options) {
    const Progress progress;
    progress.step(Wording::tr("Reading %1").arg(toQt(plain(options.file))));
    const Relations relations(loadFile(options.file));
    const auto detail = options.drivers ? FiguresDetail::drivers : FiguresDetail::numbers;
    const std::string output =
        options.format == "json" ? figuresJson(relations)
                                 : figuresText(relations, translatedTexts(), translatedFigureTexts(), detail);
    progress.clear();
    print(output);
    return exitFine;
}

} // namespace

void addFigures(CLI::App &program, Task &task) {
    auto options = std::make_shared<FiguresOptions>();
    CLI::App &command =
        *program.add_subcommand("figures", toUtf8(Wording::tr("Print the numbers of each journey")));
    addFile(command, options->file);
    addFormat(command, options->format);
    command.add_flag("--drivers", options->drivers,
                     toUtf8(Wording::tr("Name what makes each number what it is, strongest first")));
    addExample(command, "tussen figures trip.tussen --drivers");
    command.callback([options, &task] { task = [options] { return figures(*options); }; });
}

} // namespace tussen
