#include "model/Disclosure.h"

#include <algorithm>

namespace tussen {

Ecosystem disclosedPart(const Ecosystem &ecosystem) {
    std::vector<Change> removals;
    std::vector<std::string> hidden;
    for (const Interest &interest : ecosystem.table<Interest>()) {
        if (interest.disclosed) continue;
        hidden.push_back(interest.id.value.text());
        removals.emplace_back(ChangeOf<Interest>{interest, std::nullopt});
    }
    for (const Waiver &waiver : ecosystem.table<Waiver>()) {
        const bool namesHidden = std::any_of(hidden.begin(), hidden.end(), [&](const std::string &id) {
            return waiver.finding.find(id) != std::string::npos;
        });
        if (namesHidden) removals.emplace_back(ChangeOf<Waiver>{waiver, std::nullopt});
    }
    for (const Revision &revision : ecosystem.table<Revision>())
        removals.emplace_back(ChangeOf<Revision>{revision, std::nullopt});
    return ecosystem.with(removals);
}

} // namespace tussen
