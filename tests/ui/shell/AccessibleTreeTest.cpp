// What a screen reader is told of: Qt's tree of accessible interfaces, which Qt's bridge puts on the AT-SPI
// bus as it is, from the window down, with the sample open and each panel in front in turn: controls, rows,
// cells, cards.
#include "shell/Desk.h"
#include "shell/PanelDock.h"
#include "tests/ui/shell/TestWindow.h"

#include <QAccessible>

#include <map>
#include <set>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const std::set<QAccessible::Role> named{
    QAccessible::PushButton, QAccessible::ButtonMenu,   QAccessible::CheckBox, QAccessible::RadioButton,
    QAccessible::ComboBox,   QAccessible::EditableText, QAccessible::List,     QAccessible::ListItem,
    QAccessible::Tree,       QAccessible::TreeItem,     QAccessible::Table,    QAccessible::Cell,
    QAccessible::RowHeader,  QAccessible::ColumnHeader, QAccessible::PageTab,  QAccessible::MenuItem,
    QAccessible::Slider,     QAccessible::SpinBox,      QAccessible::Link,     QAccessible::Graphic};

struct Walk {
    std::map<QAccessible::Role, int> seen;
    std::vector<std::string> nameless;

    void go(QAccessibleInterface *one, const std::string &path) {
        if (!one || !one->isValid()) return;
        if (one->object() && one->state().invisible) return; // rows and cells out of sight are there
        const QString name = one->text(QAccessible::Name).trimmed();
        const std::string here = path + "/" + (name.isEmpty() ? classOf(*one) : name.toStdString());
        ++seen[one->role()];
        if (named.contains(one->role()) && name.isEmpty() && !isPartOfAnother(*one))
            nameless.push_back(here + " role " + std::to_string(one->role()));
        if (one->role() == QAccessible::NoRole) nameless.push_back(here + " has no role");
        for (int i = 0; i < one->childCount(); ++i)
            go(one->child(i), here);
    }

    static std::string classOf(QAccessibleInterface &one) {
        return one.object() ? one.object()->metaObject()->className() : "?";
    }
    /// The list and line that a choice opens belong to it; Qt's own scroll bars and tool buttons are helpers.
    static bool isPartOfAnother(QAccessibleInterface &one) {
        for (QAccessibleInterface *up = one.parent(); up; up = up->parent())
            if (up->role() == QAccessible::ComboBox) return true;
        return one.object() && one.object()->objectName().startsWith(QLatin1String("qt_"));
    }
};

} // namespace

TEST_CASE("each control, row, cell and card has a name and a role, in every panel") {
    TestWindow shown(test::samplePath("schiphol-departure"));
    shown.window.selection().choose({ref(id<Touchpoint>("who-pays"))});
    auto *desk = shown.window.findChild<Desk *>();
    Walk walk;
    for (PanelDock *dock : desk->docks()) {
        desk->goTo(dock->objectName());
        QApplication::processEvents();
        walk.go(QAccessible::queryAccessibleInterface(dock), dock->objectName().toStdString());
    }
    walk.go(QAccessible::queryAccessibleInterface(&shown.window), {});
    for (const std::string &one : walk.nameless)
        FAIL_CHECK(one);
    CHECK(walk.seen[QAccessible::ListItem] > 60); // cards and transitions among them
    CHECK(walk.seen[QAccessible::Cell] > 300);
    CHECK(walk.seen[QAccessible::TreeItem] > 40);
    CHECK(walk.seen[QAccessible::RowHeader] > 10);
    CHECK(walk.seen[QAccessible::PushButton] > 10);
}

TEST_CASE("the start page tells its names") {
    TestWindow shown;
    Walk walk;
    walk.go(QAccessible::queryAccessibleInterface(&shown.window), {});
    for (const std::string &one : walk.nameless)
        FAIL_CHECK(one);
    CHECK(walk.seen[QAccessible::PushButton] > 4);
}
