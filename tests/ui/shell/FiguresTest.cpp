// The panel of figures in the window: what is chosen there is marked on the map.
#include "panels/BarButton.h"
#include "panels/FigureDetail.h"
#include "panels/FigureTile.h"
#include "panels/FiguresLine.h"
#include "panels/FiguresPanel.h"
#include "shell/PanelDock.h"
#include "tests/ui/shell/TestWindow.h"

#include <QLabel>

using namespace tussen;
using test::id;
using test::TestWindow;

namespace {

const EntityRef whoPays = ref(id<Touchpoint>("who-pays"));

struct Shown : TestWindow {
    Shown() : TestWindow(test::samplePath("schiphol-departure")) {}

    [[nodiscard]] FiguresPanel &panel() const { return *window.findChild<FiguresPanel *>(); }
    [[nodiscard]] FigureTile *tile(Figure figure) const {
        for (auto *one : panel().findChildren<FigureTile *>())
            if (one->figure() == figure) return one;
        return nullptr;
    }
    void click(Figure figure) const {
        action("Go to Figures").trigger();
        REQUIRE(tile(figure));
        QTest::mouseClick(tile(figure), Qt::LeftButton);
    }
    [[nodiscard]] bool shows(const QString &title) const {
        for (const auto *dock : window.findChildren<PanelDock *>())
            for (const auto *label : dock->titleBarWidget()->findChildren<QLabel *>("sectionHead"))
                if (label->text() == title) return label->isVisible();
        return false;
    }
};

} // namespace

TEST_CASE("figures lie behind the findings and are made when somebody goes there") {
    const Shown shown;
    CHECK_FALSE(shown.window.findChild<FiguresPanel *>());
    shown.action("Go to Figures").trigger();
    CHECK(shown.tile(Figure::doors));
    CHECK(QApplication::focusWidget() == shown.tile(Figure::pGoal));
    CHECK(shown.tile(Figure::pGoal)->isVisible());
}

TEST_CASE("choosing a figure marks what drives it on the map and brings it into view") {
    const Shown shown;
    shown.click(Figure::ownershipGaps);
    CHECK(shown.window.selection().marks() == std::vector{whoPays});
    CHECK(shown.window.selection().entities().empty());
    CHECK(shown.map().viewport()->geometry().contains(shown.map().rectOf(whoPays)));
    CHECK(shown.tile(Figure::ownershipGaps)->isChecked());
    CHECK(shown.panel().findChild<FigureDetail *>()->isVisible());
}

TEST_CASE("choosing a card, a finding or nothing lets go of the figure and its marks") {
    const Shown shown;
    shown.click(Figure::ownershipGaps);
    shown.clickCard(ref(id<Touchpoint>("shops")));
    CHECK_FALSE(shown.tile(Figure::ownershipGaps)->isChecked());
    CHECK(shown.window.selection().marks().empty());
    shown.click(Figure::ownershipGaps);
    shown.action("Choose Nothing").trigger();
    CHECK_FALSE(shown.tile(Figure::ownershipGaps)->isChecked());
    CHECK(shown.window.selection().marks().empty());
}

TEST_CASE("after an edit, and after its undo, the tiles follow") {
    const Shown shown;
    shown.click(Figure::ownershipGaps);
    const QString before = shown.tile(Figure::ownershipGaps)->accessibleName();
    shown.controller().edit("Somebody pays", [](Edit &edit) {
        edit.put(Role{.id = Id<Role>::make(),
                      .touchpoint = {whoPays.id},
                      .partner = id<Partner>("klm"),
                      .kind = RoleKind::accountable});
    });
    CHECK(shown.tile(Figure::ownershipGaps)->accessibleName() == "0 touchpoints without owner");
    CHECK(shown.window.selection().marks().empty());
    shown.action("Undo: Somebody pays").trigger();
    CHECK(shown.tile(Figure::ownershipGaps)->accessibleName() == before);
    CHECK(shown.window.selection().marks() == std::vector{whoPays});
}

TEST_CASE("a panel behind a tab has its title there; alone, in its head") {
    const Shown shown;
    CHECK_FALSE(shown.shows("Findings"));
    for (auto *dock : shown.window.findChildren<PanelDock *>())
        if (dock->windowTitle() == "Figures" || dock->windowTitle() == "Roles")
            dock->toggleViewAction()->trigger();
    QTest::qWait(0);
    CHECK(shown.shows("Findings"));
}

TEST_CASE("above the map stand the numbers that its header has, for each journey") {
    const TestWindow shown(test::samplePath(GENERATE("schiphol-departure", "home-insulation")));
    const auto *line = shown.window.findChild<FiguresLine *>();
    const Relations relations(shown.now());
    for (const Journey *journey : relations.journeys()) {
        INFO(journey->name);
        shown.controller().showJourney(journey->id);
        const auto &groups = shown.controller().drawing()->groups;
        const auto header = std::ranges::find(groups, Pane::header, &Group::pane);
        REQUIRE(header != groups.end());
        QStringList figures; // number and caption by turns
        for (const Primitive &primitive : header->primitives)
            if (const auto *label = std::get_if<Label>(&primitive); label && label->anchor == Anchor::middle)
                figures.append(toQt(label->text));
        REQUIRE(figures.size() == 12);
        for (int i = 0; i < figures.size(); i += 2)
            CHECK(line->text().contains(figures[i] + ' ' + figures[i + 1]));
    }
}
