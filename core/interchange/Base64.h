#pragma once

#include "model/Bytes.h"

#include <optional>
#include <string>
#include <string_view>

namespace tussen {

/// Base64 with padding and without line breaks (RFC 4648, section 4).
[[nodiscard]] std::string toBase64(const Bytes &bytes);

/// None where the text is not exactly what toBase64 writes for some bytes.
[[nodiscard]] std::optional<Bytes> fromBase64(std::string_view text);

} // namespace tussen
