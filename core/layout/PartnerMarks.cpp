#include "layout/PartnerMarks.h"

#include "layout/Characters.h"
#include "layout/ColorDistance.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <set>

namespace tussen {

namespace {

constexpr std::array<std::uint32_t, 19> palette{
    0x3B6FB6, 0x2A9D8F, 0xA05195, 0x7A8B99, 0x5E548E, 0x605400, 0xB4A818, 0x00603C, 0xCC9CB4, 0x489018,
    0x9C846C, 0x006C78, 0x6C5454, 0x00B4FC, 0x9CA890, 0x48C078, 0xCC78E4, 0x606C60, 0x9C7800};

std::optional<std::uint32_t> parsedColor(const std::optional<std::string> &text) {
    if (!text || text->size() != 7 || text->front() != '#') return std::nullopt;
    std::uint32_t rgb = 0;
    const char *const end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data() + 1, end, rgb, 16);
    if (error != std::errc() || stop != end) return std::nullopt;
    return rgb;
}

/// From one colour to each of the palette.
using Distances = std::array<double, palette.size()>;

Distances distancesFrom(std::uint32_t rgb) {
    Distances result{};
    for (std::size_t i = 0; i < palette.size(); ++i)
        result[i] = colorDistance(labOf(rgb), labOf(palette[i]));
    return result;
}

/// Between the colours of the palette: each map asks for them, so they are computed once.
const std::array<Distances, palette.size()> &paletteDistances() {
    static const auto table = [] {
        std::array<Distances, palette.size()> result{};
        std::transform(palette.begin(), palette.end(), result.begin(), distancesFrom);
        return result;
    }();
    return table;
}

/// Hands out the palette: always the colour farthest from those in use, each again only when all are used.
class Chooser {
public:
    Chooser() { nearest_.fill(std::numeric_limits<double>::max()); }

    void avoid(std::uint32_t rgb) { avoid(distancesFrom(rgb)); }

    std::uint32_t next() {
        std::size_t best = 0;
        for (std::size_t i = 1; i < palette.size(); ++i)
            if (uses_[i] != uses_[best] ? uses_[i] < uses_[best] : nearest_[i] > nearest_[best]) best = i;
        ++uses_[best];
        avoid(paletteDistances()[best]);
        return palette[best];
    }

private:
    void avoid(const Distances &distances) {
        for (std::size_t i = 0; i < palette.size(); ++i)
            nearest_[i] = std::min(nearest_[i], distances[i]);
    }

    Distances nearest_{}; ///< from each colour of the palette to the nearest in use
    std::array<int, palette.size()> uses_{};
};

/// The letters and digits of a name, capitals where they are Latin, with the beginnings of words marked.
struct Letters {
    std::vector<std::string> all;
    std::vector<std::string> initials;
};

std::string capital(std::string_view cluster) {
    std::string result(cluster);
    if (result.size() == 1 && result[0] >= 'a' && result[0] <= 'z')
        result[0] = static_cast<char>(result[0] - 32);
    return result;
}

bool isSign(std::string_view cluster) {
    const char c = cluster.front();
    const bool isLetter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    return cluster.size() == 1 && !isLetter;
}

Letters lettersOf(std::string_view name) {
    constexpr std::size_t enough = 40;
    Letters letters;
    bool wordStarts = true;
    for (std::size_t at = 0; at < name.size() && letters.all.size() < enough;) {
        const std::size_t end = clusterEnd(name, at);
        const std::string_view cluster = name.substr(at, end - at);
        at = end;
        if (isSign(cluster)) {
            wordStarts = true;
            continue;
        }
        letters.all.push_back(capital(cluster));
        if (wordStarts) letters.initials.push_back(letters.all.back());
        wordStarts = false;
    }
    return letters;
}

/// Two letters of the alphabet that nobody has, rather with that one first; a number where all are taken.
std::string freeCode(const std::string &first, const std::set<std::string> &taken) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (const char second : alphabet)
        if (std::string code = first + second; !taken.contains(code)) return code;
    for (const char one : alphabet)
        for (const char second : alphabet)
            if (std::string code{one, second}; !taken.contains(code)) return code;
    for (int number = 1;; ++number)
        if (std::string code = first + std::to_string(number); !taken.contains(code)) return code;
}

/// Two letters that no other partner has: initials, else the first letter and a later one, else any.
std::string codeOf(std::string_view name, const std::set<std::string> &taken) {
    const Letters letters = lettersOf(name);
    const std::string first = letters.all.empty() ? "?" : letters.all.front();
    std::vector<std::string> seconds;
    if (letters.initials.size() > 1) seconds.assign(letters.initials.begin() + 1, letters.initials.end());
    if (letters.all.size() > 1) seconds.insert(seconds.end(), letters.all.begin() + 1, letters.all.end());
    for (const std::string &second : seconds)
        if (!taken.contains(first + second)) return first + second;
    return freeCode(first, taken);
}

std::vector<const Partner *> byId(const Table<Partner> &partners) {
    std::vector<const Partner *> result;
    for (const Partner &partner : partners)
        result.push_back(&partner);
    std::sort(result.begin(), result.end(), [](const Partner *a, const Partner *b) { return a->id < b->id; });
    return result;
}

} // namespace

std::span<const std::uint32_t> partnerPalette() {
    return palette;
}

PartnerMarks::PartnerMarks(const Table<Partner> &table) : partners_(table), marks_(partners_.size()) {
    const auto partners = byId(partners_);
    Chooser chooser;
    for (const Partner *partner : partners)
        if (const auto own = parsedColor(partner->color)) {
            marks_[partners_.slot(partner->id)].color = *own;
            chooser.avoid(*own);
        }
    for (const Partner *partner : partners)
        if (!parsedColor(partner->color)) marks_[partners_.slot(partner->id)].color = chooser.next();
    if (partners.size() <= mostPartnersByColor) return;
    std::set<std::string> taken;
    for (const Partner *partner : partners) {
        std::string &code = marks_[partners_.slot(partner->id)].code;
        code = codeOf(partner->name, taken);
        taken.insert(code);
    }
}

} // namespace tussen
