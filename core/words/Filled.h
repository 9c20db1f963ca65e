#pragma once

#include <fmt/format.h>

#include <string>

namespace tussen {

/// The template with its places filled. A template that fmt does not take, as a slip in a translation makes
/// it, comes back as it is: a map with an odd word is better than none.
template <class... Args> [[nodiscard]] std::string filled(const std::string &pattern, const Args &...args) {
    try {
        return fmt::format(fmt::runtime(pattern), args...);
    } catch (const fmt::format_error &) {
        return pattern;
    }
}

} // namespace tussen
