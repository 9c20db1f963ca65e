#include "shell/Selection.h"

#include "checks/Conflicts.h"

#include <algorithm>

namespace tussen {

std::optional<EntityRef> Selection::current() const {
    return entities_.empty() ? std::nullopt : std::optional(entities_.back());
}

void Selection::choose(std::vector<EntityRef> entities) {
    if (entities == entities_ && marks_.empty() && !finding_) return;
    entities_ = std::move(entities);
    marks_.clear();
    finding_.reset();
    emit changed();
}

void Selection::choose(const Finding &finding, std::vector<EntityRef> marks) {
    const auto inspected =
        std::find_if(finding.subjects.begin(), finding.subjects.end(), [](const EntityRef &subject) {
            return subject.type == EntityType::touchpoint || subject.type == EntityType::transition ||
                   subject.type == EntityType::journey;
        });
    entities_.clear();
    if (inspected != finding.subjects.end()) entities_.push_back(*inspected);
    if (isConflict(finding)) entities_ = finding.subjects;
    marks_ = std::move(marks);
    finding_ = finding;
    emit changed();
}

void Selection::mark(std::vector<EntityRef> marks) {
    entities_.clear();
    marks_ = std::move(marks);
    finding_.reset();
    emit changed();
}

void Selection::clear() {
    choose(std::vector<EntityRef>());
}

} // namespace tussen
