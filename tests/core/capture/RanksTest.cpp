#include "capture/Ranks.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <algorithm>
#include <limits>

using tussen::capture::settledRanks;

namespace {
using Ranks = std::vector<double>;
constexpr std::nullopt_t fresh = std::nullopt;
} // namespace

TEST_CASE("new siblings stand between their neighbours, who stay where they are") {
    CHECK(settledRanks({}).empty());
    CHECK(settledRanks({fresh, fresh}) == Ranks{0, 1});
    CHECK(settledRanks({4.0, fresh}) == Ranks{4, 5});
    CHECK(settledRanks({fresh, fresh, 4.0}) == Ranks{2, 3, 4});
    CHECK(settledRanks({1.0, fresh, 2.0}) == Ranks{1, 1.5, 2});
    CHECK(settledRanks({1.0, fresh, fresh, fresh, 2.0, fresh}) == Ranks{1, 1.25, 1.5, 1.75, 2, 3});
}

TEST_CASE("where there is no room all are numbered anew") {
    CHECK(settledRanks({3.0, 3.0, fresh, 3.0}) == Ranks{0, 1, 2, 3});
    CHECK(settledRanks({1.0, fresh, std::nextafter(1.0, 2.0)}) == Ranks{0, 1, 2});
    const double most = std::numeric_limits<double>::max();
    CHECK(settledRanks({most, fresh}) == Ranks{0, 1});
    CHECK(settledRanks({-most, fresh, most}) == Ranks{0, 1, 2});
}

TEST_CASE("equal ranks that nothing new stands between stay") {
    CHECK(settledRanks({1.0, 1.0, fresh}) == Ranks{1, 1, 2});
}

TEST_CASE("a hundred new ones, one after the other behind the same sibling, keep their order") {
    std::vector<double> ranks{0, 1};
    for (int i = 0; i < 100; ++i) {
        std::vector<std::optional<double>> siblings(ranks.begin(), ranks.end());
        siblings.insert(siblings.begin() + 1, fresh);
        ranks = settledRanks(siblings);
        REQUIRE(std::ranges::adjacent_find(ranks, std::greater_equal<>()) == ranks.end());
    }
}
