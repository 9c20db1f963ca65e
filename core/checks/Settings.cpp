#include "checks/Settings.h"

#include <algorithm>

namespace tussen {

const CheckInfo *checkOf(std::string_view id) {
    const auto found = std::ranges::find(catalogue(), id, &CheckInfo::id);
    return found == catalogue().end() ? nullptr : &*found;
}

const CheckSetting *settingOf(const Ecosystem &ecosystem, std::string_view check) {
    for (const CheckSetting &setting : ecosystem.table<CheckSetting>())
        if (setting.check == check) return &setting;
    return nullptr;
}

std::vector<const CheckSetting *> settingsOf(const Ecosystem &ecosystem, std::span<const std::string> only) {
    std::vector<const CheckSetting *> settings;
    for (const CheckSetting &setting : ecosystem.table<CheckSetting>())
        if (isWanted(setting.check, only)) settings.push_back(&setting);
    std::ranges::sort(settings, {}, &CheckSetting::check);
    return settings;
}

bool differs(const CheckSetting &setting, const CheckInfo &check) {
    return !setting.enabled || setting.severity.value_or(check.severity) != check.severity;
}

Severity severityWith(const CheckSetting &setting, const CheckInfo &check, Severity found) {
    const Severity set = setting.severity.value_or(check.severity);
    return found == check.severity ? set : std::max(found, set);
}

} // namespace tussen
