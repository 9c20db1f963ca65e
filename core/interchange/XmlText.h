#pragma once

#include <pugixml.hpp>

#include <string>

namespace tussen {

/// Makes the text the node's value, as XML can carry it: broken UTF-8 and characters that no XML reader
/// accepts (C0 controls other than tab and newline, U+FFFE, U+FFFF) become U+FFFD. The writer escapes the
/// rest.
void setXmlText(pugi::xml_node node, const std::string &text);

} // namespace tussen
