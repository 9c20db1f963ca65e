#include "interchange/Versions.h"

#include "tests/support/RandomDocument.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

using namespace tussen;
using namespace tussen::testing;
using Catch::Matchers::Contains;

namespace {

Ecosystem with(const Ecosystem &state, const Revision &version) {
    return state.with(std::vector<Change>{ChangeOf<Revision>{std::nullopt, version}});
}

std::size_t versionsIn(const Ecosystem &state) {
    return state.table<Revision>().size();
}

} // namespace

TEST_CASE("restoring a version brings back the state it was made of, whatever came after") {
    rc::prop("restore", [](std::uint64_t seed) {
        const Ecosystem before = *anyEcosystem();
        const Revision version = versionOf(before, "Before", "2026-11-21");
        Edit edit(with(before, version));
        for (int i = 0; i < 3; ++i)
            randomEdit(seed + static_cast<std::uint64_t>(i), edit);
        const Ecosystem after = edit.now();

        const ChangeSet changes = restoring(after, version, "Restore");
        const Ecosystem restored = after.with(changes.changes);
        for (const Change &change : restored.differenceTo(before, {}).changes)
            RC_ASSERT(std::holds_alternative<ChangeOf<Revision>>(change));
        RC_ASSERT(versionsIn(restored) == versionsIn(after));
        RC_ASSERT(restored.with(inverse(changes).changes) == after);
    });
}

TEST_CASE("a version keeps everything but other versions, small") {
    const Ecosystem state = randomEcosystem(7, RandomSizes{}.times(4));
    const Revision version = versionOf(state, "Now", "2026-11-21");
    CHECK(version.name == "Now");
    CHECK(version.on == "2026-11-21");
    CHECK_FALSE(version.id.value.isNil());
    CHECK(versionsIn(state) > 0);
    CHECK(versionsIn(stateOf(version)) == 0);
    CHECK(stateOf(version).table<Touchpoint>() == state.table<Touchpoint>());
    CHECK(stateOf(versionOf(with(state, version), "Again", "2026-11-22")) == stateOf(version));
}

TEST_CASE("a version that is damaged says so, and harms nothing else") {
    const Revision good = versionOf(randomEcosystem(3), "Workshop", "2026-11-21");
    const auto broken = [&](auto damage) {
        Revision version = good;
        damage(version.content.value);
        return version;
    };
    using Content = std::vector<std::uint8_t>;
    const Revision cases[] = {
        broken([](Content &bytes) { bytes.resize(bytes.size() / 2); }),
        broken([](Content &bytes) { bytes.push_back(0); }),
        broken([](Content &bytes) {
            bytes = {1, 2, 3};
        }),
        broken([](Content &bytes) { bytes[bytes.size() / 2] ^= 0x55; }),
        broken([](Content &bytes) { bytes.clear(); }),
    };
    for (const Revision &version : cases)
        CHECK_THROWS_WITH(stateOf(version), Contains("\"Workshop\"") && Contains("damaged"));
}

TEST_CASE("a version that holds no document names what is wrong in it") {
    Revision version = versionOf(randomEcosystem(3), "Workshop", "2026-11-21");
    // {"tussen":1} by zlib
    version.content.value = {0x78, 0x9C, 0xAB, 0x56, 0x2A, 0x29, 0x2D, 0x2E, 0x4E, 0xCD,
                             0x53, 0xB2, 0x32, 0xAC, 0x05, 0x00, 0x1D, 0x41, 0x04, 0x4A};
    CHECK_THROWS_WITH(stateOf(version), Contains("\"Workshop\"") && Contains("/ecosystem: is missing"));
}
