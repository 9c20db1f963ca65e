// Where Find leads: the keyboard goes with it, so that the next key is about what was found.
#include "model/GiveRole.h"
#include "panels/ChecksView.h"
#include "panels/MatrixView.h"
#include "panels/NotesPanel.h"
#include "shell/Desk.h"
#include "shell/VersionsDialog.h"
#include "tests/ui/shell/MapKeys.h"

#include <QDockWidget>
#include <QListView>
#include <QListWidget>
#include <QTreeView>

#include <algorithm>

using namespace tussen;
using test::id;
using test::MapKeys;

namespace {

struct Landed : MapKeys {
    using MapKeys::MapKeys;

    void find(const char *words) const {
        key(Qt::Key_F, Qt::ControlModifier);
        type(words);
        key(Qt::Key_Return);
    }
    template <class Row> void put(const Row &row) const {
        REQUIRE(controller().edit("", [&](Edit &edit) { edit.put(row); }).isEmpty());
    }
    [[nodiscard]] QString focusName() const { return QApplication::focusWidget()->accessibleName(); }
};

/// A partner with a role in another journey alone has no lane in this one.
void putElsewhere(Edit &edit) {
    const Id<Partner> partner = Id<Partner>::make();
    edit.put(Partner{.id = partner, .name = "Zebra", .rank = 99});
    giveRole(id<Touchpoint>("new-board"), partner, RoleKind::informed, edit);
}

const EntityRef train = ref(id<Touchpoint>("train"));

} // namespace

TEST_CASE("after Find a key of the matrix is about what was found") {
    const Landed shown;
    shown.choose({"who-pays"});
    shown.key(Qt::Key_6, Qt::AltModifier);
    auto *matrix = qobject_cast<MatrixView *>(QApplication::focusWidget());
    REQUIRE(matrix);
    shown.key(Qt::Key_Right);
    shown.find("takes the train");
    CHECK(shown.window.selection().current() == train);
    CHECK(QApplication::focusWidget() == &shown.map());
    shown.key(Qt::Key_6, Qt::AltModifier);
    REQUIRE(QApplication::focusWidget() == matrix);
    CHECK(shown.window.selection().entities().front() == train);
    const Ecosystem before = shown.now();
    shown.key(Qt::Key_C);
    REQUIRE_FALSE(shown.now() == before);
    for (const Role &role : shown.now().table<Role>())
        if (!before.find(role.id)) CHECK(ref(role.touchpoint) == train);
}

TEST_CASE("after Find, Delete does not delete what the list had chosen") {
    const Landed shown;
    const auto groups = shown.now().table<CustomerGroup>().size();
    REQUIRE(groups > 0);
    shown.window.findChild<Desk *>()->goTo(QStringLiteral("customerGroups"));
    REQUIRE(QApplication::focusWidget() != &shown.map());
    shown.find("takes the train");
    CHECK(QApplication::focusWidget() == &shown.map());
    shown.key(Qt::Key_Delete);
    CHECK(shown.now().table<CustomerGroup>().size() == groups);
    CHECK_FALSE(shown.now().contains(train));
}

TEST_CASE("what is not on the map is found in the panel that lists it") {
    const Landed shown;
    const CustomerGroup &group = *shown.now().table<CustomerGroup>().begin();
    shown.find(group.name.c_str());
    CHECK(shown.window.selection().current() == ref(group.id));
    auto *list = qobject_cast<QListView *>(QApplication::focusWidget());
    REQUIRE(list);
    CHECK(list->currentIndex().data().toString() == toQt(group.name));
}

