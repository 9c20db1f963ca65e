// What is chosen in one place is chosen everywhere, on the Schiphol sample.
#include "canvas/EntityIndex.h"
#include "panels/ElidedButton.h"
#include "panels/FindingNote.h"
#include "panels/FindingsPanel.h"
#include "panels/OutlinePanel.h"
#include "panels/Tree.h"
#include "shell/Desk.h"
#include "shell/GoTo.h"
#include "shell/JourneySwitcher.h"
#include "shell/MapArea.h"
#include "tests/ui/shell/TestWindow.h"

#include <QLabel>
#include <QMenu>

#include <algorithm>
#include <set>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const EntityRef whoPays = ref(id<Touchpoint>("who-pays"));

struct Shown : TestWindow {
    Shown() : TestWindow(test::samplePath("schiphol-departure")) {}

    [[nodiscard]] Tree *findings() const { return window.findChild<FindingsPanel *>()->findChild<Tree *>(); }
    [[nodiscard]] Tree *outline() const { return window.findChild<OutlinePanel *>()->findChild<Tree *>(); }

    /// Clicks the first finding of this check in the list.
    void clickFinding(std::string_view check) const {
        Tree *tree = findings();
        const auto *model = static_cast<FindingsModel *>(tree->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            const Finding *finding = model->findingAt(model->index(row, 0));
            if (!finding || finding->check != check) continue;
            tree->scrollTo(model->index(row, 0));
            return QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                                     tree->visualRect(model->index(row, 0)).center());
        }
        FAIL("no finding of " << check);
    }
};

} // namespace

TEST_CASE("choosing a finding chooses its touchpoint, centres it and opens it in the inspector") {
    const Shown shown;
    shown.clickFinding("ownership.no-accountable");
    CHECK(shown.map().selection() == std::vector{whoPays});
    const QRect view = shown.map().viewport()->geometry();
    const QRect card = shown.map().rectOf(whoPays);
    REQUIRE_FALSE(card.isEmpty());
    CHECK(view.contains(card));
    CHECK(shown.window.selection().marks().front() == whoPays);
    CHECK(shown.inspector().findChild<QPushButton *>("gap")->isVisible());
    CHECK(shown.outline()->currentIndex().data().toString() == "Asks who pays for the missed flight");
    auto *note = shown.window.findChild<FindingNote *>();
    REQUIRE(note->isVisible());
    CHECK(note->findChild<QLabel *>("sectionHead")->text().contains("Asks who pays for the missed flight"));
    shown.action("Choose Nothing").trigger();
    CHECK_FALSE(note->isVisible());
}

TEST_CASE("choosing a conflict marks the holders and brings a touchpoint that moves it to the middle") {
    const Shown shown;
    const auto isTouchpoint = [](const EntityRef &one) { return one.type == EntityType::touchpoint; };
    const SnapshotPtr snapshot = shown.controller().snapshot();
    const auto conflict = std::find_if(snapshot->journeyFindings.begin(), snapshot->journeyFindings.end(),
                                       [&](const Finding &one) {
                                           const auto marks = marksOf(*snapshot, one);
                                           return one.check == "interest.indirect-conflict" &&
                                                  std::any_of(marks.begin(), marks.end(), isTouchpoint);
                                       });
    REQUIRE(conflict != snapshot->journeyFindings.end());
    emit shown.window.findChild<FindingsPanel *>()->chosen(*conflict);
    const auto &marks = shown.window.selection().marks();
    for (const EntityRef &interest : conflict->subjects) {
        const Interest &row = shown.now()[Id<Interest>{interest.id}];
        CHECK(std::find(marks.begin(), marks.end(), ref(row.holder)) != marks.end());
    }
    const EntityRef mover = *std::find_if(marks.begin(), marks.end(), isTouchpoint);
    CHECK(shown.map().viewport()->geometry().contains(shown.map().rectOf(mover).center()));
}

