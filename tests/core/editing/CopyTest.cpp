#include "editing/Fragment.h"
#include "editing/Journeys.h"
#include "editing/Paste.h"
#include "interchange/Json.h"
#include "model/PartyId.h"
#include "model/Rules.h"
#include "tests/core/editing/Said.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::editing;
using namespace tussen::test;

namespace {

const capture::FirstNames names{"Journey", "Phase"};

Build airport() {
    Build build;
    build.put(EcosystemInfo{ecosystemInfoId(), "Airport", {}, "en"})
        .partner("klm")
        .partner("desk", "klm")
        .channel("web")
        .outcome("rest")
        .phase("P")
        .touchpoint("a", "A:desk R:klm")
        .touchpoint("b", "A:klm")
        .phase("Q")
        .touchpoint("c")
        .path({"a", "b", "c"})
        .effect("a", "rest", 0.5)
        .change<Touchpoint>("a", [](Touchpoint &row) { row.channel = id<Channel>("web"); });
    return build;
}

Ecosystem fragment(const Build &build, std::initializer_list<const char *> keys) {
    std::vector<Id<Touchpoint>> ids;
    for (const char *key : keys)
        ids.push_back(id<Touchpoint>(key));
    return fragmentOf(build.now(), ids);
}

/// Another document: its partner goes by the same name in other letters.
Build elsewhere() {
    Build build;
    build.put(EcosystemInfo{ecosystemInfoId(), "Elsewhere", {}, "en"})
        .partner("KLM ")
        .phase("Q")
        .touchpoint("x")
        .touchpoint("y")
        .phase("Z")
        .touchpoint("z");
    return build;
}

} // namespace

TEST_CASE("a fragment is a document of its own, with what belongs to its touchpoints") {
    const Ecosystem part = fragment(airport(), {"a", "b"});
    CHECK(violations(part).empty());
    CHECK(order(part) == "P: a b");
    CHECK(ways(part) == "a>b");
    CHECK(part.table<Partner>().size() == 2);
    CHECK(part.table<Channel>().size() == 1);
    CHECK(part.table<Effect>().size() == 1);
    CHECK(fromJson(toJson(part)) == part);
    CHECK(fragment(airport(), {"c"}).table<Partner>().empty());
}

TEST_CASE("pasted elsewhere it goes behind the place, partners found by name, others added") {
    Edit edit(elsewhere().now());
    const auto added = paste(fragment(airport(), {"a", "b"}), {id<Touchpoint>("x"), {}, {}}, names, edit);
    CHECK(order(edit.now()) == "Q: x a b y; Z: z");
    CHECK(ways(edit.now()) == "a>b");
    REQUIRE(added.size() == 2);
    CHECK(rolesAt(edit.now(), added[0]) == "A:desk R:KLM ");
    CHECK(edit.now().table<Partner>().size() == 2);
    CHECK(edit.now().table<Channel>().size() == 1);
    CHECK(edit.now().table<Effect>().size() == 1);
    for (const Partner &row : edit.now().table<Partner>())
        if (row.name == "desk") CHECK(row.parent == id<Partner>("KLM "));
    paste(fragment(airport(), {"a"}), {{}, id<Phase>("Z"), {}}, names, edit);
    CHECK(order(edit.now()) == "Q: x a b y; Z: z a");
    CHECK(edit.now().table<Partner>().size() == 2);
    CHECK(violations(edit.now()).empty());
}

TEST_CASE("an agreement about a way goes with it, wherever it is copied; others stay behind") {
    Build build = airport();
    build.agreement("sla", {"klm", "desk"}, Scope(way("a", "b"))).agreement("all", {"klm"});
    build.agreement("further", {"klm"}, Scope(way("b", "c")));
    build.agreement("journey's", {"klm"}, Scope(id<Journey>("journey")));
    const Ecosystem part = fragment(build, {"a", "b"});
    REQUIRE(part.table<Agreement>().size() == 1);
    CHECK(part.table<Agreement>().begin()->name == "sla");
    CHECK(part.table<Party>().size() == 2);
    CHECK(violations(part).empty());
    Edit edit(elsewhere().now());
    const auto added = paste(fromJson(toJson(part)), {id<Touchpoint>("x"), {}, {}}, names, edit);
    REQUIRE(edit.now().table<Agreement>().size() == 1);
    const Agreement &copy = *edit.now().table<Agreement>().begin();
    CHECK(edit.now()[std::get<Id<Transition>>(copy.scope.value())].from == added.front());
    std::set<std::string> parties;
    for (const Party &party : edit.now().table<Party>()) {
        CHECK(party.id == partyId(copy.id, party.partner));
        parties.insert(edit.now()[party.partner].name);
    }
    CHECK(parties == std::set<std::string>{"KLM ", "desk"});
    CHECK(violations(edit.now()).empty());
}

