// The outline of the window changes the document: names, places, and what goes.
#include "models/OutlineModel.h"
#include "panels/OutlinePanel.h"
#include "panels/StepNames.h"
#include "panels/Tree.h"
#include "shell/MapArea.h"
#include "shell/MapDesk.h"
#include "tests/ui/shell/MapKeys.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>

#include <memory>

using namespace tussen;
using test::id;
using test::MapKeys;

namespace {

struct Outline : MapKeys {
    using MapKeys::MapKeys;

    [[nodiscard]] OutlinePanel &panel() const { return *window.findChild<OutlinePanel *>(); }
    [[nodiscard]] Tree &tree() const { return *panel().findChild<Tree *>(); }
    [[nodiscard]] QModelIndex at(const EntityRef &entity) const {
        return static_cast<OutlineModel *>(tree().model())->indexOf(entity);
    }
    [[nodiscard]] static EntityRef card(const char *key) { return ref(id<Touchpoint>(key)); }
    void click(const EntityRef &entity, Qt::KeyboardModifiers with = {}) const {
        tree().scrollTo(at(entity));
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, with, tree().visualRect(at(entity)).center());
    }
    [[nodiscard]] QLineEdit *line() const { return tree().viewport()->findChild<QLineEdit *>(); }
    [[nodiscard]] QString problem() const {
        return panel().findChild<QLabel *>(QStringLiteral("problem"))->text();
    }
    /// A key to the line; Qt writes what was typed after it.
    void end(Qt::Key with) const {
        QTest::keyClick(line(), with);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Drops the chosen rows above another, as the mouse would.
    void drop(const EntityRef &above) const {
        const std::unique_ptr<QMimeData> data(
            tree().model()->mimeData(tree().selectionModel()->selectedIndexes()));
        tree().scrollTo(at(above));
        const QPoint place = tree().visualRect(at(above)).topLeft() + QPoint(30, 1);
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree().viewport(), &enter);
        QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree().viewport(), &move);
        CHECK(move.isAccepted());
        QDropEvent event(place, Qt::MoveAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(tree().viewport(), &event);
    }
};

} // namespace

TEST_CASE("F2 renames in place; Enter takes the name, Escape keeps the old one") {
    const Outline shown;
    shown.click(Outline::card("shops"));
    CHECK(shown.window.selection().current() == Outline::card("shops"));
    shown.key(Qt::Key_F2);
    REQUIRE(shown.line());
    CHECK(shown.line()->accessibleName() == "Name");
    QTest::keyClicks(shown.line(), "Buys a book");
    shown.end(Qt::Key_Return);
    CHECK(shown.touchpoint("shops").name == "Buys a book");
    CHECK(shown.undoLabel() == "Rename touchpoint “Winds through the shops”");
    shown.key(Qt::Key_F2);
    QTest::keyClicks(shown.line(), "Nothing");
    shown.end(Qt::Key_Escape);
    CHECK(shown.touchpoint("shops").name == "Buys a book");
    CHECK(shown.tree().hasFocus());
    shown.undo();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("a name that cannot be is refused with the reason") {
    const Outline shown;
    shown.click(ref(id<Phase>("border")));
    shown.key(Qt::Key_F2);
    REQUIRE(shown.line());
    shown.line()->setText(QStringLiteral("  "));
    shown.end(Qt::Key_Return);
    CHECK(shown.now() == test::schiphol());
    CHECK_FALSE(shown.problem().isEmpty());
}

TEST_CASE("several touchpoints are dragged to another phase as one step") {
    const Outline shown;
    shown.click(Outline::card("queue-security"));
    shown.click(Outline::card("security-check"), Qt::ControlModifier);
    const QStringList before = shown.inPhase("border");
    shown.drop(Outline::card("shops"));
    CHECK(shown.touchpoint("queue-security").phase == id<Phase>("border"));
    CHECK(shown.touchpoint("security-check").phase == id<Phase>("border"));
    CHECK(shown.inPhase("border").size() == before.size() + 2);
    CHECK(shown.inPhase("border").indexOf("Goes through the security check") + 1 ==
          shown.inPhase("border").indexOf(toQt(shown.touchpoint("shops").name)));
    CHECK(shown.undoLabel() == "Move 2 touchpoints");
    CHECK(shown.tree().selectionModel()->selectedIndexes().size() == 2);
    shown.undo();
    CHECK(shown.now() == test::schiphol());
}

TEST_CASE("a phase is dragged among the phases of its journey") {
    const Outline shown;
    shown.click(ref(id<Phase>("security")));
    shown.drop(ref(id<Phase>("hall")));
    CHECK(shown.now()[id<Phase>("security")].rank < shown.now()[id<Phase>("hall")].rank);
    CHECK(shown.undoLabel().startsWith("Move phase"));
}

TEST_CASE("Alt and arrows move what is chosen, and it stays chosen") {
    const Outline shown;
    shown.click(Outline::card("security-check"));
    shown.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.inPhase("security").indexOf("Goes through the security check") == 1);
    CHECK(shown.tree().currentIndex() == shown.at(Outline::card("security-check")));
    shown.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(shown.inPhase("security").indexOf("Goes through the security check") == 2);
    shown.click(ref(id<Phase>("security")));
    shown.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(shown.now()[id<Phase>("security")].rank < shown.now()[id<Phase>("hall")].rank);
}

