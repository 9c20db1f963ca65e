#include "checks/DisclosedCopy.h"

#include "checks/Checks.h"
#include "checks/Waivers.h"
#include "model/Disclosure.h"

#include <algorithm>
#include <unordered_map>

namespace tussen {

namespace {

bool disclosesAll(const Ecosystem &ecosystem) {
    const auto &interests = ecosystem.table<Interest>();
    return std::all_of(interests.begin(), interests.end(),
                       [](const Interest &interest) { return interest.disclosed; });
}

/// The waiver as it fits what is disclosed of its finding, or nothing where it is to stay at home.
std::optional<Waiver> kept(const Waiver &waiver, const Finding *finding, const Ecosystem &disclosed) {
    if (!finding) return std::nullopt;
    Waiver result = waiver;
    if (finding->waived && waiver.inputs) result.inputs = inputsOf(disclosed, *finding);
    return result;
}

} // namespace

Ecosystem disclosedCopy(const Ecosystem &ecosystem) {
    const Relations disclosed(disclosedPart(ecosystem));
    const Ecosystem &part = disclosed.ecosystem();
    if (disclosesAll(ecosystem)) return part;
    const std::vector<Finding> findings = disclosedFindings(Relations(ecosystem), disclosed);
    std::unordered_map<std::string, const Finding *> byKey;
    for (const Finding &finding : findings)
        byKey.emplace(finding.key(), &finding);
    std::vector<Change> changes;
    for (const Waiver &waiver : part.table<Waiver>()) {
        const auto found = byKey.find(waiver.finding);
        changes.emplace_back(
            ChangeOf<Waiver>{waiver, kept(waiver, found == byKey.end() ? nullptr : found->second, part)});
    }
    return part.with(changes);
}

} // namespace tussen
