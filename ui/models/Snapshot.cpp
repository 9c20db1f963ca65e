#include "models/Snapshot.h"

#include "checks/Checks.h"

#include <algorithm>
#include <iterator>

namespace tussen {

namespace {

std::optional<Id<Journey>> shownJourney(const Relations &relations, std::optional<Id<Journey>> wanted) {
    if (wanted && relations.ecosystem().find(*wanted)) return wanted;
    if (relations.journeys().empty()) return std::nullopt;
    return relations.journeys().front()->id;
}

/// Adds what is told of the journey shown alone.
SnapshotPtr completed(Snapshot made) {
    made.journeyFindings.clear();
    made.figures.reset();
    if (made.journey) {
        made.journeyFindings = findingsOf(*made.relations, *made.journey, *made.findings);
        if (made.checked) made.figures = figuresOf(*made.relations, *made.journey);
    }
    return std::make_shared<const Snapshot>(std::move(made));
}

bool stillFits(const Ecosystem &ecosystem, const Finding &finding) {
    const auto isThere = [&](const auto &entity) { return ecosystem.contains(entity); };
    const auto &chain = finding.arguments.chain;
    return std::ranges::all_of(finding.subjects, isThere) &&
           (!chain || std::ranges::all_of(*chain, isThere, [](const Id<Outcome> &id) { return ref(id); }));
}

std::vector<Finding> thoseThatFit(const Ecosystem &ecosystem, const std::vector<Finding> &findings) {
    std::vector<Finding> result;
    std::ranges::copy_if(findings, std::back_inserter(result),
                         [&](const Finding &finding) { return stillFits(ecosystem, finding); });
    return result;
}

bool belongsToEveryJourney(const Finding &finding) {
    return std::all_of(finding.subjects.begin(), finding.subjects.end(), [](const EntityRef &subject) {
        return subject.type == EntityType::partner || subject.type == EntityType::interest ||
               subject.type == EntityType::outcome;
    });
}

} // namespace

SnapshotPtr uncheckedSnapshot(Ecosystem ecosystem, std::optional<Id<Journey>> wanted,
                              std::shared_ptr<const Texts> texts, const SnapshotPtr &before) {
    Snapshot made;
    made.relations = std::make_shared<const Relations>(std::move(ecosystem));
    made.findings = std::make_shared<const std::vector<Finding>>(
        before ? thoseThatFit(made.ecosystem(), *before->findings) : std::vector<Finding>());
    made.journey = shownJourney(*made.relations, wanted);
    made.texts = std::move(texts);
    return completed(std::move(made));
}

SnapshotPtr checkedSnapshot(const SnapshotPtr &unchecked) {
    Snapshot made = *unchecked;
    made.findings = std::make_shared<const std::vector<Finding>>(findings(*made.relations));
    made.checked = true;
    return completed(std::move(made));
}

SnapshotPtr snapshotOf(Ecosystem ecosystem, std::optional<Id<Journey>> wanted,
                       std::shared_ptr<const Texts> texts) {
    return checkedSnapshot(uncheckedSnapshot(std::move(ecosystem), wanted, std::move(texts), nullptr));
}

SnapshotPtr withJourney(const Snapshot &snapshot, const Id<Journey> &journey) {
    Snapshot made = snapshot;
    made.journey = shownJourney(*made.relations, journey);
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