TEST_CASE("what is cut and pasted has its agreements, its notes, and what it continues") {
    Build build = airport();
    build.agreement("sla", {"klm", "desk"}, Scope(way("a", "b")));
    Edit edit(build.now());
    const auto target = makeTarget(id<Journey>("journey"), "Agreed", edit);
    const Id<Note> note = Id<Note>::make();
    edit.put(Note{.id = note, .text = "Who pays?", .touchpoint = id<Touchpoint>("a")});
    const bool ofTarget = GENERATE(false, true);
    std::vector<Id<Touchpoint>> cut;
    const Relations whole(edit.now());
    for (const Touchpoint *row : whole.touchpoints(ofTarget ? target : id<Journey>("journey")))
        cut.push_back(row->id);
    const Ecosystem before = edit.now();
    const Ecosystem part = fragmentOf(before, cut);
    const Ties ties = tiesOf(before, cut);
    const capture::Place there{{}, before[cut.front()].phase, {}};
    for (const Id<Touchpoint> &id : cut)
        edit.remove(id);
    REQUIRE(edit.now().table<Agreement>().size() == 1);
    const auto pasted = paste(part, there, names, edit, ties);
    CHECK(order(edit.now()) == order(before));
    CHECK(edit.now().table<Agreement>().size() == 2);
    REQUIRE(edit.now()[note].touchpoint);
    CHECK(edit.now()[*edit.now()[note].touchpoint].name == "a");
    const Relations after(edit.now());
    for (const Touchpoint *row : after.touchpoints(target)) {
        REQUIRE(row->currentOf);
        CHECK(edit.now()[*row->currentOf].name == row->name);
    }
    paste(part, there, names, edit, ties); // the note stays where it is
    CHECK((edit.now()[note].touchpoint == pasted.front()) != ofTarget);
    CHECK(violations(edit.now()).empty());
}

TEST_CASE("a pasted copy of what is still there takes no notes along, nor does it in a journey of today "
          "continue another") {
    Build build = airport();
    Edit edit(build.now());
    const auto target = makeTarget(id<Journey>("journey"), "Agreed", edit);
    const Id<Note> note = Id<Note>::make();
    edit.put(Note{.id = note, .text = "Who pays?", .touchpoint = id<Touchpoint>("a")});
    const std::vector ids{id<Touchpoint>("a")};
    const Ties ties = tiesOf(edit.now(), ids);
    paste(fragmentOf(edit.now(), ids), {id<Touchpoint>("b"), {}, {}}, names, edit, ties);
    CHECK(edit.now()[note].touchpoint == id<Touchpoint>("a"));
    const std::vector other{Relations(edit.now()).touchpoints(target).front()->id};
    const Ecosystem part = fragmentOf(edit.now(), other);
    const Ties others = tiesOf(edit.now(), other);
    edit.remove(other.front());
    const auto pasted = paste(part, {id<Touchpoint>("b"), {}, {}}, names, edit, others);
    CHECK_FALSE(edit.now()[pasted.front()].currentOf);
    CHECK(violations(edit.now()).empty());
}

TEST_CASE("what stood in several phases goes to those of the same names") {
    Edit edit(elsewhere().now());
    paste(fragment(airport(), {"a", "c"}), {id<Touchpoint>("z"), {}, {}}, names, edit);
    CHECK(order(edit.now()) == "Q: x y c; Z: z a");
}

