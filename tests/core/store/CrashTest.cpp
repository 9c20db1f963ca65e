#include "store/Document.h"
#include "tests/support/Child.h"
#include "tests/support/Random.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <thread>

using namespace tussen;
using namespace tussen::testing;

namespace {

constexpr int editCount = 200;
constexpr int rounds = 25;

Channel channelOf(int number) {
    return {{Uuid::named("channels/" + std::to_string(number))}, std::to_string(number), ChannelKind::web};
}

/// Makes and saves edits; the n-th adds channel n. Reports "edited n" and "saved n" when a call returns.
void editAndSave(const std::filesystem::path &file, const Document::Options &options,
                 const Child::Report &report) {
    const auto document = Document::open(file, options);
    for (int i = 0; i < editCount; ++i) {
        document->edit("Edit " + std::to_string(i), [&](Edit &edit) { edit.put(channelOf(i)); });
        report("edited " + std::to_string(i));
        if (i % 7 == 6) {
            document->save();
            report("saved " + std::to_string(i));
        }
    }
    ::pause(); // the end belongs to the one who kills
}

/// How many edits a document holds; -1 if they are not the first ones without a gap.
int editsIn(const Ecosystem &ecosystem) {
    const int count = static_cast<int>(ecosystem.table<Channel>().size());
    for (int i = 0; i < count; ++i)
        if (!ecosystem.contains(ref(channelOf(i).id))) return -1;
    return count;
}

struct Reported {
    int edits = 0; ///< that had returned
    int saved = 0; ///< edits at the last save that had returned
    std::string last;

    void add(const std::string &line) {
        const int number = std::stoi(line.substr(line.find(' '))) + 1;
        (line.starts_with("saved") ? saved : edits) = number;
        last = line;
    }
};

/// Lets the child work for a random while, and kills it in the middle of what it does then.
Reported killSomewhere(const std::filesystem::path &file, const Document::Options &options, Random &random) {
    Child child([&](const Child::Report &report) { editAndSave(file, options, report); });
    Reported reported;
    const std::size_t reports = random.below(editCount + editCount / 7);
    for (std::size_t i = 0; i < reports; ++i)
        reported.add(child.next().value());
    std::this_thread::sleep_for(std::chrono::microseconds(random.below(4000)));
    child.kill();
    while (const auto line = child.next())
        reported.add(*line);
    return reported;
}

} // namespace

TEST_CASE("a killed session leaves the file whole and loses no edit that had returned") {
    const std::uint64_t seed = std::random_device{}();
    Random random(seed);
    for (int round = 0; round < rounds; ++round) {
        INFO("seed " << seed << ", round " << round);
        const TemporaryFolder folder;
        const std::filesystem::path file = folder / "document.tussen";
        const Document::Options options{folder / "data"};
        EcosystemBuilder start;
        start.put(EcosystemInfo{ecosystemInfoId(), "Crash", {}, "en"});
        writeTussen(start.now(), file);

        const Reported reported = killSomewhere(file, options, random);
        INFO("last report: " << reported.last);

        const int inFile = editsIn(readTussen(file));
        CHECK(inFile >= reported.saved);
        CHECK(inFile <= reported.edits + 1);
        const auto leftovers = Document::leftovers(options);
        if (leftovers.empty()) {
            CHECK(inFile >= reported.edits);
            continue;
        }
        REQUIRE(leftovers.size() == 1);
        CHECK(leftovers[0].target == file);
        const auto document = Document::recover(leftovers[0], options);
        CHECK(editsIn(document->ecosystem()) >= reported.edits);
        CHECK(editsIn(document->ecosystem()) <= reported.edits + 1);
        CHECK(document->modified());
        document->save();
        CHECK(readTussen(file) == document->ecosystem());
        const auto beside = std::filesystem::directory_iterator(folder.path());
        CHECK(std::count_if(begin(beside), end(beside),
                            [](const auto &entry) { return entry.path().extension() == ".saving"; }) == 0);
    }
}
