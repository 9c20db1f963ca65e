#include "checks/Checks.h"
#include "checks/Conflicts.h"
#include "checks/Report.h"
#include "checks/Settings.h"
#include "checks/Waivers.h"
#include "graph/JourneyGraph.h"

#include <algorithm>
#include <cstdint>
#include <deque>
#include <map>
#include <unordered_map>

namespace tussen {

namespace {

/// What findings are sorted by, small and in one place: most pairs are told apart without a look at the
/// findings themselves.
struct Place {
    Severity severity;
    std::size_t check;     ///< by the ids' alphabet
    double strength;       ///< negative, so that the strongest comes first
    std::uint64_t subject; ///< the first subject's id, its first half
    Finding *finding;
};

bool operator<(const Place &left, const Place &right) {
    if (left.severity != right.severity) return left.severity < right.severity;
    if (left.check != right.check) return left.check < right.check;
    if (left.strength != right.strength) return left.strength < right.strength;
    if (left.subject != right.subject) return left.subject < right.subject;
    const auto &one = left.finding->subjects;
    const auto &other = right.finding->subjects;
    return std::lexicographical_compare(one.begin(), one.end(), other.begin(), other.end(),
                                        [](const EntityRef &a, const EntityRef &b) { return a.id < b.id; });
}

std::map<std::string_view, std::size_t> alphabet() {
    std::map<std::string_view, std::size_t> places;
    for (const CheckInfo &check : catalogue())
        places[check.id];
    std::size_t place = 0;
    for (auto &[id, number] : places)
        number = place++;
    return places;
}

/// Runs checks as the document sets them; the graphs of the journeys are made once, for the first check that
/// wants them.
class Run {
public:
    explicit Run(const Relations &relations) : relations_(relations) {}

    void operator()(const CheckInfo &check, std::deque<Finding> &found) {
        const CheckSetting *setting = settingOf(relations_.ecosystem(), check.id);
        if (setting && !setting->enabled) return;
        const auto before = static_cast<std::ptrdiff_t>(found.size());
        Report report(check.id, check.severity, found);
        std::visit([&](auto *function) { call(function, report); }, check.run);
        if (!setting) return;
        std::for_each(found.begin() + before, found.end(), [&](Finding &finding) {
            finding.severity = severityWith(*setting, check, finding.severity);
        });
    }

private:
    void call(void (*check)(const Relations &, Report &), Report &report) { check(relations_, report); }
    void call(void (*check)(const JourneyGraph &, Report &), Report &report) {
        if (graphs_.empty()) graphs_ = journeyGraphs(relations_);
        for (const JourneyGraph &graph : graphs_)
            check(graph, report);
    }

    const Relations &relations_;
    std::vector<JourneyGraph> graphs_;
};

std::vector<Finding> sorted(std::deque<Finding> found) {
    const auto checks = alphabet();
    std::vector<Place> order;
    order.reserve(found.size());
    for (Finding &finding : found)
        order.push_back({finding.severity, checks.find(finding.check)->second,
                         -finding.arguments.strength.value_or(0), finding.subjects.front().id.half(0),
                         &finding});
    std::sort(order.begin(), order.end());
    std::vector<Finding> result;
    result.reserve(found.size());
    for (const Place &place : order)
        result.push_back(std::move(*place.finding));
    return result;
}

} // namespace

bool isWanted(std::string_view check, std::span<const std::string> only) {
    return only.empty() || std::any_of(only.begin(), only.end(), [check](const std::string &prefix) {
               return check.starts_with(prefix);
           });
}

std::vector<Finding> findings(const Relations &relations, std::span<const std::string> only) {
    std::deque<Finding> found;
    Run run(relations);
    for (const CheckInfo &check : catalogue())
        if (isWanted(check.id, only)) run(check, found);
    markWaived(relations.ecosystem(), found, isoToday());
    return sorted(std::move(found));
}

std::vector<Finding> disclosedFindings(const Relations &whole, const Relations &disclosed,
                                       std::span<const std::string> only) {
    std::unordered_map<std::string, bool> waivedInWhole;
    for (const Finding &finding : findings(whole, only))
        waivedInWhole.emplace(finding.key(), finding.waived);
    std::vector<Finding> result;
    for (Finding &finding : findings(disclosed, only)) {
        const auto twin = waivedInWhole.find(finding.key());
        if (twin == waivedInWhole.end()) continue;
        finding.waived = twin->second; // the arguments may differ, what was accepted does not
        result.push_back(std::move(finding));
    }
    return result;
}

} // namespace tussen
