#include "interchange/XmlText.h"

#include <utf8.h>

#include <algorithm>
#include <iterator>

namespace tussen {

namespace {

constexpr std::uint32_t replacement = 0xFFFD;

bool isPlain(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 && byte < 0x7F;
}

bool isForbidden(std::uint32_t code) {
    return (code < 0x20 && code != '\t' && code != '\n') || code == 0xFFFE || code == 0xFFFF;
}

std::string xmlText(const std::string &text) {
    std::string valid;
    utf8::replace_invalid(text.begin(), text.end(), std::back_inserter(valid), replacement);
    std::string result;
    result.reserve(valid.size());
    for (auto at = valid.begin(); at != valid.end();) {
        const std::uint32_t code = utf8::unchecked::next(at);
        utf8::unchecked::append(isForbidden(code) ? replacement : code, std::back_inserter(result));
    }
    return result;
}

} // namespace

void setXmlText(pugi::xml_node node, const std::string &text) {
    const bool isAsItIs = std::all_of(text.begin(), text.end(), isPlain);
    node.set_value(isAsItIs ? text.c_str() : xmlText(text).c_str());
}

} // namespace tussen
