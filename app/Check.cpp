#include "FindingsText.h"
#include "Journeys.h"
#include "Options.h"
#include "Output.h"
#include "Progress.h"

#include "FindingsJson.h"
#include "checks/Settings.h"
#include "files/LoadFile.h"
#include "texts/Translated.h"
#include "texts/Utf8.h"

#include <memory>

namespace tussen {

namespace {

struct CheckOptions {
    std::string file;
    std::string format = "text";
    std::string failOn = "error";
    std::optional<std::string> journey;
    std::vector<std::string> only;
    bool all = false;
};

/// What ids begin with: "ownership", "interest"
QStringList families() {
    QStringList result;
    for (const CheckInfo &check : catalogue())
        result.append(toQt(check.id.substr(0, check.id.find('.'))));
    result.removeDuplicates();
    return result;
}

void requireKnown(const std::vector<std::string> &only) {
    for (const std::string &wanted : only) {
        const bool known = std::ranges::any_of(catalogue(), [&](const CheckInfo &check) {
            return !wanted.empty() && check.id.starts_with(wanted);
        });
        if (!known)
            throw WrongUse(Wording::tr("--only: no check's id begins with \"%1\"; they begin with %2")
                               .arg(toQt(plain(wanted)), families().join(QStringLiteral(", "))));
    }
}

std::vector<Finding> found(const Relations &relations, const CheckOptions &options) {
    std::vector<Finding> all = findings(relations, options.only);
    if (!options.journey) return all;
    return findingsOf(relations, journeyNamed(relations, *options.journey).id, all);
}

/// Whether an accepted finding apart there is one at or above the severity of that word.
bool fails(const std::vector<Finding> &findings, const std::string &failOn) {
    if (failOn == "never") return false;
    const Severity least = failOn == "error"     ? Severity::error
                           : failOn == "warning" ? Severity::warning
                                                 : Severity::info;
    return std::ranges::any_of(findings,
                               [&](const Finding &one) { return !one.waived && one.severity <= least; });
}

int check(const CheckOptions &options) {
    requireKnown(options.only);
    const Progress progress;
    progress.step(Wording::tr("Reading %1").arg(toQt(plain(options.file))));
    const Relations relations(loadFile(options.file));
    progress.step(Wording::tr("Checking"));
    const std::vector<Finding> result = found(relations, options);
    const Texts texts = translatedTexts();
    const std::vector<const CheckSetting *> settings = settingsOf(relations.ecosystem(), options.only);
    const std::string output = options.format == "json"
                                   ? findingsJson(relations.ecosystem(), result, settings, texts)
                                   : findingsText(relations, result, settings, texts, options.all);
    progress.clear();
    print(output);
    return fails(result, options.failOn) ? exitFindings : exitFine;
}

} // namespace

void addCheck(CLI::App &program, Task &task) {
    auto options = std::make_shared<CheckOptions>();
    CLI::App &command = *program.add_subcommand(
        "check", toUtf8(Wording::tr("Say where nobody is in charge and whose interests pull "
                                    "apart; exit code 1 for findings")));
    addFile(command, options->file);
    addFormat(command, options->format);
    command.add_flag("--all", options->all,
                     toUtf8(Wording::tr("All findings, not only those that matter most")));
    command
        .add_option("--fail-on", options->failOn,
                    toUtf8(Wording::tr("Exit code 1 from this severity on (default: error)")))
        ->check(CLI::IsMember({"error", "warning", "info", "never"}))
        ->option_text("error|warning|info|never");
    command
        .add_option("--only", options->only,
                    toUtf8(Wording::tr("Only checks whose id is or begins so; may be repeated")))
        ->allow_extra_args(false)
        ->option_text("ID");
    addJourney(command, options->journey, Wording::tr("Only findings that concern this journey"));
    addExample(command, "tussen check trip.tussen --only ownership --fail-on warning");
    command.callback([options, &task] { task = [options] { return check(*options); }; });
}

} // namespace tussen
