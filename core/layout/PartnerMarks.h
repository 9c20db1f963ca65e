#pragma once

#include "model/Ecosystem.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace tussen {

/// Colours for partners that have none of their own, as 0xRRGGBB: far from the alarm tokens of every theme
/// and from each other.
[[nodiscard]] std::span<const std::uint32_t> partnerPalette();

/// How a partner is told apart on the map.
struct PartnerMark {
    std::uint32_t color = 0; ///< 0xRRGGBB
    std::string code;        ///< two letters, unique; empty while colours suffice
};

/// The marks of all partners. They follow the order in which partners were made, not their rank, so that
/// moving lanes changes no colour.
class PartnerMarks {
public:
    explicit PartnerMarks(const Table<Partner> &table);

    [[nodiscard]] const PartnerMark &operator[](const Id<Partner> &partner) const {
        return marks_[partners_.slot(partner)];
    }

private:
    const Table<Partner> &partners_;
    std::vector<PartnerMark> marks_; ///< per slot
};

/// More partners than this are no longer told apart by colour alone.
inline constexpr std::size_t mostPartnersByColor = 12;

} // namespace tussen
