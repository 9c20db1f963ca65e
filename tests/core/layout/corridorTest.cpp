#include "layout/Corridor.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace tussen::layout;
using Steps = std::vector<int>;

TEST_CASE("Lines keep to the middle of a row where they can, and apart") {
    struct Case {
        std::string about;
        Corridor corridor;
        Steps exits;
        Steps entries;
    };
    const std::vector<Case> cases{
        {"nothing", {}, {}, {}},
        {"one out", {.exits = 1}, {0}, {}},
        {"four out", {.exits = 4, .goingUp = 1}, {-3, -1, 1, 3}, {}},
        {"one in", {.entries = 1}, {}, {0}},
        {"two in", {.entries = 2}, {}, {-1, 1}},
        {"many in stand closer", {.entries = 5}, {}, {-2, -1, 0, 1, 2}},
        {"out and in, apart on their way", {.exits = 2, .entries = 1}, {-1, 1}, {0}},
        {"straight", {.entries = 1, .straight = 0}, {}, {0}},
        {"straight, one up, two down",
         {.exits = 3, .goingUp = 1, .entries = 1, .straight = 0},
         {-2, 2, 4},
         {0}},
        {"straight, others in", {.entries = 3, .straight = 1}, {}, {-1, 0, 1}},
        {"straight, out and in", {.exits = 1, .entries = 3, .straight = 0}, {2}, {0, 1, 3}},
        {"side by side", {.exits = 2, .goingUp = 1, .entries = 1, .shared = true}, {-1, 1}, {0}},
        {"side by side, two in", {.exits = 2, .goingUp = 1, .entries = 2, .shared = true}, {-2, 0}, {-1, 1}},
    };
    for (const Case &one : cases) {
        INFO(one.about);
        const CorridorSteps steps = stepsOf(one.corridor);
        CHECK(steps.exits == one.exits);
        CHECK(steps.entries == one.entries);
    }
}

TEST_CASE("Side by side no two lines are at one height, and those that leave have room for words") {
    for (std::size_t exits = 0; exits < 6; ++exits) {
        for (std::size_t entries = 1; entries < 6; ++entries) {
            for (std::size_t straight = 0; straight <= entries; ++straight) {
                INFO(exits << " out, " << entries << " in, straight: " << straight);
                Corridor corridor{.exits = exits, .goingUp = exits / 2, .entries = entries, .shared = true};
                if (straight < entries) corridor.straight = straight;
                const CorridorSteps steps = stepsOf(corridor);
                std::set<int> all(steps.entries.begin(), steps.entries.end());
                all.insert(steps.exits.begin(), steps.exits.end());
                CHECK(all.size() == exits + entries);
                Steps leaving = steps.exits;
                if (corridor.straight) leaving.push_back(steps.entries[straight]);
                std::sort(leaving.begin(), leaving.end());
                for (std::size_t i = 1; i < leaving.size(); ++i)
                    CHECK(leaving[i] - leaving[i - 1] >= 2);
            }
        }
    }
}
