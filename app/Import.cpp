#include "ImportList.h"
#include "Options.h"
#include "Output.h"
#include "Progress.h"

#include "files/FileLock.h"
#include "files/LoadFile.h"
#include "layout/Arrange.h"
#include "model/Edit.h"
#include "store/Document.h"
#include "texts/Utf8.h"

#include <memory>
#include <optional>

namespace tussen {

namespace {

struct ImportOptions {
    std::string source;
    std::string target;
    std::optional<std::string> journey;
    bool arrange = false;
    bool force = false;
};

void requireSource(const ImportOptions &options) {
    if (isList(options.source)) return requireFile(options.source);
    const QString source = toQt(plain(options.source));
    if (requireDocument(options.source) != FileFormat::json)
        throw WrongUse(
            Wording::tr("%1: is a document already; import reads .json, .csv and .tsv").arg(source));
    if (options.journey)
        throw WrongUse(Wording::tr("%1: names its journeys itself; leave --journey out").arg(source));
}

/// What the source holds, and what there is to say about it.
ListDocument readSource(const ImportOptions &options) {
    if (isList(options.source)) return readList(options.source, options.journey);
    return {loadFile(options.source), {}};
}

void requireFree(const ImportOptions &options) {
    const QString target = toQt(plain(options.target));
    if (formatOf(options.target) != FileFormat::tussen)
        throw WrongUse(Wording::tr("%1: a document's name ends in .tussen").arg(target));
    requireTarget(options.target, options.source);
    std::error_code ignored;
    if (!options.force && std::filesystem::exists(std::filesystem::symlink_status(options.target, ignored)))
        throw WrongUse(Wording::tr("%1: is there already; --force replaces it").arg(target));
}

void requireUnlocked(const FileLock &lock, const std::string &target) {
    const auto holder = lock.holder();
    if (!holder) return;
    throw WrongUse(
        Wording::tr("%1: is open in %2 (process %3 on %4); close it there first")
            .arg(toQt(plain(target)), holder->application, QString::number(holder->process), holder->host));
}

Ecosystem arranged(Ecosystem ecosystem) {
    const std::vector<Partner> moved = arrangedRanks(Relations(ecosystem));
    Edit edit(std::move(ecosystem));
    for (const Partner &partner : moved)
        edit.put(partner);
    return edit.now();
}

int import(const ImportOptions &options) {
    requireSource(options);
    requireFree(options);
    const Progress progress;
    progress.step(Wording::tr("Reading %1").arg(toQt(plain(options.source))));
    auto [ecosystem, understood] = readSource(options);
    if (options.arrange) {
        progress.step(Wording::tr("Arranging lanes"));
        ecosystem = arranged(std::move(ecosystem));
    }
    progress.step(Wording::tr("Writing %1").arg(toQt(plain(options.target))));
    const FileLock lock(qtPath(options.target));
    requireUnlocked(lock, options.target);
    requireFree(options);
    writeTussen(ecosystem, options.target);
    progress.clear();
    if (!understood.empty()) print(understood);
    return exitFine;
}

} // namespace

void addImport(CLI::App &program, Task &task) {
    auto options = std::make_shared<ImportOptions>();
    CLI::App &command = *program.add_subcommand(
        "import", toUtf8(Wording::tr("Make a .tussen document of a .json file or a list")));
    command
        .add_option("SOURCE", options->source,
                    toUtf8(Wording::tr("What is read: .json, or a list of touchpoints, .csv or .tsv")))
        ->required()
        ->option_text(" ");
    command.add_option("-o,--output", options->target, toUtf8(Wording::tr("The document to write, .tussen")))
        ->required()
        ->option_text("FILE");
    command
        .add_option("--journey", options->journey,
                    toUtf8(Wording::tr("What the journey of a list is called (default: as the file)")))
        ->option_text("NAME");
    command.add_flag("--arrange", options->arrange,
                     toUtf8(Wording::tr("Put the partners in the order with the shortest handoffs")));
    command.add_flag("--force", options->force,
                     toUtf8(Wording::tr("Replace a document that is there already")));
    addExample(command, "tussen import trip.json -o trip.tussen --arrange");
    command.callback([options, &task] { task = [options] { return import(*options); }; });
}

} // namespace tussen
