#include "checks/Waive.h"

#include "checks/Waivers.h"

#include <vector>

namespace tussen {

void waive(const Finding &finding, const Acceptance &acceptance, Edit &edit) {
    unwaive(finding, edit);
    Waiver waiver;
    waiver.id = Id<Waiver>::make();
    waiver.finding = finding.key();
    waiver.reason = acceptance.reason;
    waiver.author = acceptance.author;
    waiver.on = acceptance.on;
    waiver.reviewOn = acceptance.reviewOn;
    waiver.inputs = inputsOf(edit.now(), finding);
    edit.put(std::move(waiver));
}

void unwaive(const Finding &finding, Edit &edit) {
    const std::string key = finding.key();
    std::vector<Id<Waiver>> gone;
    for (const Waiver &waiver : edit.now().table<Waiver>())
        if (waiver.finding == key) gone.push_back(waiver.id);
    for (const Id<Waiver> &id : gone)
        edit.remove(id);
}

const Waiver *waiverOf(const Ecosystem &ecosystem, const Finding &finding) {
    const std::string key = finding.key();
    const Waiver *last = nullptr;
    for (const Waiver &waiver : ecosystem.table<Waiver>())
        if (waiver.finding == key && (!last || last->on.value_or("") <= waiver.on.value_or("")))
            last = &waiver;
    return last;
}

} // namespace tussen
