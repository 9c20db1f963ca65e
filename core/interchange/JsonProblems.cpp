#include "interchange/JsonProblems.h"

#include "model/Core.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace tussen {

namespace {

bool startsCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

/// The first `most` characters of valid UTF-8, with "…" where there are more.
std::string shortened(std::string_view text, std::size_t most) {
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (startsCharacter(text[at]) && ++characters > most) return std::string(text.substr(0, at)) + "…";
    return std::string(text);
}

/// C0, DEL and C1: what a terminal could take for a command.
std::string escaped(std::string_view text) {
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool isC1 =
            byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) < 0xA0;
        if (isC1)
            fmt::format_to(std::back_inserter(result), "\\u{:04x}", static_cast<unsigned char>(text[++at]));
        else if (byte < 0x20 || byte == 0x7F)
            fmt::format_to(std::back_inserter(result), "\\u{:04x}", byte);
        else
            result += text[at];
    }
    return result;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Sorts by the value of numbers: /roles/9 before /roles/10.
std::string naturalOrder(std::string_view path) {
    static constexpr std::ptrdiff_t width = 10;
    std::string result;
    for (auto at = path.begin(); at != path.end();) {
        const auto digits = std::find_if_not(at, path.end(), isDigit);
        if (digits != at)
            result.append(static_cast<std::size_t>(std::max(width - (digits - at), std::ptrdiff_t{0})), '0');
        const auto end = std::find_if(digits, path.end(), isDigit);
        result.append(at, end);
        at = end;
    }
    return result;
}

constexpr std::size_t longestShown = 60;
constexpr std::size_t longestMessage = 400;

} // namespace

void JsonProblems::add(const std::string &path, std::string_view message) {
    messages_.try_emplace({naturalOrder(path), path}, escaped(shortened(message, longestMessage)));
}

std::vector<std::string> JsonProblems::take() && {
    std::vector<std::string> lines;
    for (const auto &[path, message] : messages_) {
        if (lines.size() == most) break;
        lines.push_back(fmt::format("{}: {}", path.second, message));
    }
    if (messages_.size() > most)
        lines.push_back(Core::tr("problems not listed here: {}", messages_.size() - most));
    return lines;
}

std::string shown(std::string_view text) {
    return escaped(shortened(text, longestShown));
}

std::string inQuotes(std::string_view text) {
    return '"' + shown(text) + '"';
}

std::string pathStep(std::string_view key) {
    std::string result;
    for (const char c : shown(key)) {
        if (c == '~')
            result += "~0";
        else if (c == '/')
            result += "~1";
        else
            result += c;
    }
    return result;
}

} // namespace tussen
