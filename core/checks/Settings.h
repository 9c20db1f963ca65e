#pragma once

#include "checks/Checks.h"
#include "model/Ecosystem.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tussen {

/// The check of this id, or nullptr if the catalogue has none.
[[nodiscard]] const CheckInfo *checkOf(std::string_view id);

/// The document's setting of a check, or nullptr.
[[nodiscard]] const CheckSetting *settingOf(const Ecosystem &ecosystem, std::string_view check);

/// The document's settings of the checks asked for (see isWanted), by check. Some may be of checks that the
/// catalogue does not know.
[[nodiscard]] std::vector<const CheckSetting *> settingsOf(const Ecosystem &ecosystem,
                                                           std::span<const std::string> only = {});

/// Whether the check runs in another way than the catalogue says.
[[nodiscard]] bool differs(const CheckSetting &setting, const CheckInfo &check);

/// What a finding's severity becomes: that of the setting takes the place of the check's, but where the check
/// itself made the finding milder, the milder of the two holds.
[[nodiscard]] Severity severityWith(const CheckSetting &setting, const CheckInfo &check, Severity found);

} // namespace tussen
