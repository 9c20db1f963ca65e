#include "store/Document.h"
#include "tests/support/RandomDocument.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <sys/resource.h>

using namespace tussen;
using namespace tussen::testing;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

/// No file of this process grows beyond so many bytes while this lives, as on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

struct Fixture {
    TemporaryFolder folder;
    Document::Options options{folder / "data"};
    fs::path file = folder / "document.tussen";

    Fixture() { writeTussen(randomEcosystem(1), file); }

    static void addChannel(Edit &edit) { edit.put(Channel{Id<Channel>::make(), "Kiosk", ChannelKind::web}); }

    [[nodiscard]] std::vector<std::string> filesBeside() const {
        std::vector<std::string> names;
        for (const auto &entry : fs::directory_iterator(folder.path()))
            if (!entry.is_directory()) names.push_back(entry.path().filename().string());
        return names;
    }
};

std::string messageOf(const std::function<void()> &action) {
    try {
        action();
    } catch (const StoreError &error) {
        return error.what();
    }
    return "no error";
}

} // namespace

TEST_CASE_METHOD(Fixture, "saving on a full disk leaves the file as it was, and the edits at hand") {
    const auto document = Document::open(file, options);
    document->edit("Add channel", addChannel);
    const std::string before = bytesOf(file);
    {
        const FileSizeLimit limit(100'000);
        CHECK_THAT(messageOf([&] { document->save(); }),
                   Contains(file.string()) && Contains("disk") && Contains("Free some space"));
        CHECK_THAT(messageOf([&] { writeTussen(document->ecosystem(), file); }), Contains("disk"));
    }
    CHECK(bytesOf(file) == before);
    CHECK(filesBeside() == std::vector<std::string>{"document.tussen"});
    CHECK(document->modified());
    document->save();
    CHECK(readTussen(file) == document->ecosystem());
}

TEST_CASE_METHOD(Fixture, "an edit that finds the disk full is none, and the next one goes on") {
    const auto document = Document::open(file, options);
    document->edit("Add channel", addChannel);
    const Ecosystem before = document->ecosystem();
    int told = 0;
    const Subscription subscription = document->onChange([&](const ChangeSet &) { ++told; });
    {
        const FileSizeLimit limit(1'000);
        CHECK_THAT(messageOf([&] { document->edit("Add another", addChannel); }), Contains("disk"));
        CHECK_THAT(messageOf([&] { document->undo(); }), Contains("disk"));
    }
    CHECK(document->ecosystem() == before);
    CHECK(document->undoLabel() == "Add channel");
    CHECK(told == 0);
    document->edit("Add a third", addChannel);
    document->undo();
    document->undo();
    CHECK(document->ecosystem() == randomEcosystem(1));
    document->save();
    CHECK(readTussen(file) == randomEcosystem(1));
}

TEST_CASE_METHOD(Fixture, "a document that does not fit into the data folder does not open") {
    const FileSizeLimit limit(100'000);
    CHECK_THAT(messageOf([&] { Document::open(file, options); }), Contains("disk"));
    CHECK(fs::is_empty(options.dataFolder));
}
