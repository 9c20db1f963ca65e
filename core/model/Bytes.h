#pragma once

#include <cstdint>
#include <vector>

namespace tussen {

/// Content that is no text.
struct Bytes {
    std::vector<std::uint8_t> value;
    bool operator==(const Bytes &) const = default;
};

/// 64 MiB: a document of some 100,000 touchpoints, compressed.
inline constexpr std::size_t mostBytes = std::size_t{64} << 20U;

} // namespace tussen