TEST_CASE("a click on a box of pulling interests opens both in the inspector and marks their findings") {
    const Shown shown;
    const Group *box = nullptr;
    for (const Group &group : shown.map().drawing()->groups)
        if (!box && group.others.size() == 1) box = &group;
    REQUIRE(box);
    shown.clickCard(box->others.front());
    const auto chosen = shown.window.selection().entities();
    CHECK(std::set(chosen.begin(), chosen.end()) == std::set{*box->entity, box->others.front()});
    CHECK(static_cast<FindingsModel *>(shown.findings()->model())->firstMarked().isValid());
    shown.type("Why", "Asked in May");
    for (const EntityRef &interest : chosen)
        CHECK(shown.now()[Id<Interest>{interest.id}].rationale == "Asked in May");
    for (const EntityRef &interest : chosen) {
        goTo(interest, shown.controller(), shown.window.selection(), *shown.window.findChild<MapArea *>());
        CHECK(shown.map().viewport()->geometry().contains(shown.map().rectOf(interest).center()));
    }
}

TEST_CASE("each interest of a conflict is reached by its name, from its box and from its finding") {
    const Shown shown;
    const SnapshotPtr snapshot = shown.controller().snapshot();
    const auto conflict =
        std::ranges::find(snapshot->journeyFindings, "interest.indirect-conflict", &Finding::check);
    REQUIRE(conflict != snapshot->journeyFindings.end());
    const std::vector<EntityRef> both = conflict->subjects;
    if (GENERATE(true, false))
        shown.window.selection().choose(both); // as a click on their box does
    else
        emit shown.window.findChild<FindingsPanel *>()->chosen(*conflict);
    QList<ElidedButton *> names;
    for (auto *button : shown.inspector().findChildren<ElidedButton *>())
        if (button->isVisible()) names.append(button);
    REQUIRE(names.size() == 2);
    QTest::mouseClick(names.front(), Qt::LeftButton);
    REQUIRE(shown.window.selection().entities().size() == 1);
    const EntityRef one = shown.window.selection().entities().front();
    const EntityRef other = one == both.front() ? both.back() : both.front();
    CHECK(shown.inspector().isAncestorOf(QApplication::focusWidget()));
    const auto untouched = shown.now()[Id<Interest>{other.id}].rationale;
    shown.type("Why", "Asked in May");
    CHECK(shown.now()[Id<Interest>{one.id}].rationale == "Asked in May");
    CHECK(shown.now()[Id<Interest>{other.id}].rationale == untouched);
}

TEST_CASE("the count of conflicts without a box leads to them, by a click or by the keyboard") {
    const Shown shown;
    const MapView &map = shown.map();
    const auto &groups = map.drawing()->groups;
    const auto count = std::find_if(groups.begin(), groups.end(), isCount);
    REQUIRE(count != groups.end());
    shown.window.findChild<Desk *>()->bringUp(QStringLiteral("figures"));
    const auto isSeen = [&] { return !shown.findings()->visibleRegion().isEmpty(); }; // not behind a tab
    REQUIRE(QTest::qWaitFor([&] { return !isSeen(); }));
    const bool clicks = GENERATE(true, false);
    if (clicks) {
        shown.map().centerOn(count->bounds.center().x, count->bounds.center().y);
        const QPoint at = map.mapFromScene(count->bounds.center().x, count->bounds.center().y);
        QTest::mouseClick(map.viewport(), Qt::LeftButton, {}, at);
    } else {
        shown.map().setFocus();
        shown.window.selection().choose({ref(id<Touchpoint>("shops"))});
        std::set<const Group *> seen;
        while (map.chosenGroup() != &*count && seen.insert(map.chosenGroup()).second)
            QTest::keyClick(&shown.map(), Qt::Key_Down);
        REQUIRE(map.chosenGroup() == &*count);
        CHECK(map.hasFocus());
        QTest::keyClick(&shown.map(), Qt::Key_Return);
        CHECK(shown.findings()->hasFocus());
    }
    CHECK(QTest::qWaitFor(isSeen));
    const auto *model = static_cast<FindingsModel *>(shown.findings()->model());
    const QModelIndex first = model->firstMarked();
    REQUIRE(first.isValid());
    CHECK(shown.findings()->viewport()->rect().intersects(shown.findings()->visualRect(first)));
    std::set<EntityRef> counted(count->others.begin(), count->others.end());
    counted.insert(*count->entity);
    for (const EntityRef &subject : model->findingAt(first)->subjects)
        CHECK(counted.contains(subject));
}

