#include "model/Core.h"

#include <catch2/catch.hpp>

#include <string_view>

using namespace tussen;

namespace {

std::string dutch(const char *english) {
    if (std::string_view(english) == "{} of {}") return "van {1}: {0}";
    if (std::string_view(english) == "only {}") return "alleen {} en {}";
    return english;
}

/// Speaks English again at its end.
struct InDutch {
    InDutch() { Core::setTranslator(dutch); }
    InDutch(const InDutch &) = delete;
    InDutch &operator=(const InDutch &) = delete;
    ~InDutch() { Core::setTranslator(nullptr); }
};

} // namespace

TEST_CASE("Sentences are English as long as nobody translates") {
    CHECK(Core::tr("{} of {}", 3, "ten") == "3 of ten");
}

TEST_CASE("A translation may name values in its own order") {
    const InDutch language;
    CHECK(Core::tr("{} of {}", 3, "ten") == "van ten: 3");
    CHECK(Core::tr("nothing else") == "nothing else");
}

TEST_CASE("A translation that asks for more than there is gives way to English") {
    const InDutch language;
    CHECK(Core::tr("only {}", 3) == "only 3");
}
