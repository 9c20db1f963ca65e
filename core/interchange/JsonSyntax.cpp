#include "interchange/JsonSyntax.h"

#include "model/Core.h"

#include <algorithm>
#include <array>

namespace tussen {

namespace {

struct Wording {
    std::string_view part; ///< of the parser's complaint
    std::string plain;
};

/// The first that fits counts: what is wrong inside a value, then what was expected instead.
std::array<Wording, 19> wordings() {
    return {
        {{"missing closing quote", Core::tr("the double quote that ends this text is missing")},
         {"(LF)",
          Core::tr(
              "the line ends inside a text; the closing double quote is missing, or \\n is to be written")},
         {"control character", Core::tr("a control character stands in a text; write \\t for a tab")},
         {"after backslash",
          Core::tr("after a backslash only \" \\ / b f n r t or u may stand; write two for one")},
         {"4 hex digits", Core::tr("\\u needs four digits or letters a to f, as in \\u00e9")},
         {"surrogate", Core::tr("\\u with d800 to dfff is half a character; its other half is missing")},
         {"ill-formed UTF-8", Core::tr("this is no text in UTF-8; save the file with that encoding")},
         {"invalid BOM", Core::tr("this is no text in UTF-8; save the file with that encoding")},
         {"invalid number", Core::tr("a digit is missing in this number")},
         {"number overflow", Core::tr("this number is too large")},
         {"unexpected end of input",
          Core::tr("the file ends here before it is complete; the rest is missing")},
         {"'}'; expected string literal", Core::tr("the comma before this brace }} is one too many")},
         {"; expected string literal", Core::tr("a key in double quotes is needed here")},
         {"; expected ':'", Core::tr("a colon is missing before this")},
         {"; expected ']'", Core::tr("a comma or a closing bracket ] is missing before this")},
         {"; expected '}'", Core::tr("a comma or a closing brace }} is missing before this")},
         {"; expected '['", Core::tr("a value is missing here, or the comma before is one too many")},
         {"; expected end of input", Core::tr("the document is complete before this; delete what follows")},
         {"invalid literal",
          Core::tr("this is no value; texts stand in double quotes, and comments cannot be read")}}};
}

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
    const auto all = wordings();
    const auto *found = std::find_if(all.begin(), all.end(), [&](const Wording &one) {
        return reason.find(one.part) != std::string::npos;
    });
    const std::size_t length = lengthOf(token, reason);
    return {position - std::min(position, length), found != all.end() ? found->plain : reason};
}

} // namespace tussen
