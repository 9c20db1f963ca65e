#include "capture/Apply.h"

#include "model/Rules.h"
#include "tests/support/Build.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::capture;
using tussen::test::Build;
using tussen::test::id;
using tussen::test::way;

namespace {

/// Adds lines, each behind what the one before added, as in the bar.
class Adding {
public:
    explicit Adding(const Ecosystem &start, Place place = {}) : edit_(start), place_(place) {}

    Adding &line(std::string_view text) {
        last_ = apply(parsedLine(text), place_, {"First journey", "First phase"}, edit_);
        if (!last_) return *this;
        place_ = {};
        if (last_->type == EntityType::phase) place_.phase = Id<Phase>{last_->id};
        if (last_->type == EntityType::touchpoint) place_.touchpoint = Id<Touchpoint>{last_->id};
        return *this;
    }

    [[nodiscard]] const Ecosystem &now() const { return edit_.now(); }
    [[nodiscard]] const std::optional<EntityRef> &last() const { return last_; }
    [[nodiscard]] Touchpoint lastTouchpoint() const { return now()[Id<Touchpoint>{last_.value().id}]; }

    /// Phases and touchpoints in their order: "Depart: Queue, Check; Fly: Board".
    [[nodiscard]] std::string order() const {
        const Relations relations(now());
        std::string result;
        for (const Journey *journey : relations.journeys())
            for (const Phase *phase : relations.phases(journey->id)) {
                result += (result.empty() ? "" : "; ") + phase->name + ":";
                for (const Touchpoint *row : relations.touchpoints(phase->id))
                    result += (result.ends_with(':') ? " " : ", ") + row->name;
            }
        return result;
    }
    /// Transitions by name: "a>b b>c".
    [[nodiscard]] std::string ways() const {
        std::vector<std::string> all;
        for (const Transition &row : now().table<Transition>())
            all.push_back(now()[row.from].name + ">" + now()[row.to].name);
        std::ranges::sort(all);
        std::string result;
        for (const std::string &one : all)
            result += (result.empty() ? "" : " ") + one;
        return result;
    }

private:
    Edit edit_;
    Place place_;
    std::optional<EntityRef> last_;
};

Ecosystem withoutJourney() {
    Build build;
    build.put(EcosystemInfo{ecosystemInfoId(), "Test", {}, "en"});
    return build.now();
}

Build threeSteps() {
    Build build;
    build.put(EcosystemInfo{ecosystemInfoId(), "Test", {}, "en"});
    build.phase("p").touchpoint("a").touchpoint("b").phase("q").touchpoint("c").path({"a", "b", "c"});
    return build;
}

Place behind(std::string_view touchpoint) {
    return {.touchpoint = id<Touchpoint>(touchpoint)};
}

} // namespace

TEST_CASE("an empty document gets its first journey and phase") {
    Adding adding(withoutJourney());
    adding.line("Queue").line("Check").line("> Fly").line("Board");
    CHECK(adding.order() == "First phase: Queue, Check; Fly: Board");
    CHECK(adding.ways() == "Check>Board Queue>Check");
    CHECK(violations(adding.now()).empty());
}

TEST_CASE("a phase alone begins a document as well") {
    Adding adding(withoutJourney());
    adding.line("> Depart").line("Queue");
    CHECK(adding.order() == "Depart: Queue");
}

TEST_CASE("a touchpoint carries what its line says") {
    Adding adding(withoutJourney());
    adding.line("Queue @Airport @R:Security firm #Web !-2 ~10");
    const Touchpoint row = adding.lastTouchpoint();
    const Relations relations(adding.now());
    CHECK(row.name == "Queue");
    CHECK(row.experience == -2);
    CHECK(row.minutes == 10.0);
    REQUIRE(row.channel);
    CHECK(adding.now()[*row.channel].name == "Web");
    CHECK(adding.now()[*row.channel].kind == ChannelKind::web);
    REQUIRE(relations.owner(row.id));
    CHECK(relations.owner(row.id)->name == "Airport");
    REQUIRE(relations.partnersAs(RoleKind::responsible, row.id).size() == 1);
    CHECK(relations.partnersAs(RoleKind::responsible, row.id)[0]->name == "Security firm");
}

TEST_CASE("a line without @ means nobody, whoever owns the one before") {
    Adding adding(withoutJourney());
    adding.line("Queue @Airport").line("Check");
    CHECK(Relations(adding.now()).roles(adding.lastTouchpoint().id).empty());
}

TEST_CASE("partners and channels that are there by name are not made again") {
    Build build = threeSteps();
    build.partner("Rail & taxi").partner("Ärzte").channel("On site");
    Adding adding(build.now());
    adding.line("Ride @rail & TAXI @R:ärzte #ON SITE").line("Again @New one #New one").line("Twice @new ONE");
    CHECK(adding.now().table<Partner>().size() == 3);
    CHECK(adding.now().table<Channel>().size() == 2);
}

TEST_CASE("naming a partner twice in a role is once too often, in two roles is not") {
    Adding adding(withoutJourney());
    adding.line("Queue @Airport @airport @R:Airport");
    CHECK(adding.now().table<Role>().size() == 2);
    CHECK(violations(adding.now()).empty());
}

