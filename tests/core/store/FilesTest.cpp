#include "store/Files.h"

#include "store/Session.h"
#include "tests/support/TemporaryFolder.h"

#include <catch2/catch.hpp>

using namespace tussen;
using namespace tussen::testing;
namespace fs = std::filesystem;

namespace {

std::size_t filesIn(const fs::path &folder) {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

TEST_CASE("a replacement takes the place of the file at commit, and not before") {
    const TemporaryFolder folder;
    writeBytes(folder / "file", "old");
    {
        Replacement replacement(folder / "file");
        writeBytes(replacement.temporary(), "new");
        CHECK(bytesOf(folder / "file") == "old");
        replacement.commit();
    }
    CHECK(bytesOf(folder / "file") == "new");
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("a replacement that is given up leaves no trace") {
    const TemporaryFolder folder;
    writeBytes(Replacement(folder / "file").temporary(), "new");
    CHECK(filesIn(folder.path()) == 0);
}

TEST_CASE("a replacement keeps permissions and follows links") {
    const TemporaryFolder folder;
    writeBytes(folder / "file", "old");
    const auto permissions = fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read;
    fs::permissions(folder / "file", permissions);
    fs::create_symlink(folder / "file", folder / "link");
    Replacement replacement(folder / "link");
    writeBytes(replacement.temporary(), "new");
    replacement.commit();
    CHECK(fs::is_symlink(folder / "link"));
    CHECK(bytesOf(folder / "file") == "new");
    CHECK(fs::status(folder / "file").permissions() == permissions);
}

TEST_CASE("a folder is not replaced") {
    const TemporaryFolder folder;
    CHECK_THROWS_AS(Replacement(folder.path()), std::system_error);
    CHECK_THROWS_AS(Replacement(folder / "nowhere/file"), std::system_error);
}

TEST_CASE("abandoned attempts are tidied away, those of others and those still going on are left") {
    const TemporaryFolder folder;
    const Replacement going(folder / "file");
    for (const auto *name : {".file.1.saving", ".file.saved", ".other.1.saving"})
        writeBytes(folder / name, "half");
    const Replacement next(folder / "file");
    CHECK(fs::exists(going.temporary()));
    CHECK_FALSE(fs::exists(folder / ".file.1.saving"));
    CHECK(fs::exists(folder / ".file.saved"));
    CHECK(fs::exists(folder / ".other.1.saving"));
}

TEST_CASE("a lock is held by one handle at a time") {
    const TemporaryFolder folder;
    {
        const auto first = tryLock(folder / "lock");
        CHECK(first);
        CHECK_FALSE(tryLock(folder / "lock"));
    }
    CHECK(tryLock(folder / "lock"));
}

TEST_CASE("a session is read back, whatever its texts hold") {
    const TemporaryFolder folder;
    const Session session{"/a folder/\n\"x\".tussen", "Étude", "Rename \"a\"\nto b", 1'764'000'000, true, 3,
                          "17 1764000000.5"};
    writeSession(session, folder / "session", GENERATE(true, false));
    CHECK(readSession(folder / "session") == session);
    CHECK(filesIn(folder.path()) == 1);
}

TEST_CASE("what is no session is none") {
    const TemporaryFolder folder;
    CHECK_FALSE(readSession(folder / "missing"));
    writeSession({"target", "name", "edit", 1, true, 1, "17 5.0"}, folder / "session", false);
    const std::string good = bytesOf(folder / "session");
    for (const std::string &bad : {std::string(), good.substr(0, good.size() - 1), "x" + good}) {
        writeBytes(folder / "session", bad);
        CHECK_FALSE(readSession(folder / "session"));
    }
}
