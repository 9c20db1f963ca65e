#pragma once

#include "checks/Finding.h"

#include <utility>
#include <vector>

namespace tussen {

/// Where a check puts what it finds; check id and severity are those of its entry in the catalogue.
class Report {
public:
    Report(std::string_view check, Severity severity, std::vector<Finding> &into)
        : check_(check),
          severity_(severity),
          into_(into) {}

    /// The new finding, for what else it has to say. Valid until the next one.
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
    std::vector<Finding> &into_;
};

} // namespace tussen
