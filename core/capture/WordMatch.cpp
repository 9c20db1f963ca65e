#include "capture/WordMatch.h"

#include "capture/Letters.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

namespace tussen::capture {

namespace {

constexpr int distanceWithin = 1;    ///< of a word that stands inside another
constexpr int distanceScattered = 4; ///< of letters with others between them

bool isLetter(char byte) {
    return std::isalnum(static_cast<unsigned char>(byte)) || (static_cast<unsigned char>(byte) & 0x80U);
}

std::vector<std::string> wordsIn(const std::string &text) {
    std::vector<std::string> words(1);
    for (const char byte : text) {
        if (byte != ' ')
            words.back() += byte;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

bool isScattered(const std::string &text, const std::string &word) {
    std::size_t at = 0;
    for (const char byte : word) {
        at = text.find(byte, at);
        if (at == std::string::npos) return false;
        ++at;
    }
    return true;
}

std::optional<int> distanceOfWord(const std::string &text, const std::string &word, Scattered scattered) {
    bool inside = false;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        if (at == 0 || !isLetter(text[at - 1])) return 0;
        inside = true;
    }
    if (inside) return distanceWithin;
    if (scattered == Scattered::yes && isScattered(text, word)) return distanceScattered;
    return std::nullopt;
}

} // namespace

std::optional<int> distanceOf(std::string_view text, std::string_view typed, Scattered scattered) {
    const std::string plain = unaccented(text);
    int sum = 0;
    for (const std::string &word : wordsIn(unaccented(typed))) {
        const std::optional<int> distance = distanceOfWord(plain, word, scattered);
        if (!distance) return std::nullopt;
        sum += *distance;
    }
    return sum;
}

} // namespace tussen::capture
