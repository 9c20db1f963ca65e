#include "checks/Digest.h"

#include "checks/Checks.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tussen {

namespace {

/// Where a check stands in the catalogue.
std::size_t placeOf(std::string_view check) {
    const auto all = catalogue();
    return static_cast<std::size_t>(
        std::find_if(all.begin(), all.end(), [check](const CheckInfo &info) { return info.id == check; }) -
        all.begin());
}

double strengthOf(const Finding &finding) {
    return finding.arguments.strength.value_or(0);
}

/// What findings must share to stand in one group.
struct Bond {
    std::size_t check = catalogue().size(); ///< place in the catalogue, behind all for a pair of holders
    EntityRef one{};                        ///< the pair of holders
    EntityRef other{};
    const Finding *single = nullptr; ///< an error stands alone
    auto operator<=>(const Bond &) const = default;
};

Bond bondOf(const Ecosystem &ecosystem, const Finding &finding) {
    Bond bond;
    if (isConflict(finding)) {
        const auto [one, other] = holdersOf(ecosystem, finding);
        bond.one = ref(one);
        bond.other = ref(other);
    } else {
        bond.check = placeOf(finding.check);
        if (finding.severity == Severity::error) bond.single = &finding;
    }
    return bond;
}

void add(const Finding &finding, const Ecosystem &ecosystem, FindingGroup &group) {
    if (isConflict(finding))
        group.holders = holdersOf(ecosystem, finding);
    else
        group.check = finding.check;
    group.severity = std::min(group.severity, finding.severity);
    group.strength = std::max(group.strength, strengthOf(finding));
    group.findings.push_back(&finding);
}

bool mattersMore(const Finding *left, const Finding *right) {
    return std::tuple(left->severity, -strengthOf(*left)) < std::tuple(right->severity, -strengthOf(*right));
}

} // namespace

std::vector<FindingGroup> digest(const Relations &relations, std::span<const Finding> findings) {
    std::map<Bond, FindingGroup> groups;
    for (const Finding &finding : findings)
        if (!finding.waived)
            add(finding, relations.ecosystem(), groups[bondOf(relations.ecosystem(), finding)]);
    std::vector<FindingGroup> result;
    for (auto &[bond, group] : groups) {
        std::stable_sort(group.findings.begin(), group.findings.end(), mattersMore);
        result.push_back(std::move(group));
    }
    std::stable_sort(result.begin(), result.end(), [](const FindingGroup &left, const FindingGroup &right) {
        return std::tuple(left.severity, -left.strength) < std::tuple(right.severity, -right.strength);
    });
    return result;
}

} // namespace tussen
