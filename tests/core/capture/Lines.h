#pragma once

#include "tests/support/Random.h"

#include <rapidcheck.h>

#include <string>

/// Random text for what is typed and pasted.
namespace tussen::testing {

/// Valid UTF-8 of signs, spaces, letters of several scripts and control characters.
inline std::string anyText(Random &random, std::size_t most) {
    static const std::vector<std::string> letters{
        "@",      "#",      "!",      "~", ">",  "|", "\\", ":", " ", " ",      "a", "R",  "2", "-",     "+",
        "\u2212", "\u00e0", "\u0085", "ß", "護", "😀", "7",  ".", ",", "\u3000", ";", "\"", "x", "\u0301"};
    std::string result;
    for (std::size_t left = random.below(most + 1); left > 0; --left)
        result +=
            random.oneIn(60) ? std::string(1, static_cast<char>(random.below(0x80))) : random.oneOf(letters);
    return result;
}

/// A name that the model allows, without white space at its ends.
inline std::string anyName(Random &random) {
    static const std::vector<std::string> names{"Airport",     "airport", "KLM",      "On site",   "R:firm",
                                                "Café @ gate", "#1 \\ok", "> before", "!2",        "Wow!",
                                                "~10",         "@",       "Ground &", "Security ", "\\@me",
                                                "|",           "I:",      "護照檢查"};
    return random.oneOf(names);
}

} // namespace tussen::testing
