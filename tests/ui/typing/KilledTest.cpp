// A window is killed while a journey is typed into it; what had been done is there again.
#include "tests/ui/typing/Named.h"
#include "tests/ui/typing/Script.h"
#include "tests/ui/typing/Wanted.h"

#include "interchange/Json.h"
#include "shell/Recovering.h"
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

/// The process of the typist below, in a folder of its own.
class Typist {
public:
    explicit Typist(const std::filesystem::path &folder) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QLatin1String(folderVariable), toQt(folder.string()));
        process_.setProcessEnvironment(environment);
        process_.start(QApplication::applicationFilePath(), {QStringLiteral("types until it is killed")});
        REQUIRE(process_.waitForStarted());
    }

    /// Kills it so many milliseconds after that many gestures have returned, and gives back how many it said
    /// had returned by then.
    int killAfter(int gestures, int milliseconds) {
        int returned = 0;
        while (returned < gestures) {
            REQUIRE((process_.canReadLine() || process_.waitForReadyRead(60'000)));
            returned = lastReturned(returned);
        }
        process_.waitForFinished(milliseconds);
        REQUIRE(process_.state() == QProcess::Running);
        process_.kill();
        REQUIRE(process_.waitForFinished(60'000));
        return lastReturned(returned);
    }

private:
    int lastReturned(int returned) {
        while (process_.canReadLine()) {
            const QByteArray line = process_.readLine();
            if (line.startsWith("returned ")) returned = line.mid(9).trimmed().toInt();
        }
        return returned;
    }

    QProcess process_;
};

/// The recovered state is that of the last gesture that had returned, or one gesture later: that one was on
/// disk, and had not returned yet.
void checkNothingLost(const Ecosystem &recovered, const std::filesystem::path &folder, int returned) {
    const int gesture = gestureOf(toJson(recovered), folder, returned);
    if (gesture > 0) {
        CHECK(gesture == returned);
        return;
    }
    const Ecosystem last = fromJson(testing::bytesOf(stateFile(folder, returned)));
    CHECK(isOneGesture(last, recovered));
}

/// When to kill: somewhere in a stretch of the script, and in whatever the gesture after that is about. The
/// later stretches, which take long to reach, are the longer ones.
struct Moment {
    Moment(int stretch, unsigned seed) {
        std::mt19937 random(seed);
        const double place = (stretch + std::uniform_real_distribution<>()(random)) / stretches;
        gestures = 1 + static_cast<int>(lastGesture * place * place * place);
        milliseconds = std::uniform_int_distribution<>(0, 40)(random);
    }

    static constexpr int stretches = 8;
    static constexpr int lastGesture = 440; ///< the script has some 540, fewer where two return at once
    int gestures;
    int milliseconds;
};

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
    const int stretch = GENERATE(range(0, Moment::stretches));
    const unsigned seed = std::random_device()();
    CAPTURE(seed);
    const Moment moment(stretch, seed);
    const testing::TemporaryFolder folder;
    const int returned = Typist(folder.path()).killAfter(moment.gestures, moment.milliseconds);
    CAPTURE(stretch, returned);
    const Document::Options options{folder / "data"};
    const auto leftovers = Document::leftovers(options);
    REQUIRE(leftovers.size() == 1);
    checkNothingLost(Document::recover(leftovers.front(), options)->ecosystem(), folder.path(), returned);
}

TEST_CASE("the next window after a kill offers what had been typed, and a click brings it back") {
    const auto folder = std::make_shared<testing::TemporaryFolder>();
    const int returned = Typist(folder->path()).killAfter(40, 5);
    CAPTURE(returned);
    const TestWindow shown(folder, {});
    auto *offer = shown.window.findChild<Recovering *>();
    REQUIRE(offer->isVisible());
    QPushButton *recover = nullptr;
    for (auto *button : offer->findChildren<QPushButton *>())
        if (button->text() == "Recover") recover = button;
    REQUIRE(recover);
    QTest::mouseClick(recover, Qt::LeftButton);
    REQUIRE(shown.controller().hasDocument());
    CHECK_FALSE(offer->isVisible());
    CHECK(shown.window.isWindowModified());
    checkNothingLost(shown.now(), folder->path(), returned);
}
