#include "capture/Apply.h"
#include "capture/Completion.h"
#include "capture/Letters.h"
#include "capture/Signs.h"
#include "model/Rules.h"
#include "tests/core/capture/Lines.h"
#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::capture;
using namespace tussen::testing;

namespace {

Random anyRandom() {
    return Random(*rc::gen::arbitrary<std::uint64_t>());
}

std::string anyDuration(Random &random) {
    static const std::vector<std::string> units{"", "m", "min", " min", "h", "h30", " hours", "d", " days"};
    return std::to_string(random.between(0, 90)) + units[random.below(units.size())];
}

/// A line as people type it: nearly always without problems.
std::string anyLine(Random &random) {
    if (random.oneIn(8)) return "> " + written(anyName(random));
    std::string line = (random.oneIn(4) ? "| " : "") + written(anyName(random));
    for (const char *sign : {" @", " @R:", " @", " @C:", " #"})
        if (random.oneIn(2)) line += sign + written(trimmed(anyName(random)));
    if (random.oneIn(2)) line += " !" + std::to_string(random.between(-2, 2));
    if (random.oneIn(2)) line += " ~" + anyDuration(random);
    return line;
}

template <class Entity> std::optional<Id<Entity>> anyId(Random &random, const Ecosystem &ecosystem) {
    const auto &rows = ecosystem.table<Entity>();
    if (rows.empty() || random.oneIn(2)) return std::nullopt;
    return rows.at(random.below(rows.size())).id;
}

} // namespace

TEST_CASE("no text makes the parser fail, and its parts lie in the line, one behind the other") {
    CHECK(rc::check([] {
        Random random = anyRandom();
        const std::string text = anyText(random, 40);
        const QuickLine line = parsedLine(text);
        std::size_t end = 0;
        for (const auto &part : line.parts) {
            RC_ASSERT(part.whole.begin >= end);
            RC_ASSERT(part.text.begin >= part.whole.begin && part.text.end == part.whole.end);
            RC_ASSERT(part.text.begin < part.text.end);
            end = part.whole.end;
        }
        RC_ASSERT(end <= text.size());
        for (const LineProblem &problem : line.problems)
            RC_ASSERT(problem.span.begin <= problem.span.end && problem.span.end <= text.size());
        if (line.problems.empty() && line.kind != QuickLine::Kind::nothing) RC_ASSERT(!line.name.empty());
    }));
}

TEST_CASE("no bytes and no cursor make parser or completion fail") {
    CHECK(rc::check([](const std::string &bytes, std::size_t cursor) {
        const QuickLine line = parsedLine(bytes);
        RC_ASSERT(line.problems.size() <= bytes.size() + 1);
        const auto sought = soughtAt(bytes, cursor % (bytes.size() + 2));
        if (sought) RC_ASSERT(sought->span.end <= bytes.size());
    }));
}

TEST_CASE("any name comes back as it was written, wherever it stands") {
    CHECK(rc::check([] {
        Random random = anyRandom();
        const std::string text = anyText(random, 20);
        const std::string name(trimmed(random.oneIn(2) ? anyName(random) : text));
        RC_PRE(problemOfText(name, TextRule::name).empty());
        const std::string line =
            written(name) + " @" + written(name) + " @R:" + written(name) + " #" + written(name) + " !1";
        const QuickLine parsed = parsedLine(line);
        RC_LOG() << line << '\n';
        RC_ASSERT(parsed.problems.empty());
        RC_ASSERT(parsed.name == name);
        RC_ASSERT(parsed.roles ==
                  (std::vector<NamedRole>{{RoleKind::accountable, name}, {RoleKind::responsible, name}}));
        RC_ASSERT(parsed.channel == name);
        RC_ASSERT(parsed.experience == 1);
        RC_ASSERT(parsedLine("> " + written(name)).name == name);
        RC_ASSERT(parsedLine("|" + written(name)).name == name);
    }));
}

TEST_CASE("any name that is taken is what the line then says") {
    CHECK(rc::check([] {
        Random random = anyRandom();
        const std::string name(trimmed(anyName(random)));
        const std::string before = "Step " + anyText(random, 8) + (random.oneIn(2) ? " @" : " @R:");
        const auto sought = soughtAt(before + " #Web", before.size());
        RC_PRE(sought.has_value());
        const Completed done = completed(before + " #Web", *sought, name);
        const QuickLine line = parsedLine(done.line);
        RC_ASSERT(!line.roles.empty());
        RC_ASSERT(line.roles.back().partner == name);
        RC_ASSERT(soughtAt(done.line, done.cursor) == std::nullopt);
    }));
}

TEST_CASE("any line keeps the model's rules in any document, and is undone wholly") {
    CHECK(rc::check([] {
        const Ecosystem before = *anyEcosystem();
        Random random = anyRandom();
        Edit edit(before);
        Place place{anyId<Touchpoint>(random, before), anyId<Phase>(random, before),
                    anyId<Journey>(random, before)};
        const std::string text = anyLine(random);
        RC_LOG() << text << '\n';
        const auto added = apply(parsedLine(text), place, {"Journey", "Phase"}, edit);
        RC_ASSERT(added.has_value() == parsedLine(text).problems.empty());
        RC_ASSERT(violations(edit.now()).empty());
        const ChangeSet changes = edit.changes("Add");
        RC_ASSERT(!added || edit.now().contains(*added));
        RC_ASSERT(before.with(changes.changes) == edit.now());
        RC_ASSERT(edit.now().with(inverse(changes).changes) == before);
    }));
}
