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
    while (!text.empty()) {
        const std::size_t open = text.find('{');
        result += text.substr(0, open);
        if (open == std::string_view::npos) break;
        text.remove_prefix(open);
        const std::string_view name = text.substr(1, text.find('}') - 1);
        const auto place =
            std::find_if(places.begin(), places.end(), [name](const auto &one) { return one.first == name; });
        const std::size_t taken = place == places.end() ? 1 : name.size() + 2;
        result += place == places.end() ? text.substr(0, 1) : std::string_view(place->second);
        text.remove_prefix(taken);
    }
    return result;
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
