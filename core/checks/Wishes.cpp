#include "checks/Wishes.h"

namespace tussen::checks {

Wishes::Wishes(const Relations &relations)
    : ecosystem_(relations.ecosystem()),
      partners_(ecosystem_.table<Partner>().size()),
      groups_(ecosystem_.table<CustomerGroup>().size()),
      wishes_(ecosystem_.table<Outcome>().size()) {
    const auto &outcomes = ecosystem_.table<Outcome>();
    for (std::uint32_t slot = 0; slot < outcomes.size(); ++slot)
        for (const Interest *interest : relations.interests(outcomes.at(slot).id)) {
            const auto *partner = std::get_if<Id<Partner>>(&interest->holder);
            const std::size_t number = partner
                                           ? ecosystem_.table<Partner>().slot(*partner)
                                           : partners_ + ecosystem_.table<CustomerGroup>().slot(
                                                             std::get<Id<CustomerGroup>>(interest->holder));
            wishes_[slot].push_back({static_cast<HolderNumber>(number), signedWeight(*interest)});
        }
}

EntityRef Wishes::holder(HolderNumber holder) const {
    if (isPartner(holder)) return ref(ecosystem_.table<Partner>().at(holder).id);
    return ref(ecosystem_.table<CustomerGroup>().at(holder - partners_).id);
}

} // namespace tussen::checks
