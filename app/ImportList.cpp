#include "ImportList.h"

#include "Command.h"
#include "Output.h"

#include "files/LoadFile.h"
#include "model/Rules.h"
#include "texts/CaptureTexts.h"
#include "texts/Utf8.h"

#include <algorithm>

namespace tussen {

namespace {

using capture::ListPlan;

std::string wordsOfProblem(const ListPlan &plan, const capture::ListProblem &problem) {
    const QString place = placeOf(problem, plan.titles);
    const QString words = wordsOf(problem);
    return plain(toUtf8(place.isEmpty() ? words : Wording::tr("%1: %2").arg(place, words)));
}

[[noreturn]] void refuse(const std::filesystem::path &file, const ListPlan &plan) {
    constexpr std::size_t most = 50;
    std::string message = plain(file.string()) + ":";
    if (plan.problems.size() == 1)
        throw WrongUse(message + " " + wordsOfProblem(plan, plan.problems.front()));
    for (std::size_t i = 0; i < std::min(plan.problems.size(), most); ++i)
        message += "\n  " + wordsOfProblem(plan, plan.problems[i]);
    if (plan.problems.size() > most)
        message += toUtf8(Wording::tr("\n  and %1 more").arg(plan.problems.size() - most));
    throw WrongUse(message);
}

std::string journeyName(const std::filesystem::path &file, const std::optional<std::string> &given) {
    std::string name = given ? *given : file.stem().string();
    if (const std::string problem = problemOfText(name, TextRule::name); !problem.empty())
        throw WrongUse(Wording::tr("--journey: %1").arg(toQt(problem)));
    return name;
}

QString columnWords(const ListPlan &plan, std::size_t column) {
    const QString field = nameOf(plan.columns[column]);
    const QString title = plan.titles.empty() ? QString() : toQt(plain(plan.titles[column]));
    return title.isEmpty()
               ? Wording::tr("  column %1: %2\n").arg(column + 1).arg(field)
               : Wording::tr("  column %1 (%2): %3\n").arg(QString::number(column + 1), title, field);
}

std::string understood(const std::filesystem::path &file, const ListPlan &plan, const Ecosystem &made) {
    const auto count = [](const auto &table) { return QString::number(table.size()); };
    std::string words = toUtf8(Wording::tr("%1: touchpoints %2, phases %3, partners %4, channels %5\n")
                                   .arg(toQt(plain(file.string())), count(made.table<Touchpoint>()),
                                        count(made.table<Phase>()), count(made.table<Partner>()),
                                        count(made.table<Channel>())));
    for (std::size_t i = 0; i < plan.columns.size(); ++i)
        words += toUtf8(columnWords(plan, i));
    return words;
}

/// A document with one empty journey.
Ecosystem emptyJourney(const std::string &name) {
    EcosystemBuilder start;
    start.put(EcosystemInfo{ecosystemInfoId(), name, {}, "en"});
    start.put(Journey{.id = Id<Journey>::make(), .name = name});
    return std::move(start).take();
}

} // namespace

bool isList(const std::filesystem::path &file) {
    std::string ending = file.extension().string();
    std::ranges::transform(ending, ending.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return ending == ".csv" || ending == ".tsv";
}

ListDocument readList(const std::filesystem::path &file, const std::optional<std::string> &journey) {
    requireFile(file);
    const std::string name = journeyName(file, journey);
    const ListPlan plan = capture::plannedList(contentOf(file));
    if (!plan.problems.empty()) refuse(file, plan);
    Edit edit(emptyJourney(name));
    capture::apply(plan, {}, firstNames(), edit);
    return {edit.now(), understood(file, plan, edit.now())};
}

} // namespace tussen
