#include "layout/Characters.h"
#include "layout/TextMeasure.h"

#include <algorithm>

namespace tussen {

namespace {

constexpr std::string_view ellipsis = "…";
constexpr double tolerance = 1e-6;

/// How letters are to be set.
struct Setting {
    const TextMeasure &measure;
    double size;
    Weight weight;
    [[nodiscard]] double width(std::string_view utf8) const { return measure.width(utf8, size, weight); }
};

/// Words with single spaces between them, none at the ends; no more than the caller can show.
std::string words(std::string_view utf8, std::size_t mostBytes) {
    std::string result;
    bool pending = false;
    for (std::size_t at = 0; at < utf8.size() && result.size() < mostBytes;) {
        const std::size_t start = at;
        if (isBlank(nextCode(utf8, at))) {
            pending = !result.empty();
            continue;
        }
        if (pending) result += ' ';
        pending = false;
        result.append(utf8.substr(start, at - start));
    }
    return result;
}

/// How much of the text fits: up to `end`, with the last space before it at `space` (npos for none).
struct Fit {
    std::size_t end = 0;
    std::size_t space = std::string_view::npos;
};

Fit fitting(const Setting &setting, std::string_view text, double room) {
    Fit fit;
    double used = 0;
    while (fit.end < text.size()) {
        const std::size_t next = clusterEnd(text, fit.end);
        used += setting.width(text.substr(fit.end, next - fit.end));
        if (text[fit.end] == ' ')
            fit.space = fit.end;
        else if (used > room + tolerance)
            return fit;
        fit.end = next;
    }
    fit.space = std::string_view::npos;
    return fit;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// Letters of scripts that break words with a hyphen: Latin, Greek, Cyrillic and their neighbours.
bool isHyphenated(char32_t code) {
    const bool latin = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
    return latin || (code >= 0xC0 && code <= 0x58F && code != 0xD7 && code != 0xF7);
}

/// Where to break the word that begins the text so that a hyphen fits behind it; 0 if nowhere. Some letters
/// stay on either side.
std::size_t hyphenBreak(const Setting &setting, std::string_view text, double room) {
    constexpr std::size_t least = 3;
    std::vector<std::size_t> ends; // of the word's letters, up to a few beyond the room
    const double left = room - setting.width("-");
    std::size_t fitting = 0;
    double used = 0;
    for (std::size_t at = 0; at < text.size() && ends.size() < fitting + least;) {
        std::size_t behind = at;
        if (!isHyphenated(nextCode(text, behind))) break;
        const std::size_t end = clusterEnd(text, at);
        used += setting.width(text.substr(at, end - at));
        if (used <= left + tolerance) ++fitting;
        ends.push_back(end);
        at = end;
    }
    const std::size_t letters = std::min(fitting, ends.size() - std::min(ends.size(), least));
    return letters < least ? 0 : ends[letters - 1];
}

/// Takes one line off the front of `rest`; at least one character, however narrow the room.
std::string takeLine(const Setting &setting, std::string_view &rest, double room) {
    const Fit fit = fitting(setting, rest, room);
    const bool atSpace = fit.space != std::string_view::npos && fit.space > 0;
    const std::size_t hyphen = atSpace || fit.end == rest.size() ? 0 : hyphenBreak(setting, rest, room);
    std::size_t cut = atSpace ? fit.space : hyphen > 0 ? hyphen : fit.end;
    if (cut == 0) cut = clusterEnd(rest, 0);
    std::string line(trimmed(rest.substr(0, cut)));
    if (hyphen > 0) line += '-';
    rest.remove_prefix(cut);
    while (!rest.empty() && rest.front() == ' ')
        rest.remove_prefix(1);
    return line;
}

std::string cut(const Setting &setting, std::string_view text, double room) {
    if (fitting(setting, text, room).end == text.size()) return std::string(text);
    const double left = room - setting.width(ellipsis);
    if (left < -tolerance) return {};
    return std::string(trimmed(text.substr(0, fitting(setting, text, left).end))).append(ellipsis);
}

/// More bytes than any line of this width shows: letters are seldom narrower than a fifth of their size.
std::size_t bytesWorthReading(double size, double width, int lines) {
    const double letters = std::max(width, 0.0) / std::max(size, 1.0) * 5 + 16;
    return static_cast<std::size_t>(letters * 8 * lines);
}

} // namespace

std::vector<std::string> wrapped(const TextMeasure &measure, std::string_view utf8, double size,
                                 Weight weight, double width, int lines) {
    const Setting setting{measure, size, weight};
    const std::string text = words(utf8, bytesWorthReading(size, width, lines));
    std::vector<std::string> result;
    for (std::string_view rest = text; !rest.empty();) {
        if (static_cast<int>(result.size()) + 1 == lines) {
            result.push_back(cut(setting, rest, width));
            break;
        }
        result.push_back(takeLine(setting, rest, width));
    }
    return result;
}

std::string elided(const TextMeasure &measure, std::string_view utf8, double size, Weight weight,
                   double width) {
    auto lines = wrapped(measure, utf8, size, weight, width, 1);
    return lines.empty() ? std::string() : std::move(lines.front());
}

} // namespace tussen
