#include "capture/Directory.h"

#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using capture::Directory;

TEST_CASE("who and what is there by name, however it is written, is not made again") {
    Edit edit(test::Build().partner("Airport").channel("Web").group("Families").now());
    Directory directory(edit);
    CHECK(directory.partner(" AIRPORT") == test::id<Partner>("Airport"));
    CHECK(directory.channel("web ") == test::id<Channel>("Web"));
    CHECK(directory.group("families") == test::id<CustomerGroup>("Families"));
    CHECK(edit.changes("").empty());
}

TEST_CASE("what is made by name is found by it from then on") {
    Edit edit(test::Build().now());
    Directory directory(edit);
    const auto group = directory.group(" Families ");
    CHECK(edit.now()[group].name == "Families");
    CHECK(directory.group("FAMILIES") == group);
    CHECK(directory.channel("Kiosk") == directory.channel("kiosk"));
    CHECK(directory.partner("Airport") == directory.partner("airport"));
    CHECK(edit.now().table<CustomerGroup>().size() == 1);
}
