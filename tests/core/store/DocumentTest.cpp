#include "store/Document.h"
#include "tests/support/RandomDocument.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::testing;

namespace {

Channel channelNamed(std::string name) {
    return {Id<Channel>::make(), std::move(name), ChannelKind::web};
}

struct Fixture {
    TemporaryFolder folder;
    Document::Options options{folder / "data"};

    [[nodiscard]] std::filesystem::path savedFile(const Ecosystem &content = randomEcosystem(1)) const {
        const std::filesystem::path file = folder / "document.tussen";
        writeTussen(content, file);
        return file;
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a new document has a name, no file and nothing to undo") {
    const auto document = Document::create(options, "Moving home");
    CHECK(document->ecosystem().info().name == "Moving home");
    CHECK(document->file().empty());
    CHECK_FALSE(document->modified());
    CHECK_FALSE(document->canUndo());
    CHECK_FALSE(document->readOnly());
    CHECK_THROWS_AS(document->save(), std::logic_error);
}

TEST_CASE_METHOD(Fixture, "what is written is read back") {
    const Ecosystem content = randomEcosystem(3);
    CHECK(readTussen(savedFile(content)) == content);
    CHECK(Document::open(folder / "document.tussen", options)->ecosystem() == content);
}

TEST_CASE_METHOD(Fixture, "an edit shows at once, and in the user's file after saving only") {
    const auto file = savedFile();
    const auto document = Document::open(file, options);
    const std::string before = bytesOf(file);
    const Channel added = channelNamed("Kiosk");
    document->edit("Add channel", [&](Edit &edit) { edit.put(added); });
    CHECK(document->ecosystem()[added.id] == added);
    CHECK(document->modified());
    CHECK(bytesOf(file) == before);
    document->save();
    CHECK_FALSE(document->modified());
    CHECK(readTussen(file) == document->ecosystem());
}

TEST_CASE_METHOD(Fixture, "saving under another name leaves the first file alone") {
    const auto file = savedFile();
    const auto document = Document::open(file, options);
    document->edit("Add channel", [&](Edit &edit) { edit.put(channelNamed("Kiosk")); });
    document->saveAs(folder / "other.tussen");
    CHECK(document->file() == folder / "other.tussen");
    CHECK_FALSE(document->modified());
    CHECK(readTussen(folder / "other.tussen") == document->ecosystem());
    CHECK(readTussen(file) == randomEcosystem(1));
}

TEST_CASE_METHOD(Fixture, "undo and redo lead through labelled states, saved or not") {
    const auto document = Document::open(savedFile(), options);
    const Ecosystem first = document->ecosystem();
    document->edit("Add channel", [&](Edit &edit) { edit.put(channelNamed("Kiosk")); });
    document->save();
    const Ecosystem second = document->ecosystem();
    document->edit("Delete a partner", [](Edit &edit) { edit.remove(edit.now().table<Partner>().at(0).id); });
    CHECK(document->undoLabel() == "Delete a partner");
    document->undo();
    CHECK(document->ecosystem() == second);
    CHECK_FALSE(document->modified());
    CHECK(document->redoLabel() == "Delete a partner");
    document->undo();
    CHECK(document->ecosystem() == first);
    CHECK(document->modified());
    CHECK_FALSE(document->canUndo());
    document->undo();
    document->redo();
    CHECK(document->ecosystem() == second);
    document->edit("Add another", [&](Edit &edit) { edit.put(channelNamed("Desk")); });
    CHECK_FALSE(document->canRedo());
}

TEST_CASE_METHOD(Fixture, "undo forgets the oldest edits beyond its memory") {
    options.undoBytes = 20'000;
    const auto document = Document::open(savedFile(), options);
    CustomerGroup group{Id<CustomerGroup>::make(), "Families", std::string(6'000, 'x'), {}};
    for (int i = 0; i < 5; ++i)
        document->edit("Add group " + std::to_string(i), [&](Edit &edit) {
            group.id = Id<CustomerGroup>::make();
            edit.put(group);
        });
    std::string undone;
    for (; document->canUndo(); document->undo())
        undone += document->undoLabel() + ";";
    CHECK(undone == "Add group 4;Add group 3;");
    CHECK(document->modified());
}

TEST_CASE_METHOD(Fixture, "an edit that breaks the rules leaves everything as it was") {
    const auto document = Document::open(savedFile(), options);
    const Ecosystem before = document->ecosystem();
    const auto tooHappy = [](Edit &edit) {
        edit.put(channelNamed("Kiosk"));
        Touchpoint touchpoint = edit.now().table<Touchpoint>().at(0);
        touchpoint.experience = 3;
        edit.put(touchpoint);
    };
    try {
        document->edit("Be happy", tooHappy);
        FAIL("the edit went through");
    } catch (const EditRefused &refused) {
        REQUIRE(refused.violations().size() == 1);
        CHECK(refused.violations()[0].field == "experience");
    }
    CHECK_THROWS_AS(document->edit("Fail", [](Edit &) { throw std::runtime_error("no"); }),
                    std::runtime_error);
    CHECK(document->ecosystem() == before);
    CHECK_FALSE(document->modified());
    document->saveAs(folder / "after.tussen");
    CHECK(readTussen(folder / "after.tussen") == before);
}

TEST_CASE_METHOD(Fixture, "changes made on another state are refused") {
    const auto document = Document::open(savedFile(), options);
    const Channel added = channelNamed("Kiosk");
    ChangeSet twice{"Add", {ChangeOf<Channel>{std::nullopt, added}}};
    document->edit("Add", [&](Edit &edit) { edit.apply(twice); });
    CHECK_THROWS_AS(document->edit("Add", [&](Edit &edit) { edit.apply(twice); }), EditRefused);
}

TEST_CASE_METHOD(Fixture, "an edit without changes is none") {
    const auto document = Document::open(savedFile(), options);
    int told = 0;
    const Subscription subscription = document->onChange([&](const ChangeSet &) { ++told; });
    document->edit("Nothing", [](Edit &edit) { edit.put(edit.now().table<Channel>().at(0)); });
    CHECK_FALSE(document->canUndo());
    CHECK(told == 0);
}

TEST_CASE_METHOD(Fixture, "listeners hear of every change in order, as long as they are subscribed") {
    const auto document = Document::open(savedFile(), options);
    std::string heard;
    const Subscription first =
        document->onChange([&](const ChangeSet &set) { heard += "1" + set.label + " "; });
    auto second = std::make_unique<Subscription>(
        document->onChange([&](const ChangeSet &set) { heard += "2" + set.label + " "; }));
    document->edit("A", [](Edit &edit) { edit.put(channelNamed("Kiosk")); });
    second.reset();
    document->undo();
    document->redo();
    CHECK(heard == "1A 2A 1A 1A ");
}

TEST_CASE_METHOD(Fixture, "edits inside edits and listeners are errors in the program") {
    const auto document = Document::open(savedFile(), options);
    const auto addChannel = [](Edit &edit) { edit.put(channelNamed("Kiosk")); };
    CHECK_THROWS_AS(document->edit("Outer", [&](Edit &) { document->edit("Inner", addChannel); }),
                    std::logic_error);
    const Subscription subscription = document->onChange([&](const ChangeSet &) {
        CHECK_THROWS_AS(document->edit("From a listener", addChannel), std::logic_error);
        CHECK_THROWS_AS(document->undo(), std::logic_error);
    });
    document->edit("Outer", addChannel);
    CHECK(document->undoLabel() == "Outer");
}

TEST_CASE_METHOD(Fixture, "partners swap their roles in one edit") {
    RandomSizes sizes;
    const auto document = Document::open(savedFile(randomEcosystem(5, sizes)), options);
    Role first{Id<Role>::make(), {}, {}, RoleKind::accountable, RoleStatus::confirmed};
    document->edit("Clear", [](Edit &edit) {
        while (!edit.now().table<Role>().empty())
            edit.remove(edit.now().table<Role>().at(0).id);
    });
    first.touchpoint = document->ecosystem().table<Touchpoint>().at(0).id;
    first.partner = document->ecosystem().table<Partner>().at(0).id;
    Role second = first;
    second.id = Id<Role>::make();
    second.partner = document->ecosystem().table<Partner>().at(1).id;
    const auto put = [&](Edit &edit) {
        edit.put(first);
        edit.put(second);
    };
    document->edit("Both accountable", put);
    std::swap(first.partner, second.partner);
    document->edit("Swap", put);
    document->save();
    CHECK(readTussen(document->file()) == document->ecosystem());
}

TEST_CASE_METHOD(Fixture, "a document opened to read refuses edits") {
    const auto document = Document::open(savedFile(), options, Access::read);
    CHECK(document->readOnly());
    CHECK_FALSE(document->readOnlyReason().empty());
    CHECK(document->ecosystem() == randomEcosystem(1));
    CHECK_THROWS_AS(document->edit("Add", [](Edit &edit) { edit.put(channelNamed("Kiosk")); }), StoreError);
    CHECK_THROWS_AS(document->save(), StoreError);
    CHECK_FALSE(std::filesystem::exists(options.dataFolder));
}

TEST_CASE_METHOD(Fixture, "the history has a label for each edit, done or taken back") {
    using Labels = std::vector<std::string>;
    const auto document = Document::create(options);
    for (const char *label : {"one", "two", "three"})
        document->edit(label, [&](Edit &edit) { edit.put(channelNamed(label)); });
    CHECK(document->undoLabels() == Labels{"one", "two", "three"});
    document->undo();
    document->undo();
    CHECK(document->undoLabels() == Labels{"one"});
    CHECK(document->redoLabels() == Labels{"two", "three"});
    document->edit("four", [&](Edit &edit) { edit.put(channelNamed("four")); });
    CHECK(document->redoLabels().empty());
}
