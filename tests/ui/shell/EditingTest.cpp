// Edits in the window reach document, map and findings, and can be taken back.
#include "panels/ExperienceField.h"
#include "panels/FindingsPanel.h"
#include "shell/CommandWords.h"
#include "tests/ui/shell/TestWindow.h"

#include <algorithm>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const Id<Touchpoint> shops = id<Touchpoint>("shops");

struct Shown : TestWindow {
    explicit Shown(const QString &file = test::samplePath("schiphol-departure")) : TestWindow(file) {
        clickCard(ref(shops));
    }

    [[nodiscard]] std::string cardTitle(const EntityRef &entity) const {
        for (const Group &group : map().drawing()->groups)
            if (group.entity == entity) return group.title;
        FAIL("not on the map");
        return {};
    }
    [[nodiscard]] bool found(std::string_view check, const EntityRef &subject) const {
        const auto &all = controller().snapshot()->journeyFindings;
        return std::any_of(all.begin(), all.end(), [&](const Finding &one) {
            return one.check == check && one.subjects.front() == subject;
        });
    }
    void undo() const { action("Undo: " + toQt(controller().document().undoLabel())).trigger(); }
    void redo() const { action("Redo: " + toQt(controller().document().redoLabel())).trigger(); }
};

const QAction &undoAction(const Shown &shown) {
    for (const QAction *one : shown.window.findChildren<QAction *>())
        if (fullNameOf(*one) == "Undo") return *one;
    FAIL("no undo");
    return *shown.window.findChild<QAction *>();
}

} // namespace

TEST_CASE("a new name is in the document and on the map; undo and redo follow") {
    const Shown shown;
    const std::string old = shown.now()[shops].name;
    shown.type("Name", "Shops on the way");
    CHECK(shown.now()[shops].name == "Shops on the way");
    CHECK(shown.cardTitle(ref(shops)).find("Shops on the way") != std::string::npos);
    CHECK(shown.window.isWindowModified());
    shown.undo();
    CHECK(shown.now()[shops].name == old);
    CHECK(shown.cardTitle(ref(shops)).find(old) != std::string::npos);
    CHECK(shown.map().selection() == std::vector{ref(shops)});
    shown.redo();
    CHECK(shown.now()[shops].name == "Shops on the way");
}

TEST_CASE("a sign in a name is that sign in the menu as well, and marks no letter") {
    const Shown shown;
    shown.type("Name", "R&D shop");
    shown.type("Name", "Shop");
    const QString label = "Rename touchpoint “R&D shop”";
    CHECK(shown.controller().document().undoLabel() == toUtf8(label));
    CHECK(withoutMnemonic(undoAction(shown).text()) == "Undo: " + label);
}

TEST_CASE("need, ideal and experience are edits of their own") {
    const Shown shown;
    shown.type("Need", "A straight way");
    shown.type("Ideal", "No detour");
    auto faces = shown.inspector().findChildren<FeelingButton *>();
    QTest::mouseClick(
        *std::find_if(faces.begin(), faces.end(), [](const auto *one) { return one->value() == 2; }),
        Qt::LeftButton);
    const Touchpoint &row = shown.now()[shops];
    CHECK(row.need == "A straight way");
    CHECK(row.ideal == "No detour");
    CHECK(row.experience == 2);
    for (int i = 0; i < 3; ++i)
        shown.undo();
    CHECK(shown.now() == test::schiphol());
    CHECK_FALSE(shown.window.isWindowModified());
}

TEST_CASE("somebody accountable takes the finding away and the card out of Nobody") {
    const Shown shown;
    const EntityRef gap = ref(id<Touchpoint>("who-pays"));
    REQUIRE(shown.found("ownership.no-accountable", gap));
    shown.clickCard(gap);
    const QRect before = shown.map().rectOf(gap);
    shown.makeAccountable("KLM");
    CHECK_FALSE(shown.found("ownership.no-accountable", gap));
    REQUIRE(shown.map().centerOnEntity(gap));
    CHECK(shown.cardTitle(gap) != "");
    shown.undo();
    CHECK(shown.found("ownership.no-accountable", gap));
    REQUIRE(shown.map().centerOnEntity(gap));
    CHECK(shown.map().rectOf(gap).size() == before.size());
}

TEST_CASE("undo from the toolbar first writes what is being typed") {
    const Shown shown;
    const std::string old = shown.now()[shops].name;
    shown.type("Name", "One");
    for (TextEdit *edit : shown.inspector().findChildren<TextEdit *>())
        if (edit->isVisible() && edit->accessibleName() == "Name") {
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, "Two");
        }
    shown.undo();
    CHECK(shown.now()[shops].name == "One");
    shown.redo();
    CHECK(shown.now()[shops].name == "Two");
    shown.undo();
    shown.undo();
    CHECK(shown.now()[shops].name == old);
}

TEST_CASE("saved and opened again, the document is the same") {
    const Shown shown;
    shown.type("Name", "Shops on the way");
    REQUIRE(shown.controller().saveAs(shown.path("flight.tussen")).isEmpty());
    CHECK_FALSE(shown.window.isWindowModified());
    CHECK(shown.window.windowTitle().startsWith("flight.tussen"));
    shown.type("Need", "Air");
    shown.action("Save").trigger();
    const Ecosystem saved = shown.now();
    const TestWindow again(shown.folder, {});
    CHECK(again.controller().open(shown.path("flight.tussen")).isEmpty());
    CHECK(again.now() == saved);
}

TEST_CASE("saving first writes what is being typed") {
    const Shown shown;
    REQUIRE(shown.controller().saveAs(shown.path("flight.tussen")).isEmpty());
    for (TextEdit *edit : shown.inspector().findChildren<TextEdit *>()) {
        if (!edit->isVisible() || edit->accessibleName() != "Need") continue;
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, "A straight way");
        QTest::keyClick(edit, Qt::Key_S, Qt::ControlModifier);
    }
    CHECK(readTussen(*shown.folder / "flight.tussen")[shops].need == "A straight way");
    CHECK_FALSE(shown.window.isWindowModified());
}

TEST_CASE("lanes are arranged as one edit") {
    const Shown shown;
    shown.action("Arrange Lanes").trigger();
    CHECK(shown.controller().document().undoLabel() == "Arrange lanes");
    CHECK(shown.now() != test::schiphol());
    CHECK_FALSE(shown.controller().lanesCanBeArranged());
    shown.undo();
    CHECK(shown.now() == test::schiphol());
}
