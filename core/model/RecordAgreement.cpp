#include "model/RecordAgreement.h"

#include "model/PartyId.h"

namespace tussen {

Id<Agreement> recordAgreement(const std::string &name, const std::optional<Scope> &scope,
                              std::span<const Id<Partner>> parties, Edit &edit) {
    Agreement agreement{Id<Agreement>::make(), name};
    agreement.scope = scope;
    for (const Id<Partner> &partner : parties)
        edit.put(Party{partyId(agreement.id, partner), agreement.id, partner});
    edit.put(agreement);
    return agreement.id;
}

} // namespace tussen
