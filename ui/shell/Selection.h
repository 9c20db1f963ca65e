#pragma once

#include "checks/Finding.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tussen {

/// What is chosen, wherever it was chosen: entities, and what is marked because a finding or a figure is
/// about it.
class Selection : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const std::vector<EntityRef> &entities() const { return entities_; }
    /// The one that the inspector shows: the last chosen.
    [[nodiscard]] std::optional<EntityRef> current() const;
    [[nodiscard]] const std::vector<EntityRef> &marks() const { return marks_; }
    /// The finding chosen last, until something else is chosen.
    [[nodiscard]] const std::optional<Finding> &finding() const { return finding_; }

    void choose(std::vector<EntityRef> entities);
    /// Chooses the finding's first subject that can be inspected, both interests of a conflict, and marks all
    /// that it is about.
    void choose(const Finding &finding, std::vector<EntityRef> marks);
    /// Chooses nothing, and marks what a figure is about.
    void mark(std::vector<EntityRef> marks);
    void clear();

signals:
    void changed();

private:
    std::vector<EntityRef> entities_;
    std::vector<EntityRef> marks_;
    std::optional<Finding> finding_;
};

} // namespace tussen
