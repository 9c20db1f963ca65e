#include "model/Rules.h"

#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace tussen;
using namespace tussen::testing;

TEST_CASE("texts that no file may hold are named") {
    struct Case {
        std::string text;
        TextRule rule;
        std::string problem;
    };
    const Case one = GENERATE(values<Case>({
        {"Queue", TextRule::name, ""},
        {"", TextRule::name, "a name is needed"},
        {"", TextRule::text, ""},
        {"two\nlines\tand a tab", TextRule::text, ""},
        {"bell\a", TextRule::text, "holds the character U+0007, which no text may hold"},
        {"return\r", TextRule::name, "holds the character U+000D, which no text may hold"},
        {"\xEF\xBF\xBF", TextRule::text, "holds the character U+FFFF, which no text may hold"},
        {"ab\xC3(", TextRule::text, "is not valid UTF-8 at byte 2"},
        {"\xED\xA0\x80", TextRule::text, "is not valid UTF-8 at byte 0"},
        {"\xC0\xAF", TextRule::text, "is not valid UTF-8 at byte 0"},
        {std::string(1000, 'x'), TextRule::name, ""},
        {std::string(1001, 'x'), TextRule::name, "has 1001 characters, at most 1000 are allowed"},
        {std::string(100001, 'x'), TextRule::text, "has 100001 characters, at most 100000 are allowed"},
        {"2024-02-29", TextRule::date, ""},
        {"2023-02-29", TextRule::date, "\"2023-02-29\" is not a date (YYYY-MM-DD)"},
        {"2023-13-01", TextRule::date, "\"2023-13-01\" is not a date (YYYY-MM-DD)"},
        {"1900-02-29", TextRule::date, "\"1900-02-29\" is not a date (YYYY-MM-DD)"},
        {"21-11-2026", TextRule::date, "\"21-11-2026\" is not a date (YYYY-MM-DD)"},
        {"#0072b2", TextRule::color, ""},
        {"#0072b", TextRule::color, "\"#0072b\" is not a colour (#RRGGBB)"},
        {"red", TextRule::color, "\"red\" is not a colour (#RRGGBB)"},
        {"nl", TextRule::language, ""},
        {"pt-BR", TextRule::language, ""},
        {"x", TextRule::language, "\"x\" is not a language tag (such as en or pt-BR)"},
        {"en-", TextRule::language, "\"en-\" is not a language tag (such as en or pt-BR)"},
    }));
    CAPTURE(one.text.substr(0, 40));
    CHECK(problemOfText(one.text, one.rule) == one.problem);
}

TEST_CASE("names are counted in characters, not bytes") {
    std::string arabic;
    for (int i = 0; i < 1000; ++i)
        arabic += "\xD9\x85";
    CHECK(problemOfText(arabic, TextRule::name).empty());
    CHECK_FALSE(problemOfText(arabic + "x", TextRule::name).empty());
}

TEST_CASE("numbers outside their range are named with it") {
    CHECK(problemOfNumber(-7, {-2, 2, true}) == "-7 is outside -2..2");
    CHECK(problemOfNumber(2, {-2, 2, true}).empty());
    CHECK(problemOfNumber(0.5, {0, 1, true}).empty());
    CHECK(problemOfNumber(1.5, {0, 1, true}) == "1.5 is outside 0..1");
    CHECK(problemOfNumber(0, {-1, 1, false}) == "0 is not allowed");
    CHECK(problemOfNumber(std::nan(""), {}) == "is not a finite number");
    Range minutes;
    minutes.least = 0;
    CHECK(problemOfNumber(-1, minutes) == "-1 is less than 0");
}

namespace {

/// A document with a current and a target journey, and hands to break it with.
struct Broken {
    Partner airport{.id = Id<Partner>::make(), .name = "Airport"};
    Partner shops{.id = Id<Partner>::make(), .name = "Shops", .parent = airport.id};
    Journey now{.id = Id<Journey>::make(), .name = "Now"};
    Journey then{
        .id = Id<Journey>::make(), .name = "Then", .state = JourneyState::target, .currentOf = now.id};
    Phase phaseNow{.id = Id<Phase>::make(), .journey = now.id, .name = "Now"};
    Phase phaseThen{.id = Id<Phase>::make(), .journey = then.id, .name = "Then"};
    Touchpoint queue{.id = Id<Touchpoint>::make(), .phase = phaseNow.id, .name = "Queue"};
    Touchpoint slot{
        .id = Id<Touchpoint>::make(), .phase = phaseThen.id, .name = "Slot", .currentOf = queue.id};
    Role role{.id = Id<Role>::make(), .touchpoint = queue.id, .partner = airport.id};
    Outcome calm{.id = Id<Outcome>::make(), .name = "Calm"};
    Outcome speed{.id = Id<Outcome>::make(), .name = "Speed"};

