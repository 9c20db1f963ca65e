#include "layout/KeptColors.h"

#include "layout/ColorDistance.h"
#include "layout/PartnerMarks.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace tussen {

namespace {

constexpr double alike = 17; // CIEDE2000; the first twelve of the palette are farther from each other

/// Whether colours may have been dealt out anew.
bool dealtAnew(const Table<Partner> &before, const Table<Partner> &now) {
    return std::any_of(before.begin(), before.end(),
                       [&](const Partner &old) {
                           const Partner *same = now.find(old.id);
                           return !same || same->color != old.color;
                       }) ||
           std::any_of(now.begin(), now.end(), [&](const Partner &row) { return !before.find(row.id); });
}

std::vector<std::uint32_t> chosenColors(const Table<Partner> &partners, const PartnerMarks &marks) {
    std::vector<std::uint32_t> result;
    for (const Partner &partner : partners)
        if (partner.color) result.push_back(marks[partner.id].color);
    return result;
}

bool isNear(std::uint32_t color, const std::vector<std::uint32_t> &others) {
    return std::any_of(others.begin(), others.end(), [&](std::uint32_t other) {
        return colorDistance(labOf(color), labOf(other)) < alike;
    });
}

} // namespace

void keepColors(const Ecosystem &before, Edit &edit) {
    const auto &partners = edit.now().table<Partner>();
    if (!dealtAnew(before.table<Partner>(), partners)) return;
    const PartnerMarks old(before.table<Partner>());
    const PartnerMarks fresh(partners);
    const auto chosen = chosenColors(partners, fresh);
    std::vector<Partner> kept;
    bool differs = false;
    for (const Partner &partner : partners) {
        const Partner *same = before.table<Partner>().find(partner.id);
        if (partner.color || !same || same->color || isNear(old[partner.id].color, chosen)) continue;
        differs = differs || old[partner.id].color != fresh[partner.id].color;
        kept.push_back(partner);
        kept.back().color = fmt::format("#{:06X}", old[partner.id].color);
    }
    if (!differs) return;
    for (Partner &partner : kept) // all of them: what one is given changes what is left for the others
        edit.put(std::move(partner));
}

} // namespace tussen
