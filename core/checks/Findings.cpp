#include "checks/Checks.h"
#include "checks/Conflicts.h"
#include "checks/Report.h"
#include "checks/Waivers.h"

#include <algorithm>
#include <unordered_map>

namespace tussen {

namespace {

bool isWanted(std::string_view check, std::span<const std::string> only) {
    return only.empty() || std::any_of(only.begin(), only.end(), [check](const std::string &prefix) {
               return check.starts_with(prefix);
           });
}

bool comesFirst(const Finding &left, const Finding &right) {
    if (left.severity != right.severity) return left.severity < right.severity;
    if (left.check != right.check) return left.check < right.check;
    const double strength = left.arguments.strength.value_or(0);
    const double other = right.arguments.strength.value_or(0);
    if (strength != other) return strength > other;
    return std::lexicographical_compare(
        left.subjects.begin(), left.subjects.end(), right.subjects.begin(), right.subjects.end(),
        [](const EntityRef &one, const EntityRef &two) { return one.id < two.id; });
}

/// Sorts pointers first: findings are large.
std::vector<Finding> sorted(std::vector<Finding> found) {
    std::vector<Finding *> order;
    order.reserve(found.size());
    for (Finding &finding : found)
        order.push_back(&finding);
    std::sort(order.begin(), order.end(),
              [](const Finding *left, const Finding *right) { return comesFirst(*left, *right); });
    std::vector<Finding> result;
    result.reserve(found.size());
    for (Finding *finding : order)
        result.push_back(std::move(*finding));
    return result;
}

} // namespace

std::vector<Finding> findings(const Relations &relations, std::span<const std::string> only) {
    std::vector<Finding> found;
    for (const CheckInfo &check : catalogue()) {
        if (!isWanted(check.id, only)) continue;
        Report report(check.id, check.severity, found);
        check.run(relations, report);
    }
    markWaived(relations.ecosystem(), found);
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
