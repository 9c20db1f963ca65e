// Leading from a touchpoint to another one by its name.
#include "panels/PickPopup.h"
#include "shell/TransitionPopup.h"
#include "tests/ui/shell/MapKeys.h"

#include <QListWidget>

using namespace tussen;
using test::id;

namespace {

struct Shown : test::MapKeys {
    void leadTo(const char *name) const {
        key(Qt::Key_T, Qt::ControlModifier);
        type(name);
        key(Qt::Key_Return);
    }
    [[nodiscard]] const Transition *way(const char *from, const char *to) const {
        for (const Transition &row : now().table<Transition>())
            if (row.from == id<Touchpoint>(from) && row.to == id<Touchpoint>(to)) return &row;
        return nullptr;
    }
    [[nodiscard]] TransitionPopup &form() const { return *window.findChild<TransitionPopup *>(); }
    [[nodiscard]] bool inFields() const { return form().isAncestorOf(QApplication::focusWidget()); }
};

} // namespace

TEST_CASE(
    "Ctrl+T and a name lead far away, into the fields of the new transition; Escape returns to the map") {
    Shown shown;
    shown.clickCard(ref(id<Touchpoint>("train")));
    REQUIRE_FALSE(shown.way("train", "board"));
    shown.leadTo("Boards");
    const Transition *made = shown.way("train", "board");
    REQUIRE(made);
    CHECK(shown.chosen() == std::vector{ref(made->id)});
    REQUIRE(shown.inFields());
    shown.type("By magic");
    shown.key(Qt::Key_Return);
    CHECK(shown.way("train", "board")->label == "By magic");
    shown.key(Qt::Key_Escape);
    CHECK(shown.map().hasFocus());
    CHECK_FALSE(shown.form().isVisible());
    CHECK(shown.controller().document().undoLabels().size() == 2);
}

TEST_CASE("where a transition leads already, that one is chosen and nothing made") {
    Shown shown;
    shown.clickCard(ref(id<Touchpoint>("train")));
    shown.leadTo("right hall");
    CHECK(shown.chosen() == std::vector{ref(shown.way("train", "find-desk")->id)});
    CHECK(shown.inFields());
    CHECK(shown.controller().document().undoLabels().empty());
}

TEST_CASE("from a chosen transition it goes on from where that begins") {
    Shown shown;
    shown.clickCard(ref(id<Touchpoint>("train")));
    shown.leadTo("right hall");
    shown.key(Qt::Key_Escape);
    shown.leadTo("Boards");
    CHECK(shown.way("train", "board"));
}

TEST_CASE("nothing leads on from an end, and the window says so") {
    Shown shown;
    shown.clickCard(ref(id<Touchpoint>("departed")));
    shown.leadTo("Boards");
    CHECK_FALSE(shown.way("departed", "board"));
    CHECK_FALSE(shown.messages().text().isEmpty());
}

TEST_CASE("without a touchpoint there is nothing to lead from") {
    Shown shown;
    shown.window.selection().clear();
    CHECK_FALSE(shown.action(QStringLiteral("Lead To\u2026")).isEnabled());
}

TEST_CASE("the common purpose and what the whole is called are changed in the inspector") {
    Shown shown;
    shown.action(QStringLiteral("Common Purpose\u2026")).trigger();
    REQUIRE(shown.inspector().isAncestorOf(QApplication::focusWidget()));
    shown.TestWindow::type("Name", "Schiphol together");
    shown.TestWindow::type("Common purpose", "On board, calm");
    CHECK(shown.now().info().name == "Schiphol together");
    CHECK(shown.now().info().purpose == "On board, calm");
}
