#pragma once

#include <string>
#include <string_view>

namespace tussen {

/// The text as XML can carry it: broken UTF-8 and characters that no XML reader accepts (C0 controls other
/// than tab and newline, U+FFFE, U+FFFF) become U+FFFD. The writer escapes the rest.
[[nodiscard]] std::string xmlText(std::string_view text);

} // namespace tussen
