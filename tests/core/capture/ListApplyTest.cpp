#include "capture/ListText.h"

#include "interchange/Json.h"
#include "model/Rules.h"
#include "tests/core/capture/Lines.h"
#include "tests/support/Build.h"
#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace tussen;
using namespace tussen::capture;
using namespace tussen::testing;

namespace {

const FirstNames firstNames{"Journey", "Phase"};

std::string quoted(const std::string &text) {
    return '"' + text + '"';
}

std::string nameOf(const Ecosystem &ecosystem, const std::optional<Id<Channel>> &channel) {
    return channel ? ecosystem[*channel].name : std::string();
}

std::string ownersOf(const Relations &relations, const Id<Touchpoint> &touchpoint) {
    std::string names;
    for (const Partner *partner : relations.partnersAs(RoleKind::accountable, touchpoint))
        names += (names.empty() ? "" : "; ") + partner->name;
    return names;
}

/// A journey as a list: phase, name, owners, channel, experience, minutes.
std::string listOf(const Relations &relations, const Id<Journey> &journey) {
    std::string text = "Phase,Name,Owner,Channel,Experience,Minutes\n";
    for (const Touchpoint *row : relations.touchpoints(journey)) {
        const Ecosystem &now = relations.ecosystem();
        text += quoted(now[row->phase].name) + ',' + quoted(row->name) + ',' +
                quoted(ownersOf(relations, row->id)) + ',' + quoted(nameOf(now, row->channel)) + ',' +
                (row->experience ? std::to_string(*row->experience) : "") + ',' +
                (row->minutes ? std::to_string(*row->minutes) : "") + "\r\n";
    }
    return text;
}

Relations schiphol() {
    std::ifstream in(TUSSEN_SOURCE_DIR "/resources/samples/schiphol-departure.json");
    std::ostringstream content;
    content << in.rdbuf();
    return Relations(fromJson(content.str()));
}

Ecosystem blank() {
    test::Build build;
    build.put(EcosystemInfo{ecosystemInfoId(), "Test", {}, "en"});
    return build.now();
}

test::Build twoPhases() {
    test::Build build;
    build.put(EcosystemInfo{ecosystemInfoId(), "Test", {}, "en"});
    build.phase("p").touchpoint("a").touchpoint("b").phase("q").touchpoint("c").path({"a", "b", "c"});
    return build;
}

std::string names(const Ecosystem &ecosystem) {
    const Relations relations(ecosystem);
    std::string result;
    for (const Touchpoint *row : relations.touchpoints(relations.journeys().front()->id))
        result += ecosystem[row->phase].name + "." + row->name + " ";
    return result;
}

std::vector<std::string> ways(const Ecosystem &ecosystem) {
    std::vector<std::string> all;
    for (const Transition &row : ecosystem.table<Transition>())
        all.push_back(ecosystem[row.from].name + ">" + ecosystem[row.to].name);
    std::ranges::sort(all);
    return all;
}

/// A text of cells that looks like a list more often than not.
std::string anyList(Random &random) {
    static const std::vector<std::string> starts{"", "Name\tOwner\tPhase\n", "Name,Channel,Minutes\n",
                                                 "fase;naam;beleving\n"};
    static const std::vector<std::string> cells{"Queue", "KLM", "klm", "Book", "1", "-2",
                                                "7",     "Web", "x y", "",     "\""};
    std::string text = random.oneOf(starts);
    const std::string between = random.oneOf(std::vector<std::string>{"\t", ",", ";"});
    for (std::size_t rows = random.below(8); rows > 0; --rows) {
        for (std::size_t count = 1 + random.below(3); count > 0; --count)
            text += (random.oneIn(20) ? anyText(random, 8) : random.oneOf(cells)) + between;
        text += "\n";
    }
    return text;
}

} // namespace

TEST_CASE("a journey written as a list comes back with phases, owners, channels and order") {
    const Relations sample = schiphol();
    const Id<Journey> journey = sample.journeys().front()->id;
    const ListPlan plan = plannedList(listOf(sample, journey));
    REQUIRE(plan.problems.empty());
    Edit edit(blank());
    apply(plan, {}, firstNames, edit);
    REQUIRE(violations(edit.now()).empty());
    const Relations made(edit.now());
    const auto was = sample.touchpoints(journey);
    const auto is = made.touchpoints(made.journeys().front()->id);
    REQUIRE(is.size() == was.size());
    for (std::size_t i = 0; i < is.size(); ++i) {
        CHECK(is[i]->name == was[i]->name);
        CHECK(made.ecosystem()[is[i]->phase].name == sample.ecosystem()[was[i]->phase].name);
        CHECK(ownersOf(made, is[i]->id).size() == ownersOf(sample, was[i]->id).size());
        CHECK(nameOf(made.ecosystem(), is[i]->channel) == nameOf(sample.ecosystem(), was[i]->channel));
        CHECK(is[i]->experience == was[i]->experience);
        CHECK(is[i]->minutes == was[i]->minutes);
    }
    CHECK(edit.now().table<Transition>().size() == is.size() - 1);
}

TEST_CASE("a list goes behind the chosen touchpoint, into its way on") {
    Edit edit(twoPhases().now());
    const auto added =
        apply(plannedList("x\ny\nz"), {.touchpoint = test::id<Touchpoint>("a")}, firstNames, edit);
    CHECK(added.size() == 3);
    CHECK(names(edit.now()) == "p.a p.x p.y p.z p.b q.c ");
    CHECK(ways(edit.now()) == std::vector<std::string>{"a>x", "b>c", "x>y", "y>z", "z>b"});
}

TEST_CASE("phases of a list are those that are there, new ones behind the one before") {
    Edit edit(twoPhases().now());
    apply(plannedList("Phase\tName\nP\tx\nNew\ty\nq\tz\n"), {}, firstNames, edit);
    CHECK(names(edit.now()) == "p.a p.b p.x New.y q.c q.z ");
}

TEST_CASE("many lines between two neighbours keep their order") {
    std::string text;
    for (int i = 0; i < 2'000; ++i)
        text += "line " + std::to_string(i) + "\n";
    Edit edit(twoPhases().now());
    const auto added = apply(plannedList(text), {.touchpoint = test::id<Touchpoint>("a")}, firstNames, edit);
    const Relations made(edit.now());
    const auto rows = made.touchpoints(test::id<Phase>("p"));
    REQUIRE(rows.size() == 2'002);
    for (std::size_t i = 0; i < added.size(); ++i)
        REQUIRE(rows[i + 1]->id == added[i]);
}

TEST_CASE("any list keeps the model's rules in any document, and is undone wholly") {
    CHECK(rc::check([] {
        const Ecosystem before = *anyEcosystem();
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const ListPlan plan = plannedList(anyList(random));
        Place place;
        if (const auto &rows = before.table<Touchpoint>(); !rows.empty() && random.oneIn(2))
            place.touchpoint = rows.at(random.below(rows.size())).id;
        Edit edit(before);
        const auto added = apply(plan, place, firstNames, edit);
        RC_ASSERT(added.size() == touchpointsIn(plan));
        RC_ASSERT(violations(edit.now()).empty());
        const ChangeSet changes = edit.changes("Add");
        RC_ASSERT(edit.now().with(inverse(changes).changes) == before);
    }));
}

TEST_CASE("no bytes make the reader of lists fail") {
    CHECK(rc::check([](const std::string &bytes) {
        for (const std::string &text : {bytes, "Name,Owner\n" + bytes})
            RC_ASSERT(touchpointsIn(plannedList(text)) <= text.size());
    }));
}