    Ecosystem base = [this] {
        EcosystemBuilder builder;
        builder.put(EcosystemInfo{.id = ecosystemInfoId(), .name = "Broken"});
        const auto put = [&](const auto &...row) { (builder.put(row), ...); };
        put(airport, shops, now, then, phaseNow, phaseThen, queue, slot, role, calm, speed);
        return std::move(builder).take();
    }();

    /// What both ways of looking say after the row was put; they must agree.
    template <class Entity> std::vector<std::string> after(const Entity &row) {
        Edit edit(base);
        edit.put(row);
        std::vector<std::string> messages;
        for (const Violation &one : violations(edit.now(), edit.changes("")))
            messages.push_back(std::string(one.field) + ": " + one.message);
        std::vector<std::string> whole;
        for (const Violation &one : violations(edit.now()))
            whole.push_back(std::string(one.field) + ": " + one.message);
        CHECK(messages == whole);
        return messages;
    }
};

using Messages = std::vector<std::string>;

} // namespace

TEST_CASE("rows must fit together") {
    Broken it;
    CHECK(violations(it.base).empty());
    CHECK(it.after(it.airport).empty());

    Partner circle = it.airport;
    circle.parent = it.shops.id;
    CHECK(it.after(circle) == Messages{"parent: parents make a circle", "parent: parents make a circle"});

    Journey wrongWay = it.now;
    wrongWay.currentOf = it.then.id;
    CHECK(it.after(wrongWay) == Messages{"currentOf: only a target journey has a current one"});

    Journey turned = it.now;
    turned.state = JourneyState::target;
    CHECK(it.after(turned) ==
          Messages{"currentOf: leads to a journey that is not a current one",
                   "currentOf: leads to a touchpoint of a journey that is not a current one"});

    Touchpoint backwards = it.queue;
    backwards.currentOf = it.slot.id;
    CHECK(it.after(backwards) ==
          Messages{"currentOf: only a touchpoint of a target journey has a current one"});

    const Transition across{.id = Id<Transition>::make(), .from = it.queue.id, .to = it.slot.id};
    CHECK(it.after(across) == Messages{"to: leads to a touchpoint of another journey"});

    const Role twice{.id = Id<Role>::make(), .touchpoint = it.queue.id, .partner = it.airport.id};
    CHECK(it.after(twice) == Messages{"kind: the partner has this role at the touchpoint already"});

    const CheckSetting off{
        .id = Id<CheckSetting>::make(), .check = "flow.trap", .enabled = false, .reason = "Known"};
    CheckSetting again = off;
    again.id = Id<CheckSetting>::make();
    it.base = it.base.with(std::vector<Change>{ChangeOf<CheckSetting>{std::nullopt, off}});
    CHECK(it.after(again) == Messages{"check: the check has a setting already"});

    const Influence self{.id = Id<Influence>::make(), .from = it.calm.id, .to = it.calm.id, .weight = 0.5};
    CHECK(it.after(self) == Messages{"to: an influence joins two different outcomes"});
}

TEST_CASE("a reference to nothing is named with what it should have led to") {
    Broken it;
    const Id<Channel> nowhere{Uuid::named("channels/nowhere")};
    Touchpoint queue = it.queue;
    queue.channel = nowhere;
    CHECK(it.after(queue) == Messages{"channel: there is no channel " + nowhere.value.text()});
}

TEST_CASE("a deletion that leaves references behind is found") {
    Broken it;
    const ChangeSet set{"Delete", {ChangeOf<Partner>{it.airport, std::nullopt}}};
    const auto found = violations(it.base.with(set.changes), set);
    CHECK(found.size() == 2);
    CHECK(found == violations(it.base.with(set.changes)));
}

TEST_CASE("a move between journeys that tears a transition apart is found") {
    Broken it;
    Touchpoint second{.id = Id<Touchpoint>::make(), .phase = it.phaseNow.id, .name = "Check"};
    Edit first(it.base);
    first.put(second);
    first.put(Transition{.id = Id<Transition>::make(), .from = it.queue.id, .to = second.id});
    Edit move(first.now());
    second.phase = it.phaseThen.id;
    move.put(second);
    const auto found = violations(move.now(), move.changes(""));
    REQUIRE(found.size() == 1);
    CHECK(found[0].message == "leads to a touchpoint of another journey");
}

TEST_CASE("a document has exactly one ecosystem") {
    CHECK(violations(Ecosystem{}).size() == 1);
    Broken it;
    Edit edit(it.base);
    edit.put(EcosystemInfo{.id = Id<EcosystemInfo>::make(), .name = "Second"});
    CHECK(violations(edit.now()).size() == 1);
}

TEST_CASE("looking at the changes alone finds what looking at everything finds") {
    CHECK(rc::check([](std::uint64_t seed, std::uint64_t editSeed) {
        const Ecosystem before = randomEcosystem(seed);
        Edit edit(before);
        randomEdit(editSeed, edit);
        RC_ASSERT(violations(edit.now(), edit.changes("")).empty());
        RC_ASSERT(violations(edit.now()).empty());
    }));
}
