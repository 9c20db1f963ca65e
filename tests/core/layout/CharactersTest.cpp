#include "layout/Characters.h"

#include <catch2/catch.hpp>

#include <string>

using namespace tussen;

TEST_CASE("Clusters keep together what readers take for one character") {
    struct Case {
        const char *what;
        std::string first;
    };
    const Case one =
        GENERATE(Case{"a letter", "a"}, Case{"a letter with a mark", "e\u0301"},
                 Case{"several marks", "q\u0323\u0307"}, Case{"an emoji with a skin tone", "👍🏽"},
                 Case{"a family joined from four", "👨‍👩‍👧‍👦"},
                 Case{"a variation selector", "❤️"}, Case{"a keycap", "1️⃣"}, Case{"a flag", "🇳🇱"},
                 Case{"a Devanagari vowel sign", "कि"}, Case{"an Arabic letter with a vowel", "بَ"},
                 Case{"Hangul from parts", "한"});
    CAPTURE(one.what);
    const std::string text = one.first + "x";
    CHECK(clusterEnd(text, 0) == one.first.size());
    CHECK(clusterEnd(one.first, 0) == one.first.size());
}

TEST_CASE("Two flags are two characters") {
    const std::string flags = "🇳🇱🇫🇮";
    CHECK(clusterEnd(flags, 0) == flags.size() / 2);
    CHECK(clusterEnd(flags, flags.size() / 2) == flags.size());
}

TEST_CASE("Every byte that is no valid UTF-8 reads as one replacement character") {
    const std::string broken = GENERATE(as<std::string>(), "\x80", "\xFF", "\xC3", "\xE2\x82", "\xC0\xAF",
                                        "\xED\xA0\x80", "\xF5\x80\x80\x80");
    std::size_t at = 0;
    CHECK(nextCode(broken, at) == U'\xFFFD');
    CHECK(at == 1);
    for (at = 0; at < broken.size();)
        at = clusterEnd(broken, at);
    CHECK(at == broken.size());
}

TEST_CASE("Valid code points of all lengths are read whole") {
    struct Case {
        std::string text;
        char32_t code;
    };
    const Case one = GENERATE(Case{"A", U'A'}, Case{"ß", U'ß'}, Case{"→", U'→'}, Case{"𝄞", U'𝄞'});
    std::size_t at = 0;
    CHECK(nextCode(one.text, at) == one.code);
    CHECK(at == one.text.size());
}

TEST_CASE("Blanks are spaces, controls and line ends, but not the no-break space") {
    for (const char32_t code : {U' ', U'\t', U'\n', U'\r', U'\x01', U'\x7F', U'\x85', U'\x2003', U'\x3000'})
        CHECK(isBlank(code));
    for (const char32_t code : {U'a', U'\xA0', U'\x2007', U'\x202F', U'中'})
        CHECK_FALSE(isBlank(code));
}
