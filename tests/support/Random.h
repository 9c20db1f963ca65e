#pragma once

#include "model/Field.h"
#include "model/Uuid.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <random>
#include <string>

/// Seeded randomness for tests: the same seed gives the same document on every machine, which the
/// distributions of the standard library do not promise.
namespace tussen::testing {

class Random {
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}

    /// A number in 0 .. count - 1; `count` is at least 1.
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
    /// A number in least .. most.
    int between(int least, int most) {
        return least + static_cast<int>(below(static_cast<std::size_t>(most - least) + 1));
    }
    /// True once in `times` times.
    bool oneIn(std::size_t times) { return below(times) == 0; }
    template <class List> const auto &oneOf(const List &list) { return list[below(list.size())]; }

    /// A version 4 UUID.
    Uuid uuid() {
        Uuid result;
        for (auto &byte : result.bytes)
            byte = static_cast<std::uint8_t>(below(256));
        result.bytes[6] = static_cast<std::uint8_t>((result.bytes[6] & 0x0FU) | 0x40U);
        result.bytes[8] = static_cast<std::uint8_t>((result.bytes[8] & 0x3FU) | 0x80U);
        return result;
    }

    /// A number in the range, often one of its ends, else one with decimals that have no exact double.
    double number(const Range &range) {
        const double least = std::max(range.least, -1000.0);
        const double most = std::min(range.most, 1000.0);
        const double drawn = oneIn(4) ? (oneIn(2) ? least : most)
                                      : least + (most - least) * static_cast<double>(below(1000)) / 999;
        return drawn == 0 && !range.zeroAllowed ? most : drawn;
    }

    /// A text that the rule allows.
    std::string text(TextRule rule) {
        switch (rule) {
        case TextRule::color:
            return "#" + digits("0123456789abcdef", 6);
        case TextRule::date:
            return "20" + digits("0123456789", 2) + "-0" + digits("123456789", 1) + "-1" +
                   digits("0123456789", 1);
        case TextRule::language:
            return oneIn(2) ? "en" : "nl";
        case TextRule::name:
            return word();
        case TextRule::text:
            return oneIn(8) ? "" : oneIn(4) ? word() + "\n\t" + word() : word();
        }
        return {};
    }

private:
    std::string digits(std::string_view alphabet, int count) {
        std::string result;
        for (int i = 0; i < count; ++i)
            result += alphabet[below(alphabet.size())];
        return result;
    }

    /// Plain words mostly, and what trips programs up: other scripts, quotes, markup, length.
    std::string word() {
        static const std::array<std::string, 16> words{
            "Queue for security",
            "Check in",
            "Bagage inleveren",
            "Lähtöselvitys",
            "مراقبة الجوازات",
            "護照檢查",
            "Паспортный контроль",
            "👨‍👩‍👧‍👦 on the way ✈️",
            "<b>&amp;\"it's\"</b>",
            "'; DROP TABLE partners; --",
            "100 % {0} \\n",
            "e\u0301te\u0301",
            " padded ",
            "x",
            std::string(300, 'w'),
            "one two three four five six seven eight nine ten eleven twelve thirteen"};
        return oneIn(3) ? oneOf(words) : "Step " + std::to_string(below(1000));
    }

    std::mt19937_64 engine_;
};

} // namespace tussen::testing
