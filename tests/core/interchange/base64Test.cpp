#include "interchange/Base64.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <string_view>

using namespace tussen;

namespace {

Bytes bytesOf(std::string_view text) {
    return {{text.begin(), text.end()}};
}

} // namespace

// The examples of RFC 4648, section 10.
TEST_CASE("bytes are written as base64 with padding") {
    const std::pair<const char *, const char *> cases[] = {
        {"", ""},
        {"f", "Zg=="},
        {"fo", "Zm8="},
        {"foo", "Zm9v"},
        {"foob", "Zm9vYg=="},
        {"fooba", "Zm9vYmE="},
        {"foobar", "Zm9vYmFy"},
    };
    for (const auto &[plain, written] : cases) {
        CHECK(toBase64(bytesOf(plain)) == written);
        CHECK(fromBase64(written) == bytesOf(plain));
    }
}

TEST_CASE("what is not base64 is refused") {
    const std::string_view cases[] = {
        "Z",        "Zg",   "Zg=",  "Zg===",  "====", "Z===", "Zm9v\n", "Zm9 ", "Zm-_",
        "Zh==", // bits that no byte has left
        "Zg==Zg==", "=Zg=", "Zg=a", "Zm9\xC3"};
    for (const std::string_view text : cases) {
        INFO(text);
        CHECK_FALSE(fromBase64(text));
    }
}

TEST_CASE("any bytes come back as they were") {
    rc::prop("round trip", [](const std::vector<std::uint8_t> &bytes) {
        RC_ASSERT(fromBase64(toBase64({bytes})) == Bytes{bytes});
    });
}
