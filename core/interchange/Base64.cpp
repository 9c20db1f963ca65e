#include "interchange/Base64.h"

#include <boost/archive/iterators/base64_from_binary.hpp>
#include <boost/archive/iterators/binary_from_base64.hpp>
#include <boost/archive/iterators/transform_width.hpp>

#include <algorithm>

namespace tussen {

namespace {

namespace iterators = boost::archive::iterators;
using Letters = iterators::base64_from_binary<
    iterators::transform_width<std::vector<std::uint8_t>::const_iterator, 6, 8>>;
using Numbers = iterators::transform_width<iterators::binary_from_base64<std::string::const_iterator>, 8, 6>;

} // namespace

std::string toBase64(const Bytes &bytes) {
    std::string text(Letters(bytes.value.begin()), Letters(bytes.value.end()));
    text.append((3 - bytes.value.size() % 3) % 3, '=');
    return text;
}

std::optional<Bytes> fromBase64(std::string_view text) {
    if (text.size() % 4 != 0) return std::nullopt;
    const std::size_t padding = text.ends_with("==") ? 2 : static_cast<std::size_t>(text.ends_with('='));
    // The library reads whole groups only: padding stands in as zeros, whose bytes are taken off again.
    std::string letters(text);
    std::fill_n(letters.rbegin(), padding, 'A');
    Bytes bytes;
    try {
        bytes.value.assign(Numbers(letters.cbegin()), Numbers(letters.cend()));
    } catch (const iterators::dataflow_exception &) {
        return std::nullopt;
    }
    bytes.value.resize(bytes.value.size() - padding);
    // Written anew it shows what the library lets pass: padding in the middle, loose bits at the end.
    if (toBase64(bytes) != text) return std::nullopt;
    return bytes;
}

} // namespace tussen
