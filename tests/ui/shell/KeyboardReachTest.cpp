// Nothing in the window needs a mouse: each command has a key or stands in a menu, and Tab goes through each
// panel.
#include "shell/CommandWords.h"
#include "shell/Desk.h"
#include "shell/PanelDock.h"
#include "tests/support/Spoken.h"
#include "tests/ui/shell/TestWindow.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTextEdit>

#include <set>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

/// Key press by key press, a menu's letters; 0 for an entry without one.
QChar letterOf(const QAction &action) {
    const QKeySequence keys = QKeySequence::mnemonic(action.text());
    return keys.isEmpty() ? QChar() : QChar(keys[0].key());
}

/// All menus that can be opened from the menu bar, by their titles.
void collect(const QList<QAction *> &entries, const QString &title,
             std::vector<std::pair<QString, QList<QAction *>>> &menus) {
    menus.emplace_back(title, entries);
    for (const QAction *entry : entries)
        if (entry->menu()) collect(entry->menu()->actions(), withoutMnemonic(entry->text()), menus);
}

std::vector<std::pair<QString, QList<QAction *>>> menusOf(const MainWindow &window) {
    std::vector<std::pair<QString, QList<QAction *>>> menus;
    collect(window.menuBar()->actions(), QStringLiteral("Menu bar"), menus);
    return menus;
}

/// Texts and fields bring their own: cut, copy, paste, which keys do.
bool isOfAText(const QAction &action) {
    for (const QObject *up = action.parent(); up; up = up->parent())
        if (qobject_cast<const QLineEdit *>(up) || qobject_cast<const QTextEdit *>(up)) return true;
    return false;
}

bool takesTab(const QWidget &widget) {
    return widget.isVisible() && widget.isEnabled() && widget.focusPolicy() & Qt::TabFocus &&
           !widget.focusProxy();
}

} // namespace

TEST_CASE("each command has a key, or stands in a menu that a letter opens") {
    TestWindow shown(test::samplePath("schiphol-departure"));
    std::set<const QAction *> inMenus;
    for (const auto &[title, entries] : menusOf(shown.window))
        inMenus.insert(entries.begin(), entries.end());
    for (const QAction *top : shown.window.menuBar()->actions()) {
        INFO(top->text().toStdString());
        CHECK_FALSE(letterOf(*top).isNull());
    }
    int commands = 0;
    for (const QAction *action : shown.window.findChildren<QAction *>()) {
        const bool offered = !action->associatedObjects().isEmpty();
        if (!offered || action->isSeparator() || action->text().isEmpty() || isOfAText(*action)) continue;
        ++commands;
        INFO(action->text().toStdString() << " of " << action->parent()->metaObject()->className());
        CHECK((inMenus.contains(action) || !action->shortcuts().isEmpty()));
    }
    CHECK(commands > 80);
}

TEST_CASE("no letter stands for two entries of a menu, in any language") {
    const test::Spoken spoken(GENERATE("en", "nl", "fi"));
    TestWindow shown(test::samplePath("schiphol-departure"));
    for (const auto &[title, entries] : menusOf(shown.window)) {
        std::map<QChar, QString> letters;
        for (const QAction *entry : entries) {
            const QChar letter = letterOf(*entry);
            if (letter.isNull()) continue;
            const auto [known, fresh] = letters.emplace(letter, entry->text());
            INFO(title.toStdString() << ": " << known->second.toStdString() << " and "
                                     << entry->text().toStdString());
            CHECK(fresh);
        }
    }
}

TEST_CASE("Alt and letters run a command") {
    TestWindow shown(test::samplePath("schiphol-departure"));
    QMenu *edit = shown.window.menuBar()->actions()[1]->menu();
    shown.window.selection().choose({ref(id<Touchpoint>("shops"))});
    shown.map().setFocus();
    QTest::keyClick(&shown.window, Qt::Key_E, Qt::AltModifier);
    REQUIRE(edit->isVisible());
    QTest::keyClick(edit, Qt::Key_S); // Choose All
    CHECK_FALSE(edit->isVisible());
    CHECK(shown.window.selection().entities().size() > 30);
}

TEST_CASE("Tab goes through all of each panel, out of it, and round again") {
    TestWindow shown(test::samplePath("schiphol-departure"));
    auto *desk = shown.window.findChild<Desk *>();
    for (const PanelDock *dock : desk->docks()) {
        desk->goTo(dock->objectName());
        shown.window.selection().choose({ref(id<Touchpoint>("who-pays"))});
        INFO(dock->objectName().toStdString());
        std::set<QWidget *> wanted;
        for (QWidget *widget : dock->findChildren<QWidget *>())
            if (takesTab(*widget) && !widget->objectName().startsWith("qt_")) wanted.insert(widget);
        desk->goTo(dock->objectName());
        const QWidget *start = QApplication::focusWidget();
        REQUIRE(start);
        CHECK(dock->isAncestorOf(start));
        bool left = false, round = false;
        for (int i = 0; i < 400 && !round; ++i) {
            wanted.erase(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            left = left || !dock->isAncestorOf(QApplication::focusWidget());
            round = left && QApplication::focusWidget() == start;
        }
        CHECK(left);
        CHECK(round);
        for (const QWidget *widget : wanted)
            FAIL_CHECK("not reached: " << widget->metaObject()->className() << " "
                                       << widget->accessibleName().toStdString());
    }
}

TEST_CASE("a click on a panel's tab gives the keyboard to its list, not to what had it there last") {
    TestWindow shown(test::samplePath("schiphol-departure"));
    auto *desk = shown.window.findChild<Desk *>();
    desk->goTo("agreements");
    auto *list = QApplication::focusWidget();
    QTest::keyClick(list, Qt::Key_Tab); // to its buttons
    desk->goTo("findings");
    QTabBar *tabs = nullptr;
    int tab = -1;
    for (QTabBar *one : desk->findChildren<QTabBar *>())
        for (int i = 0; i < one->count(); ++i)
            if (one->tabText(i) == "Agreements") tabs = one, tab = i;
    REQUIRE(tabs);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tab).center());
    QApplication::processEvents();
    CHECK(list->hasFocus());
}
