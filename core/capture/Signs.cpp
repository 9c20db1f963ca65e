#include "capture/Signs.h"

#include "capture/Letters.h"
#include "capture/Numbers.h"

namespace tussen::capture {

namespace {

constexpr std::string_view escapable = "@#!~>|:\\";

/// Whether a word that begins so begins with a sign that counts.
bool counts(std::string_view word) {
    const std::string_view rest = word.substr(1);
    if (word[0] == '@' || word[0] == '#') return rest.empty() || spaceAtStart(rest) == 0;
    if (word[0] == '!') return numberAtStart(rest) > 0;
    if (word[0] == '~') return durationAtStart(rest) > 0;
    return false;
}

/// `Name` reads as a role where it begins so.
bool looksLikeRole(std::string_view name) {
    return name.size() >= 2 && name[1] == ':' &&
           std::string_view("ARCIarci").find(name[0]) != std::string_view::npos;
}

} // namespace

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
