#include "capture/Search.h"

#include "capture/Letters.h"
#include "capture/WordMatch.h"

#include <algorithm>
#include <optional>

namespace tussen::capture {

namespace {

struct Ranked {
    int distance;
    Hit hit;
};

/// Names and what people wrote; dates, colours and keys of findings and checks are no texts.
template <class FieldOfEntity> bool isProse(const FieldOfEntity &field) {
    return (field.text == TextRule::name || field.text == TextRule::text) && field.key != "finding" &&
           field.key != "check";
}

class Finder {
public:
    explicit Finder(std::string_view words) : words_(words) {}

    template <class Entity> void look(const Entity &row) {
        forEachField<Entity>([&](const auto &field) {
            using Value = PlainOf<std::decay_t<decltype(row.*field.member)>>;
            if constexpr (std::is_same_v<Value, std::string>) {
                if (isProse(field)) look(ref(row.id), field.key, std::optional(row.*field.member));
            }
        });
    }

    [[nodiscard]] std::vector<Hit> best(std::size_t most) && {
        std::stable_sort(found_.begin(), found_.end(), [](const Ranked &one, const Ranked &other) {
            return one.distance < other.distance;
        });
        std::vector<Hit> hits;
        for (Ranked &one : found_)
            if (hits.size() < most) hits.push_back(std::move(one.hit));
        return hits;
    }

private:
    void look(const EntityRef &entity, std::string_view field, const std::optional<std::string> &text) {
        constexpr int behindNames = 100;
        const std::optional<int> distance = text ? distanceOf(*text, words_, Scattered::no) : std::nullopt;
        if (distance)
            found_.push_back({*distance + (field == "name" ? 0 : behindNames), {entity, field, *text}});
    }

    std::string_view words_;
    std::vector<Ranked> found_;
};

bool isInsideLetter(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// Where, in bytes of the text, a word begins; its start where it is not found.
std::size_t placeOf(std::string_view text, const std::string &word) {
    for (std::size_t at = 0; at < text.size(); at += letterAtStart(text.substr(at))) {
        std::size_t end = std::min(text.size(), at + 4 * word.size()); // accents take room
        while (isInsideLetter(text, end))
            ++end;
        if (unaccented(text.substr(at, end - at)).starts_with(word)) return at;
    }
    return 0;
}

std::string onOneLine(std::string_view text) {
    std::string line;
    for (text = trimmed(text); !text.empty();) {
        const std::size_t space = spaceAtStart(text);
        if (space > 0) {
            text = trimmed(text);
            line += ' ';
            continue;
        }
        const std::size_t letter = letterAtStart(text);
        line += text.substr(0, letter);
        text.remove_prefix(letter);
    }
    return line;
}

} // namespace

std::vector<Hit> search(const Ecosystem &ecosystem, std::string_view words, std::size_t most) {
    if (trimmed(words).empty()) return {};
    Finder finder(words);
    forEachEntity([&]<class Entity>() {
        for (const Entity &row : ecosystem.table<Entity>())
            finder.look(row);
    });
    return std::move(finder).best(most);
}

std::string excerpt(const std::string &text, std::string_view words, std::size_t length) {
    std::string line = onOneLine(text);
    if (line.size() <= length) return line;
    const std::string plain = unaccented(words);
    const std::size_t place = placeOf(line, plain.substr(0, plain.find(' ')));
    std::size_t begin = place < length / 2 ? 0 : place - length / 3;
    while (isInsideLetter(line, begin))
        --begin;
    std::size_t end = std::min(line.size(), begin + length);
    while (isInsideLetter(line, end))
        ++end;
    return (begin > 0 ? "…" : "") + line.substr(begin, end - begin) + (end < line.size() ? "…" : "");
}

} // namespace tussen::capture
