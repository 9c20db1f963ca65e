#include "models/FindingsList.h"

#include <algorithm>

namespace tussen {

namespace {

bool passes(const FindingGroup &group, const ListSettings &settings) {
    return settings.only.empty() || settings.only.contains(group.severity);
}

bool isMarked(const Ecosystem &ecosystem, const FindingGroup &group, const ListSettings &settings) {
    return std::any_of(group.findings.begin(), group.findings.end(),
                       [&](const Finding *finding) { return isAbout(ecosystem, *finding, settings.marked); });
}

/// Interests are chosen together by the box in which they pull apart, or by the count of such boxes: what is
/// about one of them alone, or about one of them and another, is not meant.
bool areOfConflicts(const std::set<EntityRef> &entities) {
    return entities.size() > 1 && std::all_of(entities.begin(), entities.end(), [](const EntityRef &one) {
               return one.type == EntityType::interest;
           });
}

bool isBetween(const Finding &finding, const std::set<EntityRef> &interests) {
    return std::ranges::count_if(finding.subjects,
                                 [&](const EntityRef &one) { return interests.contains(one); }) > 1;
}

} // namespace

FindingsList findingsList(const SnapshotPtr &snapshot, const ListSettings &settings) {
    FindingsList list;
    if (!snapshot) return list;
    list.snapshot = snapshot;
    list.findings = std::make_shared<const std::vector<Finding>>(listedFindings(*snapshot));
    list.groups = digest(*snapshot->relations, *list.findings);
    std::erase_if(list.groups, [&](const FindingGroup &group) { return !passes(group, settings); });
    for (std::size_t i = 0; i < list.groups.size(); ++i) {
        const bool shown = settings.showAll || i < digestLength;
        if (shown || isMarked(snapshot->ecosystem(), list.groups[i], settings)) list.entries.push_back(i);
    }
    if (!settings.acceptedShown) return list;
    for (const Finding &finding : *list.findings) {
        if (!finding.waived) continue;
        list.entries.push_back(list.groups.size());
        list.groups.push_back({finding.severity, 0, finding.check, std::nullopt, {&finding}});
    }
    return list;
}

bool isAbout(const Ecosystem &ecosystem, const Finding &finding, const std::set<EntityRef> &entities) {
    if (entities.empty()) return false;
    if (areOfConflicts(entities)) return isBetween(finding, entities);
    return std::any_of(finding.subjects.begin(), finding.subjects.end(), [&](const EntityRef &subject) {
        if (entities.contains(subject)) return true;
        if (subject.type != EntityType::interest) return false;
        const Interest *interest = ecosystem.find(Id<Interest>{subject.id});
        return interest && entities.contains(ref(interest->holder));
    });
}

std::string keyOf(const FindingGroup &group) {
    if (group.findings.size() == 1) return group.findings.front()->key();
    if (!group.holders) return std::string(group.check);
    return ref(group.holders->first).id.text() + ',' + ref(group.holders->second).id.text();
}

} // namespace tussen
