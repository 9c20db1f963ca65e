// Everything in the window has a name for screen readers and can be reached without a mouse.
#include "panels/ExperienceField.h"
#include "panels/FindingsPanel.h"
#include "panels/OutlinePanel.h"
#include "panels/Style.h"
#include "shell/ExportFile.h"
#include "shell/StartPage.h"
#include "tests/ui/shell/TestWindow.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QToolBar>
#include <QTreeView>
#include <QWidgetAction>

#include <set>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

bool isControl(const QWidget *widget) {
    const bool isLine = qobject_cast<const QLineEdit *>(widget) && !widget->focusProxy(); // of no combo box
    if (isLine || qobject_cast<const QAbstractSlider *>(widget) ||
        qobject_cast<const QAbstractSpinBox *>(widget))
        return !qobject_cast<const QScrollBar *>(widget);
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QGraphicsView *>(widget);
}

QString nameOf(QWidget *widget) {
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// What has the keyboard is reached; where several are one stop of Tab, arrows reach the others.
void reach(std::set<QWidget *> &wanted) {
    wanted.erase(QApplication::focusWidget());
    if (!qobject_cast<FeelingButton *>(QApplication::focusWidget())) return;
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right})
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(QApplication::focusWidget(), key);
            wanted.erase(QApplication::focusWidget());
        }
}

void checkNames(const QWidget &window) {
    int controls = 0;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isControl(widget) || !widget->isVisible() || widget->objectName().startsWith("qt_")) continue;
        ++controls;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK_FALSE(nameOf(widget).trimmed().isEmpty());
    }
    CHECK(controls > 5);
}

} // namespace

TEST_CASE("every control has a name: start page") {
    const TestWindow shown;
    checkNames(shown.window);
}

TEST_CASE("every control has a name: a document with a card chosen") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    shown.clickCard(ref(id<Touchpoint>("who-pays")));
    checkNames(shown.window);
}

TEST_CASE("Enter presses the button that has the keyboard") {
    const TestWindow shown;
    const auto buttons = shown.window.findChild<StartPage *>()->findChildren<QPushButton *>();
    const auto begin = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
        return button->text() == QLatin1String("New journey");
    });
    REQUIRE(begin != buttons.end());
    (*begin)->setFocus();
    QTest::keyClick(*begin, Qt::Key_Return);
    CHECK(shown.controller().hasDocument());
}

TEST_CASE("Tab reaches every control that is there") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    shown.window.selection().choose({ref(id<Touchpoint>("who-pays"))});
    std::set<QWidget *> wanted;
    for (QWidget *widget : shown.window.findChildren<QWidget *>())
        if (isControl(widget) && widget->isVisible() && widget->isEnabled() &&
            !widget->objectName().startsWith("qt_") && !widget->focusProxy())
            wanted.insert(widget);
    shown.window.findChild<OutlinePanel *>()->setFocus();
    for (int i = 0; i < 300 && !wanted.empty(); ++i) {
        reach(wanted);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget *widget : wanted)
        FAIL_CHECK(widget->metaObject()->className() << " " << widget->accessibleName().toStdString());
}

TEST_CASE("keys lead to each panel") {
    TestWindow shown(test::samplePath("schiphol-departure"));
    shown.window.selection().choose({ref(id<Touchpoint>("shops"))});
    const std::vector<std::pair<int, const QWidget *>> places{
        {Qt::Key_1, shown.window.findChild<OutlinePanel *>()},
        {Qt::Key_2, &shown.map()},
        {Qt::Key_3, &shown.inspector()},
        {Qt::Key_4, shown.window.findChild<FindingsPanel *>()}};
    for (const auto &[key, place] : places) {
        QTest::keyClick(&shown.window, static_cast<Qt::Key>(key), Qt::AltModifier);
        INFO("Alt+" << key - Qt::Key_0);
        REQUIRE(QApplication::focusWidget());
        CHECK((place == QApplication::focusWidget() || place->isAncestorOf(QApplication::focusWidget())));
    }
}

TEST_CASE("every tool of the toolbar stands in a menu as well, with a tip") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    std::set<QAction *> inMenus;
    for (const QMenu *menu : shown.window.menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            inMenus.insert(action);
    for (QAction *action : shown.window.findChild<QToolBar *>()->actions()) {
        if (action->isSeparator() || qobject_cast<QWidgetAction *>(action)) continue;
        INFO(action->text().toStdString());
        CHECK(inMenus.contains(action));
        CHECK_FALSE(action->toolTip().isEmpty());
    }
}

TEST_CASE("no key stands for two actions") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    std::set<QString> keys;
    for (const QAction *action : shown.window.findChildren<QAction *>())
        for (const QKeySequence &key : action->shortcuts()) {
            INFO(action->text().toStdString() << " " << key.toString().toStdString());
            CHECK(keys.insert(key.toString()).second);
        }
}

TEST_CASE("the window follows the system to dark and back") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    const QPalette light = QApplication::palette();
    QPalette dark = light;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    // Qt tells about palettes only while the application runs.
    QTimer::singleShot(0, qApp, [&] {
        QApplication::setPalette(dark);
        CHECK(style::isDark(shown.window.palette()));
        QDialog dialog;
        dialog.ensurePolished();
        CHECK(dialog.palette().color(QPalette::Base) == style::paletteFor(true).color(QPalette::Base));
        CHECK(QPalette().color(QPalette::Link) == style::paletteFor(true).color(QPalette::Link));
        QApplication::setPalette(light);
        CHECK_FALSE(style::isDark(shown.window.palette()));
        QApplication::quit();
    });
    QApplication::exec();
}

TEST_CASE("the map is exported by the file's ending, without what is not disclosed") {
    const TestWindow shown(test::samplePath("schiphol-departure"));
    const DrawingPtr drawing = shown.controller().drawingForOthers();
    REQUIRE(drawing);
    for (const char *name : {"map.svg", "map.pdf", "map.png"}) {
        CHECK(exportFile(*drawing, shown.path(name)).isEmpty());
        CHECK(std::filesystem::file_size(*shown.folder / name) > 10'000);
    }
    CHECK(exportFile(*drawing, shown.path("map.doc")).contains("map.doc"));
    CHECK(exportFile(*drawing, shown.path("nowhere/map.svg")).contains("map.svg"));
    const std::string svg = testing::bytesOf(*shown.folder / "map.svg");
    for (const Interest &interest : shown.now().table<Interest>())
        if (!interest.disclosed) CHECK(svg.find(interest.id.value.text()) == std::string::npos);
}
