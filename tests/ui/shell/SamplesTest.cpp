#include "shell/Samples.h"
#include "tests/support/Bench.h"

#include <catch2/catch.hpp>

using namespace tussen;

TEST_CASE("the start page counts the partners of a sample as its map does") {
    const SnapshotPtr shown = test::snapshot(test::schiphol());
    REQUIRE(shown->figures);
    const Sample sample = samples().front();
    REQUIRE(sample.file.endsWith("schiphol-departure.json"));
    CHECK(sample.description.contains(QStringLiteral(" %1 partners").arg(shown->figures->partners)));
}