TEST_CASE("a finding that somebody has seen to is let go of; its touchpoint stays chosen") {
    const Shown shown;
    shown.clickFinding("ownership.no-accountable");
    shown.makeAccountable("KLM");
    CHECK_FALSE(shown.window.selection().finding());
    CHECK_FALSE(shown.window.findChild<FindingNote *>()->isVisible());
    CHECK(shown.map().selection() == std::vector{whoPays});
}

TEST_CASE("choosing the journey's finding opens the journey in the inspector") {
    const Shown shown;
    shown.clickFinding("ownership.journey-without-owner");
    CHECK(shown.window.selection().current() == ref(id<Journey>("depart")));
    shown.type("Name", "Away in May");
    CHECK(shown.now()[id<Journey>("depart")].name == "Away in May");
}

TEST_CASE("choosing a card marks its findings and opens it in the inspector") {
    const Shown shown;
    const EntityRef shops = ref(id<Touchpoint>("shops"));
    shown.clickCard(shops);
    CHECK(shown.window.selection().entities() == std::vector{shops});
    const auto *model = static_cast<FindingsModel *>(shown.findings()->model());
    REQUIRE(model->firstMarked().isValid());
    CHECK(shown.findings()->viewport()->rect().contains(
        shown.findings()->visualRect(model->firstMarked()).center()));
    CHECK(shown.outline()->currentIndex().data().toString() == "Winds through the shops");
}

TEST_CASE("a card chosen after a finding lets go of the finding's marks") {
    const Shown shown;
    shown.clickFinding("ownership.no-accountable");
    shown.clickCard(whoPays);
    shown.clickCard(ref(id<Touchpoint>("shops")));
    CHECK(shown.window.selection().marks().empty());
    CHECK_FALSE(shown.window.selection().finding());
    CHECK_FALSE(shown.findings()->currentIndex().isValid());
}

TEST_CASE("Choose Nothing lets go of everything") {
    const Shown shown;
    shown.clickFinding("ownership.no-accountable");
    shown.action("Choose Nothing").trigger();
    CHECK(shown.map().selection().empty());
    CHECK(shown.window.selection().marks().empty());
}

TEST_CASE("the outline leads to a touchpoint, also of another journey") {
    const Shown shown;
    const EntityRef there = ref(id<Touchpoint>("new-book"));
    Tree *tree = shown.outline();
    const QModelIndex row = static_cast<OutlineModel *>(tree->model())->indexOf(there);
    tree->expand(row.parent().parent());
    tree->scrollTo(row);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(row).center());
    CHECK(shown.controller().snapshot()->journey == id<Journey>("depart-agreed"));
    CHECK(shown.map().selection() == std::vector{there});
}

TEST_CASE("the switcher leads to the other journey") {
    const Shown shown;
    auto *switcher = shown.window.findChild<JourneySwitcher *>();
    CHECK(switcher->accessibleName().contains("A family departs from Schiphol in the May holiday"));
    emit switcher->menu()->aboutToShow();
    REQUIRE(switcher->menu()->actions().size() == 2);
    CHECK(switcher->menu()->actions()[0]->isChecked());
    switcher->menu()->actions()[1]->trigger();
    CHECK(shown.controller().snapshot()->journey == id<Journey>("depart-agreed"));
    CHECK(shown.map().drawing()->title == shown.now()[id<Journey>("depart-agreed")].name);
    CHECK(switcher->accessibleName().contains("as the chain agreed"));
}

TEST_CASE("badges, experience, interests, other roles and labels can be switched off on the map") {
    const Shown shown;
    for (const char *name : {"Findings", "Experience", "Interests", "Other Roles", "Labels"}) {
        const std::size_t groups = shown.map().drawing()->groups.size();
        const auto before = shown.map().drawing();
        shown.action(name).trigger();
        INFO(name);
        CHECK(shown.map().drawing()->groups != before->groups);
        CHECK(shown.map().drawing()->groups.size() <= groups);
    }
}
