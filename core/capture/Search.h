#pragma once

#include "model/Ecosystem.h"

#include <string>
#include <string_view>
#include <vector>

namespace tussen::capture {

/// A text of the document in which words were found.
struct Hit {
    EntityRef entity;
    std::string_view field; ///< its key
    std::string text;       ///< the whole text
    bool operator==(const Hit &) const = default;
};

/// All texts in which every one of the words stands, whatever their case and accents: names before other
/// texts, and among each those in which the words begin words. At most so many; none where nothing is sought.
[[nodiscard]] std::vector<Hit> search(const Ecosystem &ecosystem, std::string_view words, std::size_t most);

/// About so many bytes of the text around the first place of one of the words, on one line; "…" stands for
/// what is left out.
[[nodiscard]] std::string excerpt(const std::string &text, std::string_view words, std::size_t length);

} // namespace tussen::capture
