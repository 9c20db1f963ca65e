#include "Options.h"
#include "Output.h"
#include "Progress.h"

#include "checks/Figures.h"
#include "files/LoadFile.h"
#include "texts/Utf8.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace tussen {

namespace {

struct FiguresOptions {
    std::string file;
    std::string format = "text";
};

nlohmann::ordered_json jsonOf(const Journey &journey, const Figures &figures) {
    return {{"name", journey.name},
            {"touchpoints", figures.touchpoints},
            {"partners", figures.partners},
            {"handoffs", figures.handoffs},
            {"handoffsWithoutAgreement", figures.handoffsWithoutAgreement},
            {"ownershipGaps", figures.ownershipGaps},
            {"doors", figures.doors},
            {"doorEntropy", figures.doorEntropy}};
}

std::string figuresJson(const Relations &relations) {
    nlohmann::ordered_json figures = nlohmann::ordered_json::object();
    for (const Journey *journey : relations.journeys())
        figures[journey->id.value.text()] = jsonOf(*journey, figuresOf(relations, journey->id));
    const nlohmann::ordered_json whole{{"tussen", 1}, {"figures", std::move(figures)}};
    return whole.dump(2) + "\n";
}

std::string textOf(const Journey &journey, const Figures &figures) {
    const QString state =
        journey.state == JourneyState::current ? Wording::tr("current") : Wording::tr("target");
    std::string text = fmt::format("{} ({})\n", plain(journey.name), toUtf8(state));
    const auto line = [&](const std::string &number, const QString &words) {
        text += fmt::format("{:>7}  {}\n", number, toUtf8(words));
    };
    line(std::to_string(figures.touchpoints), Wording::tr("touchpoints"));
    line(std::to_string(figures.partners), Wording::tr("partners with a role"));
    line(std::to_string(figures.handoffs), Wording::tr("handoffs"));
    line(std::to_string(figures.handoffsWithoutAgreement), Wording::tr("handoffs without agreement"));
    line(std::to_string(figures.ownershipGaps), Wording::tr("ownership gaps: touchpoints without owner"));
    line(std::to_string(figures.doors), Wording::tr("doors: places where the journey starts"));
    line(fmt::format("{:.2f}", figures.doorEntropy),
         Wording::tr("bits of door entropy: 0 is one front door"));
    return text;
}

std::string figuresText(const Relations &relations) {
    std::string text;
    for (const Journey *journey : relations.journeys()) {
        if (!text.empty()) text += '\n';
        text += textOf(*journey, figuresOf(relations, journey->id));
    }
    return text.empty() ? toUtf8(Wording::tr("The document has no journey yet.")) + "\n" : text;
}

int figures(const FiguresOptions &options) {
    const Progress progress;
    progress.step(Wording::tr("Reading %1").arg(toQt(plain(options.file))));
    const Relations relations(loadFile(options.file));
    const std::string output = options.format == "json" ? figuresJson(relations) : figuresText(relations);
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
    addExample(command, "tussen figures trip.tussen --format json");
    command.callback([options, &task] { task = [options] { return figures(*options); }; });
}

} // namespace tussen
