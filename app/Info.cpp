#include "Options.h"
#include "Output.h"

#include "files/LoadFile.h"
#include "model/Relations.h"
#include "texts/EntityNames.h"
#include "texts/Utf8.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace tussen {

namespace {

using Json = nlohmann::ordered_json;

struct InfoOptions {
    std::string file;
    std::string format = "text";
};

std::ptrdiff_t undisclosed(const Ecosystem &ecosystem) {
    return std::ranges::count_if(ecosystem.table<Interest>(),
                                 [](const Interest &interest) { return !interest.disclosed; });
}

/// Rows per array, named and ordered as in the exchange format.
template <class Visit> void forEachCount(const Ecosystem &ecosystem, Visit &&visit) {
    forEachEntity([&]<class Entity>() {
        if constexpr (!std::is_same_v<Entity, EcosystemInfo>)
            visit(Describe<Entity>::plural, entityType<Entity>, ecosystem.table<Entity>().size());
    });
}

std::string infoJson(const Relations &relations) {
    const Ecosystem &ecosystem = relations.ecosystem();
    const EcosystemInfo &about = ecosystem.info();
    Json info{{"name", about.name}, {"purpose", about.purpose}, {"language", about.language}};
    info["journeys"] = Json::array();
    for (const Journey *journey : relations.journeys())
        info["journeys"].push_back({{"id", journey->id.value.text()},
                                    {"name", journey->name},
                                    {"state", word(journey->state)},
                                    {"touchpoints", relations.touchpoints(journey->id).size()}});
    info["counts"] = Json::object();
    forEachCount(ecosystem, [&](std::string_view name, EntityType /*type*/, std::size_t rows) {
        info["counts"][std::string(name)] = rows;
    });
    info["undisclosedInterests"] = undisclosed(ecosystem);
    return Json{{"tussen", 1}, {"info", std::move(info)}}.dump(2) + "\n";
}

std::string infoText(const Relations &relations) {
    const Ecosystem &ecosystem = relations.ecosystem();
    std::string text = plain(ecosystem.info().name) + "\n";
    if (!ecosystem.info().purpose.empty())
        text += toUtf8(Wording::tr("Common purpose: %1").arg(toQt(plain(ecosystem.info().purpose)))) + "\n";
    for (const Journey *journey : relations.journeys()) {
        const QString line = journey->state == JourneyState::current
                                 ? Wording::tr("Journey, current state: %1 (touchpoints: %2)")
                                 : Wording::tr("Journey, target state: %1 (touchpoints: %2)");
        const auto touchpoints = relations.touchpoints(journey->id).size();
        text += toUtf8(line.arg(toQt(plain(journey->name)), QString::number(touchpoints))) + "\n";
    }
    text += '\n';
    forEachCount(ecosystem, [&](std::string_view /*name*/, EntityType type, std::size_t rows) {
        text += fmt::format("{:>7}  {}\n", rows, toUtf8(kindsName(type)));
    });
    if (const auto hidden = undisclosed(ecosystem))
        text +=
            "\n" +
            toUtf8(
                Wording::tr("Interests that exports leave out, as they are not disclosed: %1").arg(hidden)) +
            "\n";
    return text;
}

int info(const InfoOptions &options) {
    const Relations relations(loadFile(options.file));
    print(options.format == "json" ? infoJson(relations) : infoText(relations));
    return exitFine;
}

} // namespace

void addInfo(CLI::App &program, Task &task) {
    auto options = std::make_shared<InfoOptions>();
    CLI::App &command = *program.add_subcommand("info", toUtf8(Wording::tr("Say what a document holds")));
    addFile(command, options->file);
    addFormat(command, options->format);
    addExample(command, "tussen info trip.tussen");
    command.callback([options, &task] { task = [options] { return info(*options); }; });
}

} // namespace tussen
