// What the window shows while checks run, and when they have run.
#include "panels/FiguresLine.h"
#include "panels/FindingNote.h"
#include "panels/FindingsPanel.h"
#include "panels/SeverityChips.h"
#include "panels/Tree.h"
#include "shell/MapArea.h"
#include "tests/support/Gate.h"
#include "tests/ui/shell/TestWindow.h"

#include <QLabel>

#include <algorithm>

using namespace tussen;
using test::Gate;
using test::id;
using test::TestWindow;
using test::waitUntil;

namespace {

const Id<Touchpoint> whoPays = id<Touchpoint>("who-pays");
const Id<Touchpoint> shops = id<Touchpoint>("shops");

/// The sample, open and checked; from now on checks wait at the gate.
struct Shown : Gate, TestWindow {
    Shown() : TestWindow(test::samplePath("schiphol-departure"), options()) {
        letOneThrough();
        settle();
    }

    void settle() const {
        waitUntil([this] { return controller().snapshot()->checked; });
    }
    [[nodiscard]] FindingsPanel &panel() const { return *window.findChild<FindingsPanel *>(); }
    [[nodiscard]] Tree &list() const { return *panel().findChild<Tree *>(); }
    [[nodiscard]] bool saysChecking() const {
        const QLabel *head = panel().chips()->findChild<QLabel *>();
        const bool line = window.findChild<MapArea *>()->figures().text() == "Checking…";
        CHECK(head->isVisible() == line);
        return line;
    }
    [[nodiscard]] bool listed(std::string_view check, const EntityRef &subject) const {
        const auto *model = static_cast<FindingsModel *>(list().model());
        for (int row = 0; row < model->rowCount(); ++row) {
            const Finding *finding = model->findingAt(model->index(row, 0));
            if (finding && finding->check == check && finding->subjects.front() == subject) return true;
        }
        return false;
    }
    void change(const std::function<void(Edit &)> &body) const {
        REQUIRE(controller().edit(QStringLiteral("Change"), body).isEmpty());
    }
    void nameKlmAccountable() const {
        change([](Edit &edit) {
            Role role;
            role.id = Id<Role>::make();
            role.touchpoint = whoPays;
            role.partner = id<Partner>("klm");
            role.kind = RoleKind::accountable;
            edit.put(role);
        });
    }
    void rename(const Id<Touchpoint> &touchpoint, const char *name) const {
        change([&](Edit &edit) {
            Touchpoint row = edit.now()[touchpoint];
            row.name = name;
            edit.put(row);
        });
    }
    [[nodiscard]] std::string cardTitle(const Id<Touchpoint> &touchpoint) const {
        for (const Group &group : map().drawing()->groups)
            if (group.entity == ref(touchpoint)) return group.title;
        return {};
    }
};

} // namespace

TEST_CASE("a document that is just open shows its map at once, and its findings when they are there") {
    Gate gate;
    const TestWindow shown(test::samplePath("schiphol-departure"), gate.options());
    REQUIRE(shown.map().drawing());
    CHECK_FALSE(shown.controller().snapshot()->checked);
    CHECK(shown.controller().snapshot()->findings->empty());
    const auto &panel = *shown.window.findChild<FindingsPanel *>();
    CHECK(panel.findChild<Tree *>()->model()->rowCount() == 0);
    for (const QLabel *label : panel.findChildren<QLabel *>())
        CHECK_FALSE(label->isVisible()); // does not say that nothing was found
    const DrawingPtr before = shown.map().drawing();
    gate.open();
    waitUntil([&] { return shown.controller().snapshot()->checked; });
    CHECK(panel.findChild<Tree *>()->model()->rowCount() == static_cast<int>(digestLength));
    CHECK(shown.map().drawing() != before);
    CHECK_FALSE(shown.window.isWindowModified());
}

TEST_CASE("while checks run the map has the new state, and the list of before says that it is stale") {
    Shown shown;
    REQUIRE(shown.listed("ownership.no-accountable", ref(whoPays)));
    CHECK_FALSE(shown.saysChecking());
    shown.nameKlmAccountable();
    shown.rename(whoPays, "Asks KLM");
    CHECK(shown.cardTitle(whoPays).find("Asks KLM") != std::string::npos);
    CHECK(shown.saysChecking());
    CHECK(shown.listed("ownership.no-accountable", ref(whoPays)));
    const QModelIndex first = shown.list().model()->index(0, 0);
    CHECK_FALSE(first.flags() & Qt::ItemIsEnabled);
    shown.open();
    shown.settle();
    CHECK_FALSE(shown.saysChecking());
    CHECK_FALSE(shown.listed("ownership.no-accountable", ref(whoPays)));
    CHECK(shown.list().model()->index(0, 0).flags() & Qt::ItemIsEnabled);
}

