#pragma once

#include "checks/Finding.h"

#include <deque>
#include <utility>

namespace tussen {

/// Where a check puts what it finds; check id and severity are those of its entry in the catalogue. Findings
/// are large and can be many: a deque does not move them when it grows.
class Report {
public:
    Report(std::string_view check, Severity severity, std::deque<Finding> &into)
        : check_(check),
          severity_(severity),
          into_(into) {}

    /// The new finding, for what else it has to say.
    Finding &add(std::vector<EntityRef> subjects) {
        Finding &finding = into_.emplace_back();
        finding.check = check_;
        finding.severity = severity_;
        finding.subjects = std::move(subjects);
        return finding;
    }

private:
    std::string_view check_;
    Severity severity_;
    std::deque<Finding> &into_;
};

} // namespace tussen