TEST_CASE("what the map does not show is found in the panel of its kind, and Delete is about that alone") {
    const Landed shown;
    const auto [list, entity, put] = GENERATE(table<QString, EntityType, void (*)(Edit &)>({
        {"partners", EntityType::partner, putElsewhere},
        {"channels", EntityType::channel,
         [](Edit &edit) { edit.put(Channel{.id = Id<Channel>::make(), .name = "Zebra"}); }},
        {"outcomes", EntityType::outcome,
         [](Edit &edit) { edit.put(Outcome{.id = Id<Outcome>::make(), .name = "Zebra"}); }},
        {"agreements", EntityType::agreement,
         [](Edit &edit) { edit.put(Agreement{.id = Id<Agreement>::make(), .name = "Zebra"}); }},
    }));
    REQUIRE(shown.controller().edit("", put).isEmpty());
    shown.choose({"train"});
    shown.find("zebra");
    CAPTURE(toUtf8(list));
    REQUIRE(shown.window.selection().current());
    CHECK(shown.window.selection().current()->type == entity);
    auto *names = qobject_cast<QListView *>(QApplication::focusWidget());
    REQUIRE(names);
    CHECK(shown.window.findChild<QDockWidget *>(list)->isAncestorOf(names));
    CHECK(names->currentIndex().data().toString() == "Zebra");
    const EntityRef found = shown.chosen().front();
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(shown.now().contains(found));
    CHECK(shown.now().contains(train));
}

TEST_CASE("a partner with a lane is found on the map") {
    const Landed shown;
    shown.choose({"train"});
    shown.find("KLM");
    CHECK(shown.window.selection().current() == ref(id<Partner>("klm")));
    CHECK(QApplication::focusWidget() == &shown.map());
}

TEST_CASE("a note in the parking lot is its current row, and what was chosen stays so") {
    const Landed shown;
    for (const char *text : {"Who pays?", "Zebra crossing", "Shut on Sunday"})
        shown.put(Note{.id = Id<Note>::make(), .text = text});
    shown.choose({"train"});
    shown.find("zebra");
    auto *list = qobject_cast<QListView *>(QApplication::focusWidget());
    REQUIRE(list);
    CHECK(list->currentIndex().data().toString() == "Zebra crossing");
    CHECK(shown.chosen() == std::vector{train});
}

TEST_CASE("a version is found in the list of versions") {
    const Landed shown;
    for (const char *name : {"Zebra", "Before the workshop"})
        shown.put(
            Revision{.id = Id<Revision>::make(), .name = name, .on = "2026-01-01", .content = Bytes{{1}}});
    QString current;
    shown.key(Qt::Key_F, Qt::ControlModifier);
    shown.type("zebra");
    QTimer::singleShot(0, qApp, [&] {
        auto *dialog = qobject_cast<VersionsDialog *>(QApplication::activeModalWidget());
        if (!dialog) return;
        current = dialog->findChild<QListWidget *>()->currentItem()->text();
        dialog->reject();
    });
    shown.key(Qt::Key_Return);
    CHECK(current == "Zebra");
}

TEST_CASE("the reason of a check is found among the checks") {
    const Landed shown;
    shown.put(CheckSetting{.id = Id<CheckSetting>::make(),
                           .check = "flow.trap",
                           .enabled = false,
                           .reason = "Zebras have no end"});
    shown.choose({"train"});
    shown.find("zebras have");
    auto *tree = qobject_cast<QTreeView *>(QApplication::focusWidget());
    REQUIRE(tree);
    CHECK(shown.window.findChild<ChecksView *>()->isAncestorOf(tree));
    CHECK(tree->currentIndex().data().toString() == "Zebras have no end");
    CHECK(shown.chosen() == std::vector{train});
}

TEST_CASE("the reason why a finding was accepted leads to what the finding is about") {
    const Landed shown;
    const auto &all = *shown.controller().snapshot()->findings;
    const auto found = std::find_if(all.begin(), all.end(), [](const Finding &one) {
        return one.subjects.front().type == EntityType::touchpoint;
    });
    REQUIRE(found != all.end());
    const EntityRef subject = found->subjects.front();
    shown.put(Waiver{.id = Id<Waiver>::make(), .finding = found->key(), .reason = "Zebras are used to it"});
    shown.find("zebras are");
    CHECK(shown.window.selection().current() == subject);
    CHECK(QApplication::focusWidget() == &shown.map());
}

TEST_CASE("of a reason whose finding is gone it is said so, and what was chosen stays so") {
    const Landed shown;
    shown.put(Waiver{.id = Id<Waiver>::make(), .finding = "trap/nowhere", .reason = "Zebras may stay"});
    shown.choose({"train"});
    shown.find("zebras may");
    CHECK(shown.messages().text().contains("not found any more"));
    CHECK(shown.chosen() == std::vector{train});
}
