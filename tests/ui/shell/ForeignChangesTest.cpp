// The file under the window: changed, deleted or out of reach, and disks that are full.
#include "store/Files.h"
#include "tests/support/Gate.h"
#include "tests/ui/shell/TestWindow.h"

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace tussen;
using test::answer;
using test::id;
using test::TestWindow;
using test::waitUntil;
namespace fs = std::filesystem;

namespace {

/// The sample in a file of its own, with a change that is not saved.
struct Edited : TestWindow {
    Edited() : TestWindow(test::samplePath("schiphol-departure")) {
        fs::create_directory(home);
        REQUIRE(controller().saveAs(toQt(file.string())).isEmpty());
        window.files().open(toQt(file.string()));
        rename("Unsaved");
    }
    void rename(const char *name) const {
        REQUIRE(controller()
                    .edit(QStringLiteral("Rename"),
                          [&](Edit &edit) {
                              Touchpoint row = edit.now()[id<Touchpoint>("shops")];
                              row.name = name;
                              edit.put(row);
                          })
                    .isEmpty());
    }
    void save() const { action("Save").trigger(); }
    [[nodiscard]] std::string savedName() const { return readTussen(file)[id<Touchpoint>("shops")].name; }
    /// The edits are in the working copy, though the file does not have them.
    [[nodiscard]] bool isKept() const {
        return now()[id<Touchpoint>("shops")].name == "Unsaved" && controller().document().modified() &&
               window.isWindowModified();
    }
    [[nodiscard]] bool saysSaveAs() const {
        for (const auto *button : messages().findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == "Save As…") return true;
        return false;
    }

    fs::path home = *folder / "home";
    fs::path file = home / "flight.tussen";
};

void changeElsewhere(const fs::path &file) {
    Ecosystem other = test::schiphol();
    Edit edit(other);
    Touchpoint row = other[id<Touchpoint>("shops")];
    row.name = "Theirs";
    edit.put(row);
    writeTussen(edit.now(), file);
}

/// No file of this process grows beyond so many bytes while this lives, as on a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        letFileSizeLimitFailWrites();
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

} // namespace

TEST_CASE("a file that somebody else changes is told of, and Save asks before it replaces it") {
    const Edited shown;
    changeElsewhere(shown.file);
    waitUntil([&] { return shown.messages().text().contains("changed by somebody else"); });
    CHECK(shown.saysSaveAs());
    answer("Cancel");
    shown.save();
    CHECK(shown.savedName() == "Theirs");
    CHECK(shown.isKept());
    answer("Replace");
    shown.save();
    CHECK(shown.savedName() == "Unsaved");
    CHECK_FALSE(shown.window.isWindowModified());
    CHECK(shown.messages().text().isEmpty());
}

TEST_CASE("Save asks even if the change was not told of yet") {
    const Edited shown;
    changeElsewhere(shown.file);
    answer("Cancel");
    shown.save(); // no event has been handled since
    CHECK(shown.savedName() == "Theirs");
}

TEST_CASE("a file that somebody else deletes is told of, and can be saved there again") {
    const Edited shown;
    fs::remove(shown.file);
    waitUntil([&] { return shown.messages().text().contains("deleted or moved"); });
    answer("Save There Again");
    shown.save();
    CHECK(shown.savedName() == "Unsaved");
}

TEST_CASE("what is left of a deleted file is not closed without a question, changed or not") {
    const Edited shown;
    if (GENERATE(true, false)) shown.save();
    fs::remove(shown.file);
    answer("Cancel");
    shown.action("Close").trigger();
    CHECK(shown.window.isVisible());
    CHECK(shown.controller().hasDocument());
    CHECK_FALSE(fs::exists(shown.file));
}

TEST_CASE("one's own saving is no foreign change") {
    const Edited shown;
    shown.save();
    shown.rename("Again");
    QTest::qWait(50); // what the system tells late must have come
    CHECK(shown.messages().text().isEmpty());
    shown.save();
    CHECK(shown.savedName() == "Again");
}

TEST_CASE("a folder that has vanished is named, Save As is offered, and nothing is lost") {
    const Edited shown;
    fs::rename(shown.home, *shown.folder / "elsewhere");
    answer("Save There Again");
    shown.save();
    CHECK(shown.messages().text().contains("flight.tussen cannot be saved"));
    CHECK(shown.saysSaveAs());
    CHECK(shown.isKept());
    fs::rename(*shown.folder / "elsewhere", shown.home);
    shown.save();
    CHECK(shown.savedName() == "Unsaved");
}

TEST_CASE("on a full disk Save says so, the file stays whole, and nothing is lost") {
    const Edited shown;
    const std::string before = testing::bytesOf(shown.file);
    {
        const FileSizeLimit limit(40'000);
        shown.save();
    }
    CHECK(shown.messages().text().contains("disk"));
    CHECK(shown.saysSaveAs());
    CHECK(testing::bytesOf(shown.file) == before);
    CHECK(shown.isKept());
    shown.save();
    CHECK(shown.savedName() == "Unsaved");
}

TEST_CASE("a disk that is really full is told of in the same way") {
    const Edited shown;
    const fs::path disk = *shown.folder / "disk";
    fs::create_directory(disk);
    if (::mount("tmpfs", disk.c_str(), "tmpfs", 0, "size=64k") != 0) {
        WARN("no disk could be mounted, so this was not tested: " << std::strerror(errno));
        return;
    }
    const QString problem = shown.controller().saveAs(toQt((disk / "copy.tussen").string()));
    CHECK(problem.contains("copy.tussen cannot be saved"));
    CHECK(problem.contains("disk"));
    CHECK(fs::is_empty(disk));
    CHECK(shown.isKept());
    ::umount(disk.c_str());
}

TEST_CASE("in a folder that takes no files Save says so and offers another place") {
    const Edited shown;
    fs::permissions(shown.home, fs::perms(0555)); // to be read and not written, by all
    const uid_t me = ::geteuid();
    for (const auto &entry : fs::recursive_directory_iterator(*shown.folder / "data"))
        fs::permissions(entry.path(), fs::perms::all);
    fs::permissions(shown.folder->path(), fs::perms::all);
    if (me == 0) REQUIRE(::seteuid(65534) == 0); // nothing is forbidden to root
    shown.save();
    if (me == 0) REQUIRE(::seteuid(me) == 0);
    CHECK(shown.messages().text().contains("cannot be saved: permission"));
    CHECK(shown.saysSaveAs());
    CHECK(shown.isKept());
    fs::permissions(shown.home, fs::perms::owner_all);
    shown.save();
    CHECK(shown.savedName() == "Unsaved");
}
