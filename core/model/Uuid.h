#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace tussen {

/// A 128-bit identifier. Ordered by its bytes, which for version 7 is the order of making.
struct Uuid {
    std::array<std::uint8_t, 16> bytes{};

    // Spelt out, as the ones of arrays call a function for every comparison.
    friend bool operator==(const Uuid &left, const Uuid &right) {
        return left.half(0) == right.half(0) && left.half(1) == right.half(1);
    }
    friend std::strong_ordering operator<=>(const Uuid &left, const Uuid &right) {
        const auto first = left.half(0) <=> right.half(0);
        return std::is_neq(first) ? first : left.half(1) <=> right.half(1);
    }

    /// Half of the bytes as a number, 0 the first and 1 the second; numbers compare as the bytes do.
    [[nodiscard]] std::uint64_t half(std::size_t which) const {
        std::uint64_t result = 0;
        for (std::size_t i = 0; i < 8; ++i)
            result = result << 8U | bytes[8 * which + i];
        return result;
    }

    /// True for the all-zero value, which no entity carries.
    [[nodiscard]] bool isNil() const { return *this == Uuid{}; }

    /// Lower case with hyphens: 8-4-4-4-12.
    [[nodiscard]] std::string text() const;

    /// Reads the hyphenated form in either case; nothing else is a UUID.
    static std::optional<Uuid> parse(std::string_view text);

    /// Version 7: 48 bits of milliseconds since 1970, then random bits.
    static Uuid make();

    /// Version 5 of `name` in the namespace that Tussen uses for ids written as plain words.
    static Uuid named(std::string_view name);
};

struct UuidHash {
    std::size_t operator()(const Uuid &uuid) const noexcept {
        std::uint64_t high = 0;
        std::uint64_t low = 0;
        std::memcpy(&high, uuid.bytes.data(), sizeof high);
        std::memcpy(&low, uuid.bytes.data() + sizeof high, sizeof low);
        return (high ^ (low * 0x9E3779B97F4A7C15ULL)) * 0xC2B2AE3D27D4EB4FULL >> 7;
    }
};

} // namespace tussen