TEST_CASE("a new touchpoint stands between the chosen one and the next") {
    Adding adding(threeSteps().now(), behind("a"));
    adding.line("x").line("y");
    CHECK(adding.order() == "p: a, x, y, b; q: c");
    CHECK(adding.ways() == "a>x b>c x>y y>b");
}

TEST_CASE("what the way said about leaving stays at the touchpoint left") {
    Build build = threeSteps();
    Transition old = build.now()[way("a", "b")];
    old.probability = 0.4;
    old.label = "late";
    build.put(old);
    Adding adding(build.now(), behind("a"));
    adding.line("x");
    const Transition *kept = adding.now().find(way("a", "b"));
    REQUIRE(kept);
    CHECK(kept->to == adding.lastTouchpoint().id);
    CHECK(kept->probability == 0.4);
    CHECK(kept->label == "late");
}

TEST_CASE("a branch joins nothing and takes nothing") {
    Adding adding(threeSteps().now(), behind("a"));
    adding.line("| x").line("y");
    CHECK(adding.order() == "p: a, x, y, b; q: c");
    CHECK(adding.ways() == "a>b a>x b>c x>y");
}

TEST_CASE("only a single way that leads on is opened") {
    Build build = threeSteps();
    SECTION("of two ways neither") {
        build.transition("a", "c");
        Adding adding(build.now(), behind("a"));
        CHECK(adding.line("x").ways() == "a>b a>c a>x b>c");
    }
    SECTION("a planned way is no way") {
        build.transition("a", "c", 0);
        Adding adding(build.now(), behind("a"));
        CHECK(adding.line("x").ways() == "a>c a>x b>c x>b");
    }
    SECTION("a way back stays") {
        build.transition("c", "a");
        Adding adding(build.now(), behind("c"));
        CHECK(adding.line("x").ways() == "a>b b>c c>a c>x");
    }
    SECTION("a way to itself stays") {
        build.touchpoint("d").transition("d", "d");
        Adding adding(build.now(), behind("d"));
        CHECK(adding.line("x").ways() == "a>b b>c d>d d>x");
    }
}

TEST_CASE("nothing goes on from an end") {
    Build build = threeSteps();
    build.goal("home").transition("c", "home");
    Adding adding(build.now(), behind("home"));
    adding.line("x");
    CHECK(adding.order() == "p: a, b; q: c, home, x");
    CHECK(adding.ways() == "a>b b>c c>home");
}

TEST_CASE("with nothing chosen the flow goes on before the ends that the journey closes with") {
    Build build = threeSteps();
    SECTION("into the way to the goal") {
        build.phase("r").goal("home").abandon("gives up").transition("c", "home").transition("b", "gives up");
        Adding adding(build.now(), {.journey = id<Journey>("journey")});
        adding.line("x").line("y");
        CHECK(adding.order() == "p: a, b; q: c, x, y; r: home, gives up");
        CHECK(adding.ways() == "a>b b>c b>gives up c>x x>y y>home");
    }
    SECTION("an end in the midst of it is none that it closes with") {
        build.abandon("gives up").touchpoint("d");
        Adding adding(build.now());
        CHECK(adding.line("x").order() == "p: a, b; q: c, gives up, d, x");
        CHECK(adding.ways() == "a>b b>c d>x");
    }
    SECTION("nothing is there but the goal") {
        Build empty;
        empty.put(EcosystemInfo{ecosystemInfoId(), "Test", {}, "en"});
        empty.phase("p").goal("home");
        Adding adding(empty.now());
        CHECK(adding.line("x").order() == "p: home, x");
    }
}

TEST_CASE("without a chosen touchpoint it goes to the end of phase or journey") {
    Build build = threeSteps();
    build.journey("later").phase("r").touchpoint("z");
    SECTION("of the phase, into the way on") {
        Adding adding(build.now(), {.phase = id<Phase>("p")});
        CHECK(adding.line("x").order() == "p: a, b, x; q: c; r: z");
        CHECK(adding.ways() == "a>b b>x x>c");
    }
    SECTION("of the journey") {
        Adding adding(build.now(), {.journey = id<Journey>("journey")});
        CHECK(adding.line("x").order() == "p: a, b; q: c, x; r: z");
        CHECK(adding.ways() == "a>b b>c c>x");
    }
    SECTION("of the last journey") {
        Adding adding(build.now(), {});
        CHECK(adding.line("x").order() == "p: a, b; q: c; r: z, x");
        CHECK(adding.ways() == "a>b b>c z>x");
    }
    SECTION("what is not there any more is left out of account") {
        Adding adding(build.now(), {id<Touchpoint>("gone"), id<Phase>("gone"), id<Journey>("journey")});
        CHECK(adding.line("x").order() == "p: a, b; q: c, x; r: z");
    }
}

TEST_CASE("a new phase stands behind the present one; the flow goes through it") {
    Adding adding(threeSteps().now(), behind("a"));
    adding.line("> New").line("x");
    CHECK(adding.order() == "p: a, b; New: x; q: c");
    CHECK(adding.ways() == "a>b b>x x>c");
}

TEST_CASE("lines with problems and empty lines change nothing") {
    for (const char *line : {"", "Queue !9", "@Airport", "> Depart @Airport", "Queue @"}) {
        Edit edit(threeSteps().now());
        CAPTURE(line);
        CHECK_FALSE(apply(parsedLine(line), {}, {}, edit));
        CHECK(edit.changes("").empty());
    }
}
