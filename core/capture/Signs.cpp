#include "capture/Signs.h"

#include "capture/Letters.h"

#include <charconv>

namespace tussen::capture {

namespace {

constexpr std::string_view escapable = "@#!~>|:\\";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::size_t digitsAt(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

/// Plus, minus, or the minus sign of good typography.
std::size_t plusOrMinus(std::string_view text) {
    if (text.starts_with("\u2212")) return std::string_view("\u2212").size();
    return text.starts_with('+') || text.starts_with('-') ? 1 : 0;
}

/// Whether a word that begins so begins with a sign that counts.
bool counts(std::string_view word) {
    const std::string_view rest = word.substr(1);
    if (word[0] == '@' || word[0] == '#') return rest.empty() || spaceAtStart(rest) == 0;
    if (word[0] == '!' || word[0] == '~') return numberAtStart(rest) > 0;
    return false;
}

/// `Name` reads as a role where it begins so.
bool looksLikeRole(std::string_view name) {
    return name.size() >= 2 && name[1] == ':' &&
           std::string_view("ARCIarci").find(name[0]) != std::string_view::npos;
}

} // namespace

std::size_t numberAtStart(std::string_view text) {
    std::size_t end = plusOrMinus(text);
    const std::size_t whole = digitsAt(text, end);
    if (whole == 0) return 0;
    end += whole;
    if (end < text.size() && (text[end] == '.' || text[end] == ','))
        if (const std::size_t decimals = digitsAt(text, end + 1)) end += 1 + decimals;
    return end == text.size() || spaceAtStart(text.substr(end)) > 0 ? end : 0;
}

std::optional<double> numberOf(std::string_view text) {
    const std::size_t sign = plusOrMinus(text);
    std::string plain(text.substr(sign));
    if (const std::size_t comma = plain.find(','); comma != std::string::npos) plain[comma] = '.';
    double value = 0;
    const auto read = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (read.ec != std::errc() || read.ptr != plain.data() + plain.size()) return std::nullopt;
    return sign > 0 && text[0] != '+' ? -value : value;
}

std::vector<Sign> signsOf(std::string_view line) {
    std::vector<Sign> found;
    bool first = true;     // nothing but white space so far
    bool wordStart = true; // white space, or > or | before all, stands right before
    for (std::size_t at = 0; at < line.size(); at += letterAtStart(line.substr(at))) {
        if (spaceAtStart(line.substr(at)) > 0) {
            wordStart = true;
            continue;
        }
        const bool opens = first && (line[at] == '>' || line[at] == '|');
        if (opens || (wordStart && counts(line.substr(at)))) found.push_back({line[at], at});
        wordStart = opens;
        first = false;
    }
    return found;
}

std::string meant(std::string_view written) {
    std::string name;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const bool escapes = written[i] == '\\' && i + 1 < written.size() &&
                             escapable.find(written[i + 1]) != std::string_view::npos;
        name += escapes ? written[++i] : written[i];
    }
    return name;
}

std::string written(std::string_view name) {
    if (looksLikeRole(name)) return std::string(1, name[0]) + '\\' + written(name.substr(1));
    std::string result;
    bool wordStart = true;
    for (std::size_t i = 0; i < name.size(); i += letterAtStart(name.substr(i))) {
        const std::string_view rest = name.substr(i);
        const bool sign = wordStart && (counts(rest) || (i == 0 && (rest[0] == '>' || rest[0] == '|')));
        const bool backslash =
            rest[0] == '\\' && rest.size() > 1 && escapable.find(rest[1]) != std::string_view::npos;
        if (sign || backslash) result += '\\';
        result += rest.substr(0, letterAtStart(rest));
        wordStart = spaceAtStart(rest) > 0;
    }
    return result;
}

} // namespace tussen::capture
