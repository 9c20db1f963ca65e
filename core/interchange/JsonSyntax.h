#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tussen {

/// Where the text stops being JSON, and what to do about it.
struct SyntaxProblem {
    std::size_t offset; ///< in bytes, of what stands where it does not belong
    std::string message;
};

/// The parser's complaint in plain words; it complained after reading `position` bytes, the last of them
/// `token`.
[[nodiscard]] SyntaxProblem syntaxProblem(std::size_t position, std::string_view token,
                                          std::string_view complaint);

} // namespace tussen
