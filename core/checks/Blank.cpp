#include "checks/Blank.h"

#include <algorithm>
#include <array>

namespace tussen::checks {

bool isBlank(std::string_view utf8) {
    // White_Space of Unicode 15 beside the control characters, which no text holds but tab and line feed.
    using namespace std::string_view_literals;
    static constexpr std::array spaces{" "sv,      "\t"sv,     "\n"sv,     "\v"sv,     "\f"sv,
                                       "\r"sv,     "\u0085"sv, "\u00a0"sv, "\u1680"sv, "\u2000"sv,
                                       "\u2001"sv, "\u2002"sv, "\u2003"sv, "\u2004"sv, "\u2005"sv,
                                       "\u2006"sv, "\u2007"sv, "\u2008"sv, "\u2009"sv, "\u200a"sv,
                                       "\u2028"sv, "\u2029"sv, "\u202f"sv, "\u205f"sv, "\u3000"sv};
    while (!utf8.empty()) {
        const auto *space = std::find_if(spaces.begin(), spaces.end(),
                                         [utf8](std::string_view one) { return utf8.starts_with(one); });
        if (space == spaces.end()) return false;
        utf8.remove_prefix(space->size());
    }
    return true;
}

} // namespace tussen::checks
