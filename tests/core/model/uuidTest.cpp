#include "model/Uuid.h"

#include <catch2/catch.hpp>

#include <set>

using namespace tussen;

TEST_CASE("a UUID is read in either case and written in lower case") {
    const auto read = Uuid::parse("5B3F5D0E-1D1C-4f0a-9c55-6a0d5be1f7c3");
    REQUIRE(read);
    CHECK(read->text() == "5b3f5d0e-1d1c-4f0a-9c55-6a0d5be1f7c3");
}

TEST_CASE("only the hyphenated form is a UUID") {
    const char *text =
        GENERATE("", "5b3f5d0e1d1c4f0a9c556a0d5be1f7c3", "{5b3f5d0e-1d1c-4f0a-9c55-6a0d5be1f7c3}",
                 "5b3f5d0e-1d1c-4f0a-9c55-6a0d5be1f7c", "5b3f5d0e-1d1c-4f0a-9c55-6a0d5be1f7cg",
                 "5b3f5d0e-1d1c-4f0a-9c55-6a0d5be1f7c33", "5b3f5d0e-1d1c-4f0a-9c55_6a0d5be1f7c3");
    CAPTURE(text);
    CHECK_FALSE(Uuid::parse(text));
}

TEST_CASE("a name always gives the same version 5 UUID") {
    const Uuid airport = Uuid::named("partners/airport");
    CHECK(airport == Uuid::named("partners/airport"));
    CHECK(airport != Uuid::named("partners/airline"));
    CHECK(airport.text()[14] == '5');
}

TEST_CASE("version 5 follows RFC 4122") {
    // python3: uuid.uuid5(uuid.UUID("5b3f5d0e-1d1c-4f0a-9c55-6a0d5be1f7c3"), "partners/airport")
    CHECK(Uuid::named("partners/airport").text() == "deb685e3-5232-595f-b6f2-9770c2b931c7");
}

TEST_CASE("made ids are version 7, different, and in the order of time") {
    std::set<Uuid> made;
    for (int i = 0; i < 1000; ++i) {
        const Uuid id = Uuid::make();
        const std::string text = id.text();
        REQUIRE(text[14] == '7');
        REQUIRE(std::string("89ab").find(text[19]) != std::string::npos);
        made.insert(id);
    }
    CHECK(made.size() == 1000);
    const auto milliseconds = [](const Uuid &id) { return id.text().substr(0, 13); };
    CHECK(milliseconds(*made.begin()) <= milliseconds(Uuid::make()));
}
