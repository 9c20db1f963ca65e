#include "store/Document.h"
#include "tests/support/Child.h"
#include "tests/support/RandomDocument.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::testing;

namespace {

struct Fixture {
    TemporaryFolder folder;
    Document::Options options{folder / "data"};
    std::filesystem::path file = folder / "document.tussen";

    Fixture() { writeTussen(randomEcosystem(1), file); }

    static void addChannel(Edit &edit) { edit.put(Channel{Id<Channel>::make(), "Kiosk", ChannelKind::web}); }

    /// Works on a document in a process that is killed afterwards.
    static void crash(const std::function<std::unique_ptr<Document>()> &work) {
        Child child([&](const Child::Report &report) {
            const auto document = work();
            report("done");
            ::pause();
        });
        REQUIRE(child.next() == "done");
    }
    void crashAfter(const std::function<void(Document &)> &body) const {
        crash([&] {
            auto document = Document::open(file, options);
            body(*document);
            return document;
        });
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "an open document is nobody's leftover, and a closed one leaves nothing") {
    {
        const auto document = Document::open(file, options);
        document->edit("Add channel", addChannel);
        CHECK(Document::leftovers(options).empty());
        Child other([&](const Child::Report &report) {
            report(std::to_string(Document::leftovers(options).size()));
        });
        CHECK(other.next() == "0");
        CHECK_FALSE(std::filesystem::is_empty(options.dataFolder));
    }
    CHECK(std::filesystem::is_empty(options.dataFolder));
}

TEST_CASE_METHOD(Fixture, "a leftover tells what it is of and goes on as a modified document") {
    crashAfter([](Document &document) { document.edit("Add kiosk", addChannel); });
    const auto leftovers = Document::leftovers(options);
    REQUIRE(leftovers.size() == 1);
    CHECK(leftovers[0].target == file);
    CHECK(leftovers[0].name == randomEcosystem(1).info().name);
    CHECK(leftovers[0].lastEdit == "Add kiosk");
    CHECK(leftovers[0].editedAt > 1'700'000'000);

    const auto document = Document::recover(leftovers[0], options);
    CHECK(document->file() == file);
    CHECK(document->modified());
    CHECK(document->ecosystem().table<Channel>().size() == randomEcosystem(1).table<Channel>().size() + 1);
    CHECK(Document::leftovers(options).empty());
    CHECK_THROWS_AS(Document::recover(leftovers[0], options), StoreError);
    CHECK_THROWS_AS(Document::discard(leftovers[0]), StoreError);
    document->save();
    CHECK_FALSE(document->modified());
}

TEST_CASE_METHOD(Fixture, "a session that had saved everything leaves nothing to recover") {
    crashAfter([](Document &document) {
        document.edit("Add channel", addChannel);
        document.save();
    });
    CHECK(Document::leftovers(options).empty());
    CHECK(std::filesystem::is_empty(options.dataFolder));
}

TEST_CASE_METHOD(Fixture, "what was taken back before a crash is not offered") {
    crashAfter([](Document &document) {
        document.edit("Add channel", addChannel);
        document.undo();
    });
    CHECK(Document::leftovers(options).empty());
}

TEST_CASE_METHOD(Fixture, "a new document that was never saved is offered without a file") {
    crash([&] {
        auto document = Document::create(options, "Moving home");
        document->edit("Add channel", addChannel);
        return document;
    });
    const auto leftovers = Document::leftovers(options);
    REQUIRE(leftovers.size() == 1);
    CHECK(leftovers[0].name == "Moving home");
    CHECK(leftovers[0].target.empty());
}

TEST_CASE_METHOD(Fixture, "discarded leftovers are gone") {
    crashAfter([](Document &document) { document.edit("Add channel", addChannel); });
    Document::discard(Document::leftovers(options).at(0));
    CHECK(Document::leftovers(options).empty());
    CHECK(std::filesystem::is_empty(options.dataFolder));
}

TEST_CASE_METHOD(Fixture, "a leftover whose session cannot be read is offered all the same") {
    crashAfter([](Document &document) { document.edit("Add channel", addChannel); });
    const auto before = Document::leftovers(options).at(0);
    writeBytes(before.workingCopy / "session", GENERATE("", "nonsense", "tussen session 1"));
    const auto leftovers = Document::leftovers(options);
    REQUIRE(leftovers.size() == 1);
    CHECK(Document::recover(leftovers[0], options)->ecosystem().table<Channel>().size() ==
          randomEcosystem(1).table<Channel>().size() + 1);
}

TEST_CASE_METHOD(Fixture, "a leftover that cannot be read stays where it is") {
    crashAfter([](Document &document) { document.edit("Add channel", addChannel); });
    const auto leftover = Document::leftovers(options).at(0);
    writeBytes(leftover.workingCopy / "copy.tussen", "no database");
    CHECK_THROWS_AS(Document::recover(leftover, options), StoreError);
    CHECK(Document::leftovers(options).size() == 1);
}
