// The map goes first after a change; panels follow when it has been painted, or when somebody touches them.
#include "shell/Following.h"
#include "models/FindingsModel.h"
#include "panels/FindingsPanel.h"
#include "panels/MatrixPanel.h"
#include "panels/MatrixView.h"
#include "panels/OutlinePanel.h"
#include "panels/Tree.h"
#include "tests/ui/shell/TestWindow.h"

#include <algorithm>

using namespace tussen;
using test::id;

namespace {

const Id<Touchpoint> shops = id<Touchpoint>("shops");

/// A window as people have it.
struct Shown {
    Shown() : window(Document::Options{folder / "data"}, test::TestWindow::waiting()) {
        window.open(test::samplePath("schiphol-departure"));
        window.resize(1400, 900);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
        window.following().now();
    }

    void rename(const char *name) const {
        REQUIRE(window.controller()
                    .edit(QStringLiteral("Rename"),
                          [&](Edit &edit) {
                              Touchpoint row = edit.now()[shops];
                              row.name = name;
                              edit.put(row);
                          })
                    .isEmpty());
    }
    [[nodiscard]] QString outlined() const {
        const auto *model = window.findChild<OutlinePanel *>()->findChild<Tree *>()->model();
        const auto found = model->match(model->index(0, 0), OutlineModel::EntityRole,
                                        QVariant::fromValue(ref(shops)), 1, Qt::MatchRecursive);
        return found.isEmpty() ? QString() : found.front().data().toString();
    }
    [[nodiscard]] std::string onMap() const {
        for (const Group &group : window.map().drawing()->groups)
            if (group.entity == ref(shops)) return group.title;
        return {};
    }

    testing::TemporaryFolder folder;
    MainWindow window;
};

} // namespace

TEST_CASE("after a change the map is new at once, and the panels when there is nothing else to do") {
    const Shown shown;
    shown.rename("Buy a ball");
    CHECK(shown.onMap().find("Buy a ball") != std::string::npos);
    CHECK(shown.outlined() != "Buy a ball");
    CHECK(QTest::qWaitFor([&] { return shown.outlined() == "Buy a ball"; }));
}

TEST_CASE("several changes are followed once") {
    const Shown shown;
    int times = 0;
    QObject::connect(&shown.window.following(), &Following::due, [&] { ++times; });
    for (const char *name : {"One", "Two", "Three"})
        shown.rename(name);
    CHECK(times == 0);
    CHECK(QTest::qWaitFor([&] { return times > 0; }));
    CHECK(shown.outlined() == "Three");
    CHECK(times == 1);
}

TEST_CASE("whoever touches a panel first finds it up to date") {
    const Shown shown;
    auto *tree = shown.window.findChild<OutlinePanel *>()->findChild<Tree *>();
    shown.rename("Buy a ball");
    SECTION("with a key") {
        QTest::keyClick(tree, Qt::Key_Shift);
    }
    SECTION("with the mouse") {
        QTest::mousePress(tree->viewport(), Qt::LeftButton, {}, {2, 2});
    }
    SECTION("with the keyboard going there") {
        tree->setFocus();
    }
    CHECK(shown.outlined() == "Buy a ball");
}

TEST_CASE("typing on the map does not wait for the panels") {
    const Shown shown;
    shown.window.map().setFocus();
    shown.rename("Buy a ball");
    QTest::keyClick(&shown.window.map(), Qt::Key_Right);
    CHECK(shown.outlined() != "Buy a ball");
}

TEST_CASE("the form that a key goes to is that of what is chosen now") {
    const Shown shown;
    shown.window.selection().choose({ref(shops)});
    for (QAction *action : shown.window.findChildren<QAction *>())
        if (action->text() == "Go to Inspector") action->trigger();
    auto *field = qobject_cast<TextEdit *>(QApplication::focusWidget());
    REQUIRE(field);
    const Ecosystem &now = shown.window.controller().document().ecosystem();
    CHECK(field->toPlainText().toStdString() == now[shops].name);
}

TEST_CASE("a panel that lies behind others is made when somebody goes there, and shows the present state") {
    const Shown shown;
    CHECK(shown.window.findChildren<MatrixPanel *>().isEmpty());
    shown.rename("Buy a ball");
    for (QAction *action : shown.window.findChildren<QAction *>())
        if (action->text() == "Go to Roles") action->trigger();
    auto *panel = shown.window.findChild<MatrixPanel *>();
    REQUIRE(panel);
    const auto *model = panel->view().model();
    QStringList heads;
    for (int column = 0; column < model->columnCount(); ++column)
        heads.append(model->headerData(column, Qt::Horizontal).toString());
    CHECK(heads.contains("Buy a ball"));
}

TEST_CASE("who edits in a panel sees there what came of it at once") {
    const Shown shown;
    auto *tree = shown.window.findChild<OutlinePanel *>()->findChild<Tree *>();
    tree->setFocus();
    const QString second = tree->model()->index(1, 0, tree->model()->index(0, 0)).data().toString();
    tree->setCurrentIndex(tree->model()->index(1, 0, tree->model()->index(0, 0)));
    QTest::keyClick(tree, Qt::Key_Up, Qt::AltModifier);
    CHECK(tree->model()->index(0, 0, tree->model()->index(0, 0)).data().toString() == second);
}
