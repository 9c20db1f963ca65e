#include "words/Templates.h"

#include "words/Filled.h"

#include <algorithm>

namespace tussen {

namespace {

constexpr std::size_t longestInSentence = 80; ///< characters
constexpr std::size_t longestList = 4;        ///< names

bool startsCharacter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

} // namespace

std::string filledByName(std::string_view text, const Places &places) {
    std::string result;
    for (;;) {
        const std::size_t open = text.find('{');
        const std::size_t close = text.find('}', open);
        if (close == std::string_view::npos) return result.append(text);
        result += text.substr(0, open);
        const std::string_view name = text.substr(open + 1, close - open - 1);
        const auto place =
            std::find_if(places.begin(), places.end(), [name](const auto &one) { return one.first == name; });
        const bool isPlace = place != places.end();
        result += isPlace ? std::string_view(place->second) : text.substr(open, 1);
        text.remove_prefix(isPlace ? close + 1 : open + 1);
    }
}

std::string listed(const std::vector<std::string> &names, const Texts &texts) {
    const bool all = names.size() <= longestList;
    const std::size_t shown = all ? names.size() : longestList - 1;
    std::string result;
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) result += all && i + 1 == shown ? texts.listAnd : ", ";
        result += names[i];
    }
    if (!all) result += texts.listAnd + filled(texts.listMore, names.size() - shown);
    return result;
}

std::string shortened(const std::string &name) {
    std::size_t characters = 0;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (startsCharacter(name[i]) && characters++ == longestInSentence - 1 &&
            std::any_of(name.begin() + static_cast<std::ptrdiff_t>(i) + 1, name.end(), startsCharacter))
            return name.substr(0, i) + "…";
    return name;
}

} // namespace tussen