TEST_CASE("a stale finding cannot be chosen, by mouse or keyboard") {
    const Shown shown;
    shown.rename(shops, "Shops on the way");
    const QModelIndex first = shown.list().model()->index(0, 0);
    QTest::mouseClick(shown.list().viewport(), Qt::LeftButton, {}, shown.list().visualRect(first).center());
    shown.list().setFocus();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(&shown.list(), key);
    CHECK_FALSE(shown.window.selection().finding());
}

TEST_CASE("of two quick edits the first one's result is never shown as current") {
    Shown shown;
    std::vector<Ecosystem> told;
    QObject::connect(&shown.controller(), &DocumentController::checked,
                     [&] { told.push_back(shown.controller().snapshot()->ecosystem()); });
    shown.nameKlmAccountable();
    shown.change([](Edit &edit) { edit.remove(ref(shops)); });
    shown.open();
    shown.settle();
    REQUIRE(told.size() == 1);
    CHECK(told.front() == shown.now());
    CHECK_FALSE(shown.listed("ownership.no-accountable", ref(whoPays)));
}

TEST_CASE("badges of what is gone are gone, the others stay until the result is there") {
    const Shown shown;
    const std::size_t before = shown.controller().snapshot()->findings->size();
    const auto counts = static_cast<FindingsModel *>(shown.list().model())->counts().of;
    const auto isAboutShops = [](const Finding &one) {
        return std::find(one.subjects.begin(), one.subjects.end(), ref(shops)) != one.subjects.end();
    };
    shown.change([](Edit &edit) { edit.remove(ref(shops)); });
    const auto &kept = *shown.controller().snapshot()->findings;
    CHECK_FALSE(kept.empty());
    CHECK(kept.size() < before);
    CHECK(std::none_of(kept.begin(), kept.end(), isAboutShops));
    CHECK(static_cast<FindingsModel *>(shown.list().model())->counts().of == counts);
}

TEST_CASE("a finding that is chosen when checks begin stays, dimmed, until it is seen to be settled") {
    Shown shown;
    const QModelIndex row = [&] {
        const auto *model = static_cast<FindingsModel *>(shown.list().model());
        for (int place = 0; place < model->rowCount(); ++place) {
            const Finding *finding = model->findingAt(model->index(place, 0));
            if (finding && finding->check == "ownership.no-accountable") return model->index(place, 0);
        }
        return QModelIndex();
    }();
    REQUIRE(row.isValid());
    QTest::mouseClick(shown.list().viewport(), Qt::LeftButton, {}, shown.list().visualRect(row).center());
    const auto *note = shown.window.findChild<FindingNote *>();
    REQUIRE(note->isVisible());
    shown.nameKlmAccountable();
    CHECK(note->isVisible());
    CHECK_FALSE(note->isEnabled());
    shown.open();
    shown.settle();
    CHECK_FALSE(note->isVisible());
    CHECK_FALSE(shown.window.selection().finding());
}

TEST_CASE("the window is used while checks run, and their result does not take away what is being typed") {
    Shown shown;
    shown.rename(whoPays, "Asks");
    shown.clickCard(ref(shops));
    CHECK(shown.map().selection() == std::vector{ref(shops)});
    TextEdit *need = nullptr;
    for (TextEdit *edit : shown.inspector().findChildren<TextEdit *>())
        if (edit->accessibleName() == "Need" && edit->isVisible()) need = edit;
    REQUIRE(need);
    need->setFocus();
    need->selectAll();
    QTest::keyClicks(need, "A straight");
    shown.open();
    shown.settle();
    QTest::keyClicks(need, " way");
    QTest::keyClick(need, Qt::Key_Return);
    CHECK(shown.now()[shops].need == "A straight way");
}

TEST_CASE("another journey that is chosen while checks run is the one shown when they have run") {
    Shown shown;
    shown.nameKlmAccountable();
    shown.controller().showJourney(id<Journey>("depart-agreed"));
    shown.open();
    shown.settle();
    const SnapshotPtr fresh = test::snapshot(shown.now(), id<Journey>("depart-agreed"));
    CHECK(shown.controller().snapshot()->journey == id<Journey>("depart-agreed"));
    CHECK(shown.controller().snapshot()->journeyFindings == fresh->journeyFindings);
    CHECK(shown.controller().snapshot()->figures == fresh->figures);
    CHECK(shown.map().drawing()->title == shown.now()[id<Journey>("depart-agreed")].name);
}

TEST_CASE("another document may be opened, and the window closed, while checks run") {
    Shown shown;
    shown.rename(whoPays, "Asks");
    REQUIRE(shown.controller().open(test::samplePath("home-insulation")).isEmpty());
    CHECK(shown.list().model()->rowCount() == 0); // nothing of the document before
    SECTION("the result is that of the other document") {
        shown.open();
        shown.settle();
        CHECK(*shown.controller().snapshot()->findings == *test::snapshot(shown.now())->findings);
    }
    SECTION("or it is never seen") {}
}
