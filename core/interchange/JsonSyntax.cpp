#include "interchange/JsonSyntax.h"

#include <algorithm>
#include <array>

namespace tussen {

namespace {

struct Wording {
    std::string_view part; ///< of the parser's complaint
    std::string_view plain;
};

/// The first that fits counts: what is wrong inside a value, then what was expected instead.
constexpr std::array wordings{
    Wording{"missing closing quote", "the double quote that ends this text is missing"},
    Wording{"(LF)",
            "the line ends inside a text; the closing double quote is missing, or \\n is to be written"},
    Wording{"control character", "a control character stands in a text; write \\t for a tab"},
    Wording{"after backslash", "after a backslash only \" \\ / b f n r t or u may stand; write two for one"},
    Wording{"4 hex digits", "\\u needs four digits or letters a to f, as in \\u00e9"},
    Wording{"surrogate", "\\u with d800 to dfff is half a character; its other half is missing"},
    Wording{"ill-formed UTF-8", "this is no text in UTF-8; save the file with that encoding"},
    Wording{"invalid BOM", "this is no text in UTF-8; save the file with that encoding"},
    Wording{"invalid number", "a digit is missing in this number"},
    Wording{"number overflow", "this number is too large"},
    Wording{"unexpected end of input", "the file ends here before it is complete; the rest is missing"},
    Wording{"'}'; expected string literal", "the comma before this brace } is one too many"},
    Wording{"; expected string literal", "a key in double quotes is needed here"},
    Wording{"; expected ':'", "a colon is missing before this"},
    Wording{"; expected ']'", "a comma or a closing bracket ] is missing before this"},
    Wording{"; expected '}'", "a comma or a closing brace } is missing before this"},
    Wording{"; expected '['", "a value is missing here, or the comma before is one too many"},
    Wording{"; expected end of input", "the document is complete before this; delete what follows"},
    Wording{"invalid literal", "this is no value; texts stand in double quotes, and comments cannot be read"},
};

/// Without its codes, and without what was read last, which may say anything.
std::string reasonOf(std::string_view complaint) {
    const auto begin = complaint.find(" - ");
    complaint.remove_prefix(begin != std::string_view::npos ? begin + 3 : complaint.find("] ") + 2);
    const auto lastRead = complaint.find("; last read: ");
    if (lastRead == std::string_view::npos) return std::string(complaint);
    const auto expected = complaint.rfind("; expected ");
    std::string result(complaint.substr(0, lastRead));
    if (expected != std::string_view::npos && expected > lastRead) result += complaint.substr(expected);
    return result;
}

/// How many of the bytes read last are what was not expected: of a text or number all, else the very last.
std::size_t lengthOf(std::string_view token, std::string_view reason) {
    const bool whole = reason.starts_with("unexpected string") || reason.starts_with("unexpected number") ||
                       reason.starts_with("number overflow");
    return whole ? token.size() : 1;
}

} // namespace

SyntaxProblem syntaxProblem(std::size_t position, std::string_view token, std::string_view complaint) {
    const std::string reason = reasonOf(complaint);
    const auto *found = std::find_if(wordings.begin(), wordings.end(), [&](const Wording &one) {
        return reason.find(one.part) != std::string::npos;
    });
    const std::size_t length = lengthOf(token, reason);
    return {position - std::min(position, length),
            found != wordings.end() ? std::string(found->plain) : reason};
}

} // namespace tussen
