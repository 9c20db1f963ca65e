#include "store/Database.h"
#include "store/Document.h"
#include "store/Rows.h"
#include "tests/support/RandomDocument.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::testing;

namespace {

/// What a document should hold: its beginning and the change sets done, applied one after the other.
struct Replay {
    Ecosystem start;
    std::vector<ChangeSet> sets;
    std::size_t done = 0;

    void add(const ChangeSet &set) {
        sets.resize(done);
        sets.push_back(set);
        ++done;
    }
    [[nodiscard]] Ecosystem state() const {
        Ecosystem result = start;
        for (std::size_t i = 0; i < done; ++i)
            result = std::move(result).with(sets[i].changes);
        return result;
    }
};

/// The rows as a crash would leave them now: of the working copy's files as they are on the disk.
Ecosystem rowsOnDisk(const Document::Options &options, const TemporaryFolder &folder) {
    const std::filesystem::path aside = folder / "aside";
    std::filesystem::remove_all(aside);
    const auto working = *std::filesystem::directory_iterator(options.dataFolder);
    std::filesystem::copy(working.path(), aside);
    SQLite::Database database = openForWriting(aside / "copy.tussen");
    return loadRows(database);
}

void anyStep(Document &document, Replay &replay) {
    const int action = *rc::gen::inRange(0, 10);
    if (action < 5) {
        const auto listener = document.onChange([&](const ChangeSet &set) { replay.add(set); });
        const auto seed = *rc::gen::arbitrary<std::uint64_t>();
        document.edit("Edit", [&](Edit &edit) { randomEdit(seed, edit); });
    } else if (action < 7) {
        replay.done -= document.canUndo() ? 1 : 0;
        document.undo();
    } else if (action < 9) {
        replay.done += document.canRedo() ? 1 : 0;
        document.redo();
    } else {
        document.save();
        RC_ASSERT(!document.modified());
        RC_ASSERT(readTussen(document.file()) == document.ecosystem());
    }
}

} // namespace

TEST_CASE("edits, undos, redos and saves equal their replay, in memory and on the disk") {
    CHECK(rc::check([] {
        const TemporaryFolder folder;
        const Document::Options options{folder / "data"};
        Replay replay{*anyEcosystem(), {}, 0};
        writeTussen(replay.start, folder / "document.tussen");
        const auto document = Document::open(folder / "document.tussen", options);
        const int steps = *rc::gen::inRange(1, 16);
        for (int i = 0; i < steps; ++i) {
            anyStep(*document, replay);
            RC_ASSERT(document->ecosystem() == replay.state());
            RC_ASSERT(rowsOnDisk(options, folder) == document->ecosystem());
            RC_ASSERT(document->canUndo() == (replay.done > 0));
            RC_ASSERT(document->canRedo() == (replay.done < replay.sets.size()));
        }
    }));
}

TEST_CASE("any document is read back as it was written") {
    const TemporaryFolder folder;
    CHECK(rc::check([&] {
        const Ecosystem content = *anyEcosystem();
        writeTussen(content, folder / "document.tussen");
        RC_ASSERT(readTussen(folder / "document.tussen") == content);
    }));
}
