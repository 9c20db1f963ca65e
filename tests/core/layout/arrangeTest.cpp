#include "layout/Arrange.h"
#include "tests/support/Build.h"
#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>

using namespace tussen;
using test::Build;
using test::id;

namespace {

std::string arranged(const Relations &relations) {
    std::string names;
    for (const Id<Partner> &partner : arrangedPartners(relations))
        names += (names.empty() ? "" : " ") + relations.ecosystem()[partner].name;
    return names;
}

/// A journey through touchpoints of these owners, one letter each; "-" starts anew.
Build through(Build build, std::string_view owners) {
    std::string before;
    for (const char owner : owners) {
        if (owner == '-') {
            before.clear();
            continue;
        }
        const std::string name = "t" + std::to_string(build.now().table<Touchpoint>().size());
        build.touchpoint(name, "A:" + std::string(1, owner));
        if (!before.empty()) build.transition(before, name);
        before = name;
    }
    return build;
}

} // namespace

TEST_CASE("Lanes are arranged for the shortest handoffs") {
    struct Case {
        std::string about;
        Build build;
        std::string order;
    };
    const auto abcd = [] { return Build().partners({"a", "b", "c", "d"}); };
    const std::vector<Case> cases{
        {"nothing to do", through(abcd(), "abcd"), "a b c d"},
        {"without handoffs nothing moves", through(abcd(), "d-c-b-a"), "a b c d"},
        {"no longer than it was: nothing moves", through(abcd(), "dcba"), "a b c d"},
        {"a chain", through(abcd(), "acbd"), "a c b d"},
        {"who is in the middle of all comes to the middle", through(abcd(), "adadadbdcd"), "b a d c"},
        {"departments stay with their organisation",
         through(abcd().partner("x", "a").partner("y", "a"), "ydydyd-ab-x"), "b a x y d c"},
        {"departments are arranged below it",
         through(Build().partner("a").partner("x", "a").partner("y", "a").partner("b"), "xbxb-ya"),
         "a y x b"},
        {"who has no lane stands last", through(Build().partners({"idle", "a", "b", "c"}), "acacac-cb"),
         "a c b idle"},
    };
    for (const Case &one : cases) {
        INFO(one.about);
        CHECK(arranged(one.build.relations()) == one.order);
    }
}

TEST_CASE("Arranging once is enough, and ranks say what moved") {
    const Build build = through(Build().partners({"a", "b", "c", "d"}), "acbdbdbd");
    const Relations before = build.relations();
    const std::vector<Partner> moved = arrangedRanks(before);
    REQUIRE_FALSE(moved.empty());
    Build after = build;
    for (const Partner &partner : moved) {
        CHECK(before.ecosystem()[partner.id] != partner);
        after.put(partner);
    }
    const Relations relations = after.relations();
    CHECK(arranged(relations) == arranged(before));
    CHECK(arrangedRanks(relations).empty());
    CHECK(arrangedRanks(through(Build().partners({"a", "b"}), "ab").relations()).empty());
}

TEST_CASE("Every partner is arranged exactly once, departments under what they belong to") {
    CHECK(rc::check([] {
        const Relations relations(*testing::anyEcosystem());
        std::vector<Id<Partner>> seen;
        for (const Id<Partner> &partner : arrangedPartners(relations)) {
            const auto &parent = relations.ecosystem()[partner].parent;
            if (parent) RC_ASSERT(std::ranges::count(seen, *parent) == 1);
            seen.push_back(partner);
        }
        std::ranges::sort(seen);
        RC_ASSERT(std::ranges::adjacent_find(seen) == seen.end());
        RC_ASSERT(seen.size() == relations.partners().size());
    }));
}
