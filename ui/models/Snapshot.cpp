#include "models/Snapshot.h"

#include "checks/Checks.h"

#include <algorithm>

namespace tussen {

namespace {

std::optional<Id<Journey>> shownJourney(const Relations &relations, std::optional<Id<Journey>> wanted) {
    if (wanted && relations.ecosystem().find(*wanted)) return wanted;
    if (relations.journeys().empty()) return std::nullopt;
    return relations.journeys().front()->id;
}

SnapshotPtr completed(Snapshot made) {
    if (made.journey) made.journeyFindings = findingsOf(*made.relations, *made.journey, *made.findings);
    return std::make_shared<const Snapshot>(std::move(made));
}

bool belongsToEveryJourney(const Finding &finding) {
    return std::all_of(finding.subjects.begin(), finding.subjects.end(), [](const EntityRef &subject) {
        return subject.type == EntityType::partner || subject.type == EntityType::interest ||
               subject.type == EntityType::outcome;
    });
}

} // namespace

SnapshotPtr snapshotOf(Ecosystem ecosystem, std::optional<Id<Journey>> wanted,
                       std::shared_ptr<const Texts> texts) {
    Snapshot made;
    made.relations = std::make_shared<const Relations>(std::move(ecosystem));
    made.findings = std::make_shared<const std::vector<Finding>>(findings(*made.relations));
    made.journey = shownJourney(*made.relations, wanted);
    made.texts = std::move(texts);
    return completed(std::move(made));
}

SnapshotPtr withJourney(const Snapshot &snapshot, const Id<Journey> &journey) {
    Snapshot made = snapshot;
    made.journey = shownJourney(*made.relations, journey);
    made.journeyFindings.clear();
    return completed(std::move(made));
}

std::vector<Finding> listedFindings(const Snapshot &snapshot) {
    std::vector<Finding> listed;
    auto next = snapshot.journeyFindings.begin(); // a subsequence of all findings, in the same order
    for (const Finding &finding : *snapshot.findings) {
        const bool ofJourney = next != snapshot.journeyFindings.end() && *next == finding;
        if (ofJourney) ++next;
        if (ofJourney || belongsToEveryJourney(finding)) listed.push_back(finding);
    }
    return listed;
}

} // namespace tussen