TEST_CASE("pasted into an empty document it makes journey and phase") {
    Edit edit(Build().put(EcosystemInfo{ecosystemInfoId(), "New", {}, "en"}).now());
    paste(fragment(airport(), {"a"}), {}, names, edit);
    CHECK(order(edit.now()) == "Phase: a");
    CHECK(paste(fragment(airport(), {}), {}, names, edit).empty());
    CHECK(violations(edit.now()).empty());
}

TEST_CASE("duplicates stand behind the last of their phase, with the transitions between them") {
    Edit edit(airport().now());
    const std::vector ids{id<Touchpoint>("a"), id<Touchpoint>("b"), id<Touchpoint>("c")};
    const auto added = duplicate(ids, edit);
    CHECK(order(edit.now()) == "P: a b a b; Q: c c");
    CHECK(ways(edit.now()) == "a>b a>b b>c b>c");
    CHECK(rolesAt(edit.now(), added[0]) == "A:desk R:klm");
    CHECK(edit.now().table<Partner>().size() == 2);
}

TEST_CASE("one piece is led to from what it stands behind, and leads on to what came next") {
    struct Case {
        std::vector<std::pair<const char *, const char *>> before;
        std::vector<const char *> copied;
        std::string after;
    };
    const auto one = GENERATE(values<Case>({
        {{{"x", "y"}, {"y", "z"}}, {"y"}, "x>y y>y y>z"},
        {{{"x", "y"}, {"y", "z"}}, {"x", "y"}, "x>y x>y y>x y>z"},
        {{{"x", "y"}, {"y", "z"}}, {"z"}, "x>y y>z z>z"},
        {{}, {"y"}, ""},                                                   // in no flow
        {{{"x", "y"}, {"x", "z"}}, {"x"}, "x>y x>z"},                      // its ways branch
        {{{"x", "y"}, {"y", "x"}}, {"y"}, "x>y y>x"},                      // its way goes back
        {{{"x", "y"}, {"w", "y"}, {"y", "z"}}, {"w", "x"}, "w>y x>y y>z"}, // two pieces
    }));
    Build build;
    build.phase("P");
    for (const char *key : {"w", "x", "y", "z"})
        build.touchpoint(key);
    for (const auto &[from, to] : one.before)
        build.transition(from, to);
    std::vector<Id<Touchpoint>> ids;
    ids.reserve(one.copied.size());
    for (const char *key : one.copied)
        ids.push_back(id<Touchpoint>(key));
    Edit edit(build.now());
    duplicate(ids, edit);
    CHECK(ways(edit.now()) == one.after);
}

TEST_CASE("a journey is duplicated with all that belongs to it") {
    Build build = airport();
    build.agreement("sla", {"klm", "desk"}, Scope(way("a", "b"))).agreement("all", {"klm"});
    build.journey("later").touchpoint("z");
    Edit edit(build.now());
    const auto copy = duplicateJourney(id<Journey>("journey"), "Copy", edit);
    CHECK(order(edit.now()) == "P: a b; Q: c; P: a b; Q: c; phase: z");
    CHECK(ways(edit.now()) == "a>b a>b b>c b>c");
    CHECK(edit.now()[copy].name == "Copy");
    CHECK(edit.now()[copy].state == JourneyState::current);
    CHECK(edit.now().table<Agreement>().size() == 3);
    for (const Party &party : edit.now().table<Party>())
        if (party.agreement != id<Agreement>("sla") && party.agreement != id<Agreement>("all"))
            CHECK(party.id == partyId(party.agreement, party.partner));
    CHECK(violations(edit.now()).empty());
}

TEST_CASE("in a target journey each touchpoint continues the one it was copied from") {
    Edit edit(airport().now());
    const auto target = makeTarget(id<Journey>("journey"), "Agreed", edit);
    CHECK(edit.now()[target].currentOf == id<Journey>("journey"));
    CHECK(edit.now()[target].state == JourneyState::target);
    const Relations after(edit.now());
    for (const Touchpoint *row : after.touchpoints(target)) {
        REQUIRE(row->currentOf);
        CHECK(edit.now()[*row->currentOf].name == row->name);
    }
    CHECK(violations(edit.now()).empty());
    const auto empty = addJourney("New", "First", edit);
    CHECK(order(edit.now()).ends_with("; First:"));
    CHECK(edit.now()[empty].state == JourneyState::current);
}
