#include "model/Uuid.h"

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/random_generator.hpp>
#include <boost/uuid/string_generator.hpp>
#include <boost/uuid/uuid_io.hpp>

#include <algorithm>
#include <chrono>

namespace tussen {

namespace {

Uuid fromBoost(const boost::uuids::uuid &source) {
    Uuid result;
    std::copy(source.begin(), source.end(), result.bytes.begin());
    return result;
}

bool isHyphenPlace(std::size_t index) {
    return index == 8 || index == 13 || index == 18 || index == 23;
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

} // namespace

std::string Uuid::text() const {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string result(36, '-');
    std::size_t place = 0;
    for (const std::uint8_t byte : bytes) {
        if (isHyphenPlace(place)) ++place;
        result[place++] = digits[byte >> 4U];
        result[place++] = digits[byte & 0xFU];
    }
    return result;
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    Uuid result;
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isHyphenPlace(i)) {
            if (text[i] != '-') return std::nullopt;
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0) return std::nullopt;
        auto &byte = result.bytes[nibble / 2];
        byte = static_cast<std::uint8_t>(byte << 4U | static_cast<unsigned>(value));
        ++nibble;
    }
    return result;
}

Uuid Uuid::make() {
    thread_local boost::uuids::random_generator generate;
    Uuid result = fromBoost(generate());
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto milliseconds =
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
    for (unsigned i = 0; i < 6; ++i)
        result.bytes[i] = static_cast<std::uint8_t>(milliseconds >> (40U - 8U * i));
    result.bytes[6] = static_cast<std::uint8_t>((result.bytes[6] & 0x0FU) | 0x70U);
    return result;
}

Uuid Uuid::named(std::string_view name) {
    static const boost::uuids::uuid space =
        boost::uuids::string_generator{}("5b3f5d0e-1d1c-4f0a-9c55-6a0d5be1f7c3");
    boost::uuids::name_generator_sha1 generate(space);
    return fromBoost(generate(name.data(), name.size()));
}

} // namespace tussen
