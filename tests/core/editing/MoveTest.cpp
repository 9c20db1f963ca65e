#include "editing/MoveAlong.h"
#include "editing/MoveToLane.h"
#include "tests/core/editing/Said.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::editing;
using namespace tussen::test;

namespace {

using Step = std::optional<Seat> (*)(const Relations &, const Id<Touchpoint> &);

/// Moves a touchpoint one step; gives the order and the transitions.
std::pair<std::string, std::string> stepped(const Build &build, const char *key, Step step) {
    Edit edit(build.now());
    const auto seat = step(build.relations(), id<Touchpoint>(key));
    REQUIRE(seat);
    moveAlong(id<Touchpoint>(key), *seat, edit);
    return {order(edit.now()), ways(edit.now())};
}

Build chain() {
    return Build().phase("P").touchpoint("a").touchpoint("b").touchpoint("c").touchpoint("d").path(
        {"a", "b", "c", "d"});
}

} // namespace

TEST_CASE("in another lane that partner is accountable, and the old one has no role") {
    struct Case {
        const char *roles;
        const char *lane;
        Former former;
        const char *then;
    };
    const auto [roles, lane, former, then] = GENERATE(values<Case>({
        {"A:klm", "police", Former::leaves, "A:police"},
        {"A:klm R:klm C:guards", "police", Former::leaves, "A:police C:guards"},
        {"A:klm C:klm", "police", Former::staysResponsible, "A:police R:klm"},
        {"A:klm C:police", "police", Former::leaves, "A:police"},
        {"R:guards", "police", Former::leaves, "A:police R:guards"},
        {"A:klm A:police", "police", Former::leaves, "A:police"},
        {"A:klm A:guards", "police", Former::staysResponsible, "A:police R:guards R:klm"},
        {"A:klm R:guards", "", Former::leaves, "R:guards"},
        {"A:klm", "", Former::staysResponsible, "R:klm"},
        {"A:klm R:guards", "klm", Former::leaves, "A:klm R:guards"},
    }));
    Edit edit(Build().partners({"klm", "police", "guards"}).touchpoint("queue", roles).now());
    const std::string_view partner = lane;
    moveToLane(id<Touchpoint>("queue"), partner.empty() ? std::nullopt : std::optional(id<Partner>(partner)),
               former, edit);
    CHECK(rolesAt(edit.now(), id<Touchpoint>("queue")) == then);
}

TEST_CASE("one step on goes behind the next, at the end into the next phase") {
    const Build build =
        Build().phase("P").touchpoint("a").touchpoint("b").phase("Q").touchpoint("c").phase("R");
    CHECK(stepped(build, "a", seatAfter).first == "P: b a; Q: c; R:");
    CHECK(stepped(build, "b", seatAfter).first == "P: a; Q: b c; R:");
    CHECK(stepped(build, "c", seatAfter).first == "P: a b; Q:; R: c");
    CHECK(stepped(build, "b", seatBefore).first == "P: b a; Q: c; R:");
    CHECK(stepped(build, "c", seatBefore).first == "P: a b c; Q:; R:");
    CHECK_FALSE(seatBefore(build.relations(), id<Touchpoint>("a")));
    const Build alone = Build().touchpoint("a");
    CHECK_FALSE(seatAfter(alone.relations(), id<Touchpoint>("a")));
}

TEST_CASE("in a plain chain the transitions follow") {
    using Both = std::pair<std::string, std::string>;
    CHECK(stepped(chain(), "b", seatAfter) == Both{"P: a c b d", "a>c b>d c>b"});
    CHECK(stepped(chain(), "c", seatBefore) == Both{"P: a c b d", "a>c b>d c>b"});
    CHECK(stepped(chain(), "a", seatAfter) == Both{"P: b a c d", "a>c b>a c>d"});
    CHECK(stepped(chain(), "b", seatBefore) == Both{"P: b a c d", "a>c b>a c>d"});
    CHECK(stepped(chain(), "d", seatBefore) == Both{"P: a b d c", "a>b b>d d>c"});
    CHECK(stepped(chain(), "c", seatAfter) == Both{"P: a b d c", "a>b b>d d>c"});
}

TEST_CASE("each touchpoint keeps the transition that leaves it") {
    Build build = chain();
    build.change<Transition>("b|c", [](Transition &row) { row.label = "by bus"; });
    Edit edit(build.now());
    moveAlong(id<Touchpoint>("b"), {id<Phase>("P"), id<Touchpoint>("d")}, edit);
    CHECK(ways(edit.now()) == "a>c b>d c>b");
    const Transition &kept = edit.now()[way("b", "c")];
    CHECK(kept.label == "by bus");
    CHECK(edit.now()[kept.to].name == "d");
}

TEST_CASE("where ways branch only the order changes") {
    Build build = chain();
    build.touchpoint("e").transition("b", "e");
    CHECK(stepped(build, "b", seatAfter) ==
          std::pair<std::string, std::string>{"P: a c b d e", "a>b b>c b>e c>d"});
    const Build goal = Build().phase("P").touchpoint("a").goal("won").touchpoint("b").path({"a", "won"});
    CHECK(stepped(goal, "won", seatAfter) == std::pair<std::string, std::string>{"P: a b won", "b>won"});
}

TEST_CASE("a touchpoint that stays where it is changes nothing") {
    const Build build = chain();
    Edit edit(build.now());
    moveAlong(id<Touchpoint>("b"), {id<Phase>("P"), id<Touchpoint>("c")}, edit);
    moveAlong(id<Touchpoint>("b"), {id<Phase>("P"), id<Touchpoint>("b")}, edit);
    moveAlong(id<Touchpoint>("d"), {id<Phase>("P"), std::nullopt}, edit);
    CHECK(edit.changes("Move").empty());
}

TEST_CASE("several touchpoints come to stand one behind the other, in their order") {
    struct Case {
        std::vector<const char *> moved;
        const char *before;
        const char *then;
    };
    const auto [moved, before, then] = GENERATE(values<Case>({
        {{"a", "b"}, "d", "P: c a b d"},
        {{"c", "d"}, "a", "P: c d a b"},
        {{"a", "c"}, "", "P: b d a c"},
        {{"b", "c"}, "c", "P: a b c d"}, // where they stand
        {{"a", "c"}, "c", "P: b a c d"},
    }));
    std::vector<Id<Touchpoint>> ids;
    ids.reserve(moved.size());
    for (const char *key : moved)
        ids.push_back(id<Touchpoint>(key));
    Edit edit(chain().now());
    moveAlong(ids, {id<Phase>("P"), *before ? std::optional(id<Touchpoint>(before)) : std::nullopt}, edit);
    CHECK(order(edit.now()) == then);
}

TEST_CASE("a step takes all that are chosen along, and none past the end") {
    Edit edit(chain().now());
    stepAlong({id<Touchpoint>("b"), id<Touchpoint>("c")}, 1, edit);
    CHECK(order(edit.now()) == "P: a d b c");
    stepAlong({id<Touchpoint>("b"), id<Touchpoint>("c")}, 1, edit);
    CHECK(order(edit.now()) == "P: a d b c");
    stepAlong({id<Touchpoint>("a"), id<Touchpoint>("b")}, -1, edit);
    CHECK(order(edit.now()) == "P: a d b c");
}
