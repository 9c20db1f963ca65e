// A window is killed while a journey is typed into it; what had been done is there again.
#include "tests/ui/typing/Named.h"
#include "tests/ui/typing/Script.h"
#include "tests/ui/typing/Wanted.h"

#include "interchange/Json.h"
#include "tests/support/Files.h"

#include <QProcess>

#include <random>

using namespace tussen;
using namespace tussen::test;

namespace {

const char *const folderVariable = "TUSSEN_TYPING_FOLDER";

std::filesystem::path stateFile(const std::filesystem::path &folder, int gesture) {
    return folder / ("state-" + std::to_string(gesture) + ".json");
}

/// The last state that was there when a gesture returned and that has these bytes; 0 where none has.
int gestureOf(const std::string &state, const std::filesystem::path &folder, int returned) {
    while (returned > 0 && testing::bytesOf(stateFile(folder, returned)) != state)
        --returned;
    return returned;
}

/// Whether one gesture of the script can lead from one state to the other: it adds rows or changes one.
bool isOneGesture(const Ecosystem &before, const Ecosystem &after) {
    std::size_t changed = 0;
    std::size_t deleted = 0;
    for (const Change &change : before.differenceTo(after, "").changes)
        std::visit(
            [&](const auto &one) {
                changed += one.before && one.after ? 1U : 0U;
                deleted += one.after ? 0U : 1U;
            },
            change);
    return changed <= 1 && deleted == 0;
}

/// Runs the typist below, kills it so many milliseconds after its first gesture, and gives back how many
/// gestures it said had returned.
int typeUntilKilled(const std::filesystem::path &folder, int milliseconds) {
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(folderVariable), toQt(folder.string()));
    typist.setProcessEnvironment(environment);
    typist.start(QApplication::applicationFilePath(), {QStringLiteral("types until it is killed")});
    REQUIRE(typist.waitForStarted());
    while (!typist.canReadLine())
        REQUIRE(typist.waitForReadyRead(60'000));
    typist.waitForFinished(milliseconds);
    REQUIRE(typist.state() == QProcess::Running);
    typist.kill();
    REQUIRE(typist.waitForFinished(60'000));
    int returned = 0;
    while (typist.canReadLine()) {
        const QByteArray line = typist.readLine();
        if (line.startsWith("returned ")) returned = line.mid(9).trimmed().toInt();
    }
    return returned;
}

} // namespace

/// Not a test of its own: the process that is killed.
TEST_CASE("types until it is killed", "[.]") {
    const std::filesystem::path folder = qgetenv(folderVariable).toStdString();
    REQUIRE_FALSE(folder.empty());
    TestWindow shown(std::make_shared<testing::TemporaryFolder>(folder), {}, Analysis::Options());
    shown.followAsForPeople();
    int returned = 0;
    std::size_t steps = 0;
    Keys keys(shown.window, [&] {
        if (!shown.controller().hasDocument()) return;
        const std::size_t now = shown.controller().document().undoLabels().size();
        if (std::exchange(steps, now) == now) return;
        testing::writeBytes(stateFile(folder, ++returned), toJson(shown.now()));
        std::printf("returned %d\n", returned);
        std::fflush(stdout);
    });
    const Hand hand(shown, keys);
    Script(hand, currentSchiphol()).run();
}

TEST_CASE("killed at any moment of typing, a window loses no gesture that had returned") {
    const unsigned seed = GENERATE(1U, 2U, 3U);
    std::mt19937 random(seed);
    const testing::TemporaryFolder folder;
    const int returned = typeUntilKilled(folder.path(), std::uniform_int_distribution<>(0, 7000)(random));
    CAPTURE(seed, returned);
    REQUIRE(returned > 0);
    const Document::Options options{folder / "data"};
    const auto leftovers = Document::leftovers(options);
    REQUIRE(leftovers.size() == 1);
    const auto recovered = Document::recover(leftovers.front(), options);
    const int gesture = gestureOf(toJson(recovered->ecosystem()), folder.path(), returned);
    if (gesture > 0) {
        CHECK(gesture == returned);
        return;
    }
    // It is none of the states that were reported: one more gesture was on disk, and had not returned yet.
    const Ecosystem last = fromJson(testing::bytesOf(stateFile(folder.path(), returned)));
    CHECK(isOneGesture(last, recovered->ecosystem()));
}
