#include "editing/Remove.h"
#include "model/Rules.h"
#include "tests/core/editing/Said.h"
#include "tests/support/Random.h"
#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <map>
#include <set>

using namespace tussen;
using namespace tussen::test;
using tussen::testing::Random;
using tussen::testing::randomEcosystem;

namespace {

using Way = std::pair<const char *, double>; // "a>b" and its share, 0 for none said

Ecosystem journey(const std::vector<Way> &all) {
    Build build;
    for (const char *key : {"a", "b", "t", "c", "d"})
        build.touchpoint(key);
    for (const auto &[way, share] : all)
        build.transition(std::string_view(way).substr(0, 1), std::string_view(way).substr(2),
                         share > 0 ? std::optional(share) : std::nullopt);
    return build.now();
}

Ecosystem without(const Ecosystem &before, const std::vector<EntityRef> &gone) {
    Edit edit(before);
    editing::remove(gone, edit);
    return edit.now();
}

std::map<std::string, double> shares(const Ecosystem &now) {
    std::map<std::string, double> result;
    for (const Transition &row : now.table<Transition>())
        result[now[row.from].name + ">" + now[row.to].name] = row.probability.value_or(0);
    return result;
}

const EntityRef t = ref(id<Touchpoint>("t"));

/// What the ways of a touchpoint come to; none where one of them takes what the others leave.
std::optional<double> total(std::span<const Transition *const> ways) {
    double result = 0;
    for (const Transition *way : ways) {
        if (!way->probability) return std::nullopt;
        result += *way->probability;
    }
    return result;
}

} // namespace

TEST_CASE("the flow closes over a deleted touchpoint where one way leads to it or on from it") {
    struct Case {
        const char *said;
        std::vector<Way> before;
        std::map<std::string, double> after;
    };
    const auto one = GENERATE(values<Case>({
        {"a chain keeps the way in",
         {{"a>t", 0.25}, {"a>b", 0.75}, {"t>c", 1}},
         {{"a>c", 0.25}, {"a>b", 0.75}}},
        {"all ways in lead on", {{"a>t", 1}, {"b>t", 0.5}, {"t>c", 0}}, {{"a>c", 1}, {"b>c", 0.5}}},
        {"branches keep their shares",
         {{"a>t", 1}, {"t>c", 0.5}, {"t>d", 0.5}},
         {{"a>c", 0.5}, {"a>d", 0.5}}},
        {"nothing said stays so", {{"a>t", 0}, {"t>c", 0}, {"t>d", 0}}, {{"a>c", 0}, {"a>d", 0}}},
        {"branches of a branch have their part of it",
         {{"a>t", 0.5}, {"a>b", 0.5}, {"t>c", 0.5}, {"t>d", 0}},
         {{"a>b", 0.5}, {"a>c", 0.25}, {"a>d", 0.25}}},
        {"a way beside joins", {{"a>t", 0.25}, {"a>c", 0.75}, {"t>c", 1}}, {{"a>c", 1}}},
        {"none leads back to itself", {{"a>t", 0}, {"t>a", 0}, {"t>c", 0}}, {{"a>c", 0}}},
        {"several in and out are left", {{"a>t", 0}, {"b>t", 0}, {"t>c", 0}, {"t>d", 0}}, {}},
        {"a start leaves nothing", {{"t>c", 1}, {"c>d", 1}}, {{"c>d", 1}}},
        {"an end leaves nothing", {{"a>b", 1}, {"b>t", 1}}, {{"a>b", 1}}},
    }));
    INFO(one.said);
    CHECK(shares(without(journey(one.before), {t})) == one.after);
}

TEST_CASE("what is known of the way in stays, under its id") {
    Edit edit(journey({{"a>t", 1}, {"t>c", 1}}));
    Transition row = edit.now()[way("a", "t")];
    row.label = "by train";
    row.waitMinutes = 5;
    edit.put(row);
    const Ecosystem after = without(edit.now(), {t});
    row.to = id<Touchpoint>("c");
    CHECK(after[way("a", "t")] == row);
    CHECK(after.table<Transition>().size() == 1);
}

TEST_CASE("several go at once, transitions for themselves, a phase with what stands in it") {
    const Ecosystem chain = journey({{"a>b", 1}, {"b>t", 1}, {"t>c", 1}, {"c>d", 1}});
    CHECK(ways(without(chain, {ref(id<Touchpoint>("b")), t, ref(id<Touchpoint>("c"))})) == "a>d");
    CHECK(ways(without(chain, {ref(way("b", "t")), t})) == "a>b c>d");
    Build build;
    build.phase("P").touchpoint("a").phase("Q").touchpoint("b").phase("R").touchpoint("c");
    build.path({"a", "b", "c"});
    CHECK(ways(without(build.now(), {ref(id<Phase>("Q"))})) == "a>c");
    CHECK(order(without(build.now(), {ref(id<Phase>("Q"))})) == "P: a; R: c");
}

TEST_CASE(
    "closing a gap takes no other way along, makes none to itself and none twice, and is undone wholly") {
    CHECK(rc::check([] {
        const Ecosystem before = randomEcosystem(*rc::gen::arbitrary<std::uint64_t>());
        const auto &rows = before.table<Touchpoint>();
        if (rows.empty()) return;
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const Id<Touchpoint> gone = rows.at(random.below(rows.size())).id;
        Edit edit(before);
        editing::remove(std::vector{ref(gone)}, edit);
        RC_ASSERT(violations(edit.now()).empty());
        std::multiset<std::pair<Id<Touchpoint>, Id<Touchpoint>>> there;
        for (const Transition &row : before.table<Transition>())
            if (row.from != gone && row.to != gone) there.emplace(row.from, row.to);
        std::set<std::pair<Id<Touchpoint>, Id<Touchpoint>>> fresh;
        for (const Transition &row : edit.now().table<Transition>()) {
            const auto known = there.find({row.from, row.to});
            const bool isNew = known == there.end();
            RC_ASSERT_FALSE(isNew && row.from == row.to);
            if (isNew) RC_ASSERT(fresh.emplace(row.from, row.to).second);
            if (!isNew) there.erase(known);
        }
        RC_ASSERT(there.empty());
        const ChangeSet changes = edit.changes("Delete");
        RC_ASSERT(edit.now().with(inverse(changes).changes) == before);
    }));
}

TEST_CASE("the shares of whoever led to it sum as before") {
    CHECK(rc::check([] {
        const auto share = [] { return *rc::gen::inRange(1, 100) / 100.0; };
        const double in = share();
        const double left = share();
        const Ecosystem before =
            journey({{"a>t", in}, {"a>b", 1 - in}, {"t>b", left / 2}, {"t>c", left / 2}, {"t>d", 1 - left}});
        const Ecosystem after = without(before, {t});
        const auto sum = total(Relations(after).outgoing(id<Touchpoint>("a")));
        RC_ASSERT(sum.has_value());
        RC_ASSERT(std::abs(*sum - 1) < 1e-9);
        RC_ASSERT(Relations(after).outgoing(id<Touchpoint>("a")).size() == 3u);
    }));
}
