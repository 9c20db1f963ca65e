#include "Journeys.h"
#include "Modules.h"
#include "Options.h"
#include "Output.h"
#include "Progress.h"
#include "SourceDate.h"
#include "Speaking.h"

#include "checks/Checks.h"
#include "checks/DisclosedCopy.h"
#include "files/LoadFile.h"
#include "interchange/Json.h"
#include "interchange/Svg.h"
#include "layout/Layout.h"
#include "model/Disclosure.h"
#include "texts/Language.h"
#include "texts/Translated.h"
#include "texts/Utf8.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <memory>

namespace tussen {

namespace {

struct ExportOptions {
    std::string file;
    std::string target;
    std::string format;
    std::optional<std::string> journey;
    std::optional<std::string> language;
    double scale = 1;
    bool noFindings = false;
    bool includeUndisclosed = false;
};

/// How much larger or smaller a PNG may be drawn.
constexpr double leastScale = 0.05;
constexpr double mostScale = 20;

const std::vector<std::string> formats{"svg", "pdf", "png", "json"};

std::string formatOf(const ExportOptions &options) {
    if (!options.format.empty()) return options.format;
    std::string ending = toUtf8(toQt(std::filesystem::path(options.target).extension().string()).toLower());
    if (!ending.empty()) ending.erase(0, 1);
    if (std::ranges::find(formats, ending) != formats.end()) return ending;
    throw WrongUse(Wording::tr("%1: exports end in .svg, .pdf, .png or .json; or say which with --to")
                       .arg(toQt(plain(options.target))));
}

/// Today as people write it, or the day that is asked for.
std::string dateOf(const Texts &texts) {
    const auto wanted = sourceDate();
    const QDate day = wanted ? wanted->date() : QDate::currentDate();
    return toUtf8(QLocale(toQt(texts.language)).toString(day, QStringLiteral("d MMMM yyyy")));
}

/// A document as it may be shown, and what was found in it.
struct Shown {
    Relations relations;
    std::vector<Finding> findings;
};

Shown shown(Ecosystem ecosystem, bool includeUndisclosed) {
    const Relations whole(std::move(ecosystem));
    if (includeUndisclosed) return {whole, findings(whole)};
    Relations disclosed(disclosedPart(whole.ecosystem()));
    std::vector<Finding> kept = disclosedFindings(whole, disclosed);
    return {std::move(disclosed), std::move(kept)};
}

bool holdsUndisclosed(const Relations &relations) {
    const auto &interests = relations.ecosystem().table<Interest>();
    return std::any_of(interests.begin(), interests.end(),
                       [](const Interest &interest) { return !interest.disclosed; });
}

DrawingPtr drawn(const Shown &shown, const ExportOptions &options) {
    const Relations &relations = shown.relations;
    if (relations.journeys().empty())
        throw WrongUse(Wording::tr("%1: has no journey to draw").arg(toQt(plain(options.file))));
    const Journey &journey =
        options.journey ? journeyNamed(relations, *options.journey) : *relations.journeys().front();
    const Texts texts = translatedTexts();
    MapOptions map;
    map.findings = !options.noFindings;
    map.interests = !options.noFindings;
    map.date = dateOf(texts);
    map.source = plain(std::filesystem::path(options.file).filename().string());
    if (holdsUndisclosed(relations))
        map.source += toUtf8(Wording::tr(" · not for others: holds interests that are not disclosed"));
    map.emptyHint = toUtf8(Wording::tr("This journey has no touchpoints yet."));
    return mapOf(relations, journey.id, findingsOf(relations, journey.id, shown.findings), texts,
                 interMeasure(), map);
}

void write(const Drawing &drawing, const std::string &format, const ExportOptions &options) {
    if (format == "svg") return writeFile(options.target, toSvg(drawing));
    writePicture({&drawing, qtPath(options.target), format == "pdf", options.scale, spokenLanguage()});
}

int exportDocument(const ExportOptions &options) {
    const std::string format = formatOf(options);
    if (format == "json" && options.journey)
        throw WrongUse(Wording::tr("--journey: a .json file always holds the whole document"));
    if (options.language) speakIn(toQt(*options.language));
    if (!(options.scale >= leastScale && options.scale <= mostScale))
        throw WrongUse(Wording::tr("--scale: from %1 to %2").arg(leastScale).arg(mostScale));
    requireDocument(options.file);
    requireTarget(options.target, options.file);
    const Progress progress;
    progress.step(Wording::tr("Reading %1").arg(toQt(plain(options.file))));
    Ecosystem ecosystem = loadFile(options.file);
    if (format == "json") {
        writeFile(options.target, toJson(options.includeUndisclosed ? ecosystem : disclosedCopy(ecosystem)));
        return exitFine;
    }
    progress.step(Wording::tr("Checking and drawing"));
    const DrawingPtr drawing = drawn(shown(std::move(ecosystem), options.includeUndisclosed), options);
    progress.step(Wording::tr("Writing %1").arg(toQt(plain(options.target))));
    write(*drawing, format, options);
    return exitFine;
}

void addMapOptions(CLI::App &command, ExportOptions &options) {
    addJourney(command, options.journey, Wording::tr("Which journey is drawn (default: the first)"));
    command
        .add_option("--scale", options.scale,
                    toUtf8(Wording::tr("Of .png: how much larger it is drawn (default: 1)")))
        ->option_text("NUMBER");
    std::vector<std::string> codes;
    for (const QString &language : languages())
        codes.push_back(toUtf8(language));
    command
        .add_option("--language", options.language,
                    toUtf8(Wording::tr("Of the words around the map (default: that of your system)")))
        ->check(CLI::IsMember(codes))
        ->option_text(toUtf8(languages().join(QLatin1Char('|'))));
    command.add_flag("--no-findings", options.noFindings,
                     toUtf8(Wording::tr("The map without what was found in it")));
}

} // namespace

void addExport(CLI::App &program, Task &task) {
    auto options = std::make_shared<ExportOptions>();
    CLI::App &command = *program.add_subcommand(
        "export", toUtf8(Wording::tr("Write a map as .svg, .pdf or .png, or the document as .json")));
    addFile(command, options->file);
    command.add_option("-o,--output", options->target, toUtf8(Wording::tr("The file to write")))
        ->required()
        ->option_text("OUT");
    command
        .add_option("--to", options->format,
                    toUtf8(Wording::tr("What is written (default: by the ending of OUT)")))
        ->check(CLI::IsMember(formats))
        ->option_text("svg|pdf|png|json");
    addMapOptions(command, *options);
    command.add_flag(
        "--include-undisclosed", options->includeUndisclosed,
        toUtf8(Wording::tr("Also interests that are not disclosed; without this they stay home")));
    addExample(command, "tussen export trip.tussen -o trip.pdf");
    command.callback([options, &task] { task = [options] { return exportDocument(*options); }; });
}

} // namespace tussen
