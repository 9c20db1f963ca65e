#include "store/Document.h"
#include "tests/support/Child.h"
#include "tests/support/RandomDocument.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

#include <grp.h>

using namespace tussen;
using namespace tussen::testing;
using Catch::Matchers::Contains;
namespace fs = std::filesystem;

namespace {

constexpr auto listed = fs::perms::owner_all | fs::perms::others_read | fs::perms::others_exec;

/// A document in a folder that may only be read, and a folder beside it that may be written. Nothing is
/// forbidden to root, so that an unprivileged user tries, in another process.
struct Fixture {
    TemporaryFolder folder;
    Document::Options options{folder / "data"};
    fs::path readable = folder / "readable";
    fs::path writable = folder / "writable";
    fs::path file = readable / "document.tussen";

    Fixture() {
        for (const fs::path &one : {readable, writable, options.dataFolder})
            fs::create_directory(one);
        writeTussen(randomEcosystem(1), file);
        fs::permissions(folder.path(), listed);
        fs::permissions(writable, fs::perms::all);
        fs::permissions(options.dataFolder, fs::perms::all);
        fs::permissions(file, fs::perms::owner_read | fs::perms::others_read);
        fs::permissions(readable, ::geteuid() == 0 ? listed : fs::perms::owner_read | fs::perms::owner_exec);
    }
    ~Fixture() {
        for (const fs::path &one : {readable, options.dataFolder})
            fs::permissions(one, fs::perms::owner_all);
    }

    static std::string unprivileged(const std::function<void()> &action) {
        return inChild([&]() -> std::string {
            if (::geteuid() == 0 &&
                (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0))
                return "cannot give up privileges";
            action();
            return "done";
        });
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "in a folder that takes no files a document opens, and is saved elsewhere") {
    CHECK_THAT(unprivileged([&] { Document::open(file, options)->save(); }),
               Contains(file.string() + " cannot be saved: permission") && Contains("use another"));
    CHECK(unprivileged([&] {
              const auto document = Document::open(file, options);
              const Channel added{Id<Channel>::make(), "Kiosk", ChannelKind::web};
              document->edit("Add channel", [&](Edit &edit) { edit.put(added); });
              document->saveAs(writable / "copy.tussen");
          }) == "done");
    CHECK(readTussen(writable / "copy.tussen").table<Channel>().size() ==
          randomEcosystem(1).table<Channel>().size() + 1);
}

TEST_CASE_METHOD(Fixture, "a file that may not be read is not opened") {
    fs::permissions(readable, fs::perms::owner_all | listed);
    fs::permissions(file, fs::perms::none);
    CHECK_THAT(unprivileged([&] { Document::open(file, options); }),
               Contains(file.string() + " cannot be opened: permission"));
}

TEST_CASE_METHOD(Fixture, "a data folder that may not be written is named") {
    fs::permissions(options.dataFolder, fs::perms::none);
    CHECK_THAT(unprivileged([&] { Document::create(options); }), Contains(options.dataFolder.string()));
    CHECK_THAT(unprivileged([&] { Document::open(file, options); }), Contains(options.dataFolder.string()));
}