TEST_CASE("Delete deletes what is chosen, and the flow closes over it") {
    const Outline shown;
    shown.click(Outline::card("security-check"));
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(shown.now().find(id<Touchpoint>("security-check")));
    CHECK(shown.now().find(id<Transition>("security-check--shops")));
    CHECK(shown.undoLabel() == "Delete “Goes through the security check”");
}

TEST_CASE("journeys are moved by Alt and arrows and by dragging, as steps with their names") {
    const Outline shown;
    const auto order = [&] {
        std::vector<EntityRef> all;
        const Relations relations(shown.now());
        for (const Journey *journey : relations.journeys())
            all.push_back(ref(journey->id));
        return all;
    };
    const std::vector<EntityRef> before = order();
    REQUIRE(before.size() > 1);
    shown.click(before[1]);
    shown.key(Qt::Key_Up, Qt::AltModifier);
    CHECK(order().front() == before[1]);
    CHECK(shown.undoLabel().startsWith("Move journey “"));
    CHECK(shown.tree().currentIndex() == shown.at(before[1]));
    shown.key(Qt::Key_Down, Qt::AltModifier);
    CHECK(order() == before);
    shown.drop(before[0]);
    CHECK(order().front() == before[1]);
    CHECK(shown.undoLabel().startsWith("Move journey “"));
    shown.undo();
    CHECK(order() == before);
}

TEST_CASE("Delete deletes journeys as the menu does, also together with something else") {
    const Outline shown;
    const Relations relations(shown.now());
    REQUIRE(relations.journeys().size() > 1);
    const Id<Journey> other = relations.journeys()[1]->id;
    REQUIRE(other != shown.controller().snapshot()->journey);
    shown.click(ref(other));
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(shown.now().find(other));
    CHECK(shown.undoLabel() == "Delete journey “" + shortName(test::schiphol()[other].name) + "”");
    shown.undo();
    CHECK(shown.now() == test::schiphol());
    shown.click(ref(other));
    shown.click(ref(id<Phase>("border")), Qt::ControlModifier);
    shown.key(Qt::Key_Delete);
    CHECK_FALSE(shown.now().find(other));
    CHECK_FALSE(shown.now().find(id<Phase>("border")));
    CHECK(shown.undoLabel() == "Delete 2 things");
}

TEST_CASE("when the journey shown is deleted, the other one is shown from its start, as when it is opened") {
    const Outline shown;
    const Id<Journey> before = *shown.controller().snapshot()->journey;
    shown.click(ref(before));
    shown.map().setZoom(1.7);
    shown.map().centerOnEntity(ref(id<Touchpoint>("board")));
    const auto place = [&] {
        return std::tuple(shown.map().zoom(), shown.map().horizontalScrollBar()->value(),
                          shown.map().verticalScrollBar()->value());
    };
    const auto left = place();
    shown.key(Qt::Key_Delete);
    REQUIRE(shown.controller().snapshot()->journey != before);
    const auto seen = place();
    CHECK(seen != left);
    shown.window.findChild<MapArea *>()->showFromStart();
    CHECK(seen == place());
}
