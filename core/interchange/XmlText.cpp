#include "interchange/XmlText.h"

#include <utf8.h>

#include <iterator>
#include <string_view>

namespace tussen {

namespace {

constexpr std::uint32_t replacement = 0xFFFD;

/// True where every byte is a printable one of ASCII. It looks at all of them, which processors do many at a
/// time, rather than stop at the first that is not.
bool isPlain(std::string_view text) {
    unsigned other = 0;
    for (const char c : text)
        other |= static_cast<unsigned>(static_cast<unsigned char>(c - 0x20) >= 0x7F - 0x20);
    return other == 0;
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
    node.set_value(isPlain(text) ? text.c_str() : xmlText(text).c_str());
}

} // namespace tussen
