// The panel of figures, with mouse and keyboard, on the Schiphol sample and on small journeys.
#include "panels/FiguresPanel.h"
#include "panels/BarButton.h"
#include "panels/FigureDetail.h"
#include "panels/FigureTile.h"
#include "tests/ui/panels/Shown.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace tussen;
using test::Build;
using test::id;

namespace {

struct Shown {
    explicit Shown(const Ecosystem &ecosystem, QSize size = {900, 700}) {
        QObject::connect(&panel, &FiguresPanel::figureChosen, [this] { told.push_back(panel.marks()); });
        panel.setSeen(true);
        panel.show(test::snapshot(ecosystem));
        panel.resize(size);
        test::show(panel);
    }

    [[nodiscard]] QList<FigureTile *> tiles() const { return panel.findChildren<FigureTile *>(); }
    [[nodiscard]] FigureTile *tile(Figure figure) const {
        for (FigureTile *one : tiles())
            if (one->figure() == figure) return one;
        FAIL("no tile of that figure");
        return nullptr;
    }
    void click(Figure figure) { QTest::mouseClick(tile(figure), Qt::LeftButton); }
    [[nodiscard]] FigureDetail *detail() const { return panel.findChild<FigureDetail *>(); }
    [[nodiscard]] QList<BarButton *> drivers() const { return detail()->findChildren<BarButton *>(); }
    [[nodiscard]] QToolButton *opener() const { return panel.findChild<QToolButton *>("opener"); }
    [[nodiscard]] bool says(const QString &text) const {
        const auto labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    std::map<Figure, int> asked; ///< how often drivers were looked for
    FiguresPanel panel{[this](const Relations &relations, const MarkovChain &chain, Figure figure) {
        ++asked[figure];
        return driversOf(relations, chain, figure);
    }};
    std::vector<std::vector<EntityRef>> told;
};

EntityRef touchpoint(const char *key) {
    return ref(id<Touchpoint>(key));
}

/// Two partners, a goal, and an abandon; nothing is measured.
Build plain() {
    Build build;
    build.partners({"city", "bank"}).journey("help", "city");
    build.touchpoint("ask", "A:city").touchpoint("wait", "A:bank").goal("helped").abandon("left");
    build.path({"ask", "wait", "helped"}).path({"ask", "left"});
    return build;
}

} // namespace

TEST_CASE("each figure is a tile that says its number and words to screen readers") {
    const Shown shown(test::schiphol());
    CHECK(shown.tiles().size() == 13);
    CHECK(shown.tile(Figure::pGoal)->accessibleName() == "99.1 % of the customers reach the goal");
    CHECK(shown.tile(Figure::ownershipGaps)->accessibleName() == "1 touchpoint without owner");
    CHECK_FALSE(shown.detail()->isVisible());
}

TEST_CASE("choosing a tile tells what to mark, and shows what it means and what drives it") {
    Shown shown(test::schiphol());
    shown.click(Figure::ownershipGaps);
    REQUIRE(shown.told.size() == 1);
    CHECK(shown.told.back() == std::vector{touchpoint("who-pays")});
    CHECK(shown.tile(Figure::ownershipGaps)->isChecked());
    REQUIRE(shown.detail()->isVisible());
    CHECK(shown.says("1 touchpoint without owner"));
    CHECK(shown.says("Times a customer comes there, most often first"));
    REQUIRE(shown.drivers().size() == 1);
    CHECK(shown.drivers().front()->accessibleName().startsWith(
        "Asks who pays for the missed flight, Nobody: 0."));
    shown.click(Figure::ownershipGaps); // and lets go of it
    CHECK(shown.told.back().empty());
    CHECK_FALSE(shown.detail()->isVisible());
}

TEST_CASE("a sum marks its five strongest, a count all that it counts") {
    Shown shown(test::schiphol());
    shown.click(Figure::expectedMinutes);
    CHECK(shown.told.back().size() == 5);
    CHECK(shown.drivers().size() == 5);
    shown.click(Figure::handoffsWithoutAgreement);
    CHECK(shown.told.back().size() == 20);
    CHECK(shown.told.back().front().type == EntityType::transition);
    CHECK(shown.drivers().size() == 5);
    CHECK(shown.says("and 15 more"));
}

TEST_CASE("one driver can be chosen by itself, and the tile stays in view") {
    Shown shown(test::schiphol());
    shown.click(Figure::expectedMinutes);
    const auto five = shown.told.back();
    QTest::mouseClick(shown.drivers().at(1), Qt::LeftButton);
    CHECK(shown.told.back() == std::vector{five.at(1)});
    CHECK(shown.drivers().at(1)->isChecked());
    CHECK(shown.detail()->isVisible());
    shown.click(Figure::expectedMinutes); // back to all of them
    CHECK(shown.told.back() == five);
    CHECK_FALSE(shown.drivers().at(1)->isChecked());
}

TEST_CASE("what is chosen elsewhere takes the choice back without telling") {
    Shown shown(test::schiphol());
    shown.click(Figure::pAbandon);
    const auto times = shown.told.size();
    shown.panel.clearChoice();
    CHECK(shown.told.size() == times);
    CHECK_FALSE(shown.tile(Figure::pAbandon)->isChecked());
    CHECK_FALSE(shown.detail()->isVisible());
}

TEST_CASE("effort and spillover by partner are bars with names and numbers that mark their touchpoints") {
    Shown shown(test::schiphol());
    auto *schiphol = test::named<BarButton>(shown.panel, "Schiphol: 44.7 %");
    test::named<BarButton>(shown.panel, "Nobody: 7.0 %");
    QTest::mouseClick(schiphol, Qt::LeftButton);
    CHECK(schiphol->isChecked());
    const auto marks = shown.told.back();
    REQUIRE_FALSE(marks.empty());
    const Relations relations(test::schiphol());
    for (const EntityRef &mark : marks)
        CHECK(relations.owner(Id<Touchpoint>{mark.id})->name == "Schiphol");
    QTest::mouseClick(test::named<BarButton>(shown.panel, QString::fromUtf8("Schiphol → KLM: 2.04")),
                      Qt::LeftButton);
    CHECK_FALSE(schiphol->isChecked());
    for (const EntityRef &mark : shown.told.back())
        CHECK(*relations.ecosystem()[Id<Touchpoint>{mark.id}].experience < 0);
}

TEST_CASE("removal effects are found only when opened, and once for each state of the document") {
    Shown shown(test::schiphol());
    shown.click(Figure::pGoal);
    CHECK(shown.asked[Figure::removalEffect] == 0);
    QTest::mouseClick(shown.opener(), Qt::LeftButton);
    CHECK(shown.asked[Figure::removalEffect] == 1);
    QTest::mouseClick(test::named<BarButton>(shown.panel, "KLM: 99.1 %"), Qt::LeftButton);
    CHECK_FALSE(shown.told.back().empty());
    QTest::mouseClick(shown.opener(), Qt::LeftButton);
    QTest::mouseClick(shown.opener(), Qt::LeftButton);
    CHECK(shown.asked[Figure::removalEffect] == 1);
    QTest::mouseClick(shown.opener(), Qt::LeftButton);
    shown.panel.show(test::snapshot(plain().now()));
    CHECK(shown.asked[Figure::removalEffect] == 1);
    QTest::mouseClick(shown.opener(), Qt::LeftButton);
    CHECK(shown.asked[Figure::removalEffect] == 2);
}

TEST_CASE("after an edit the tiles follow, and what is chosen is told anew if it is another") {
    Build build = plain();
    Shown shown(build.now());
    shown.click(Figure::ownershipGaps);
    CHECK(shown.told.back().empty());
    FigureTile *tile = shown.tile(Figure::ownershipGaps);
    tile->setFocus();
    build.touchpoint("fill in", "R:city").path({"wait", "fill in"});
    shown.panel.show(test::snapshot(build.now()));
    CHECK(shown.tile(Figure::ownershipGaps) == tile); // so the keyboard stays
    CHECK(tile->hasFocus());
    CHECK(tile->accessibleName() == "1 touchpoint without owner");
    CHECK(shown.tile(Figure::pUnmarkedEnd)->accessibleName() == "25.0 % end where the map just stops");
    CHECK(shown.told.back() == std::vector{touchpoint("fill in")});
}

TEST_CASE("checks that have run on the same state change nothing") {
    const SnapshotPtr snapshot = test::snapshot(plain().now());
    Shown shown(plain().now());
    shown.panel.show(snapshot);
    const auto asked = shown.asked;
    shown.panel.show(std::make_shared<const Snapshot>(*snapshot));
    CHECK(shown.asked == asked);
}

TEST_CASE("while nobody sees it, nothing is computed") {
    Shown shown(plain().now());
    shown.panel.setSeen(false);
    const auto asked = shown.asked;
    shown.panel.show(test::snapshot(test::schiphol()));
    CHECK(shown.asked == asked);
    shown.panel.setSeen(true);
    CHECK(shown.tile(Figure::touchpoints)->accessibleName() == "32 touchpoints");
}

TEST_CASE("a trap says why there is no number and what to do, and marks itself") {
    Build build = plain();
    build.touchpoint("queue", "A:bank").touchpoint("call").path({"wait", "queue", "call", "queue"});
    Shown shown(build.now());
    const QString reason = shown.tile(Figure::trap)->accessibleName();
    CHECK(reason.contains(QString::fromUtf8("nobody who comes to “queue” and “call” ever reaches an end.")));
    CHECK(reason.contains("Draw the way out that is missing"));
    CHECK(shown.tiles().size() == 8); // what can be counted is there
    CHECK(shown.panel.findChildren<BarButton *>().empty());
    CHECK_FALSE(shown.opener()->isVisible());
    shown.click(Figure::trap);
    CHECK(shown.told.back() == std::vector{touchpoint("queue"), touchpoint("call")});
    CHECK(shown.drivers().size() == 2);
}

TEST_CASE("nothing measured says what to measure, most visited first") {
    Shown shown(plain().now());
    CHECK(shown.tile(Figure::expectedMinutes)
              ->accessibleName()
              .contains("no touchpoint or transition on the way has"));
    CHECK(shown.tile(Figure::expectedEffort)->accessibleName().contains("Ask customers how easy it was"));
    CHECK(shown.says("No partner's bad experience falls on the name of another."));
    shown.click(Figure::expectedEffort);
    CHECK(shown.says("Begin where customers come most often"));
    CHECK(shown.told.back() == std::vector{touchpoint("ask"), touchpoint("wait")});
}

TEST_CASE("an empty journey says where to begin, a document without journeys that it has none") {
    Shown shown(Build().journey("help").now());
    CHECK(shown.tile(Figure::expectedSteps)->accessibleName().endsWith("Add the first touchpoint."));
    CHECK(shown.tile(Figure::touchpoints)->accessibleName() == "0 touchpoints");
    shown.panel.show(test::snapshot(Build().now()));
    CHECK(shown.tiles().empty());
    CHECK(shown.says("The document has no journey yet."));
}

TEST_CASE("the keyboard reaches every tile and every bar, and chooses them") {
    Shown shown(test::schiphol());
    shown.opener()->click();
    shown.click(Figure::doors);
    QApplication::processEvents(); // until then, new bars are not there for the keyboard
    shown.panel.focusFirst();
    const auto buttons = shown.panel.findChildren<QAbstractButton *>();
    CHECK(buttons.size() == 13 + 2 + 9 + 4 + 1 + 9); // tiles, doors, efforts, spillovers, opener, removals
    for (const QAbstractButton *button : buttons) {
        INFO(button->accessibleName().toStdString());
        CHECK(QApplication::focusWidget() == button);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    shown.click(Figure::doors);
    QTest::keyClick(shown.tile(Figure::doors), Qt::Key_Space);
    CHECK(shown.tile(Figure::doors)->isChecked());
    QTest::keyClick(shown.drivers().front(), Qt::Key_Space);
    CHECK(shown.told.back().size() == 1);
}

TEST_CASE("narrow, the charts stand under the tiles; nothing reaches beyond the panel's sides") {
    for (const int width : {280, 420, 1100}) {
        INFO(width);
        Build build = plain();
        build.change<Partner>("bank", [](Partner &row) { row.name = std::string(200, 'W'); });
        Shown shown(build.now(), {width, 600});
        shown.opener()->click();
        shown.click(Figure::expectedSteps);
        QApplication::processEvents();
        CHECK(shown.panel.width() == width);
        const auto areas = shown.panel.findChildren<QScrollArea *>();
        REQUIRE(areas.size() == 2);
        CHECK((areas[1]->y() > areas[0]->y()) == (width < 500));
        for (QAbstractButton *button : shown.panel.findChildren<QAbstractButton *>()) {
            if (!button->isVisible()) continue;
            const QRect place(button->mapTo(&shown.panel, QPoint()), button->size());
            CHECK(place.left() >= 0);
            CHECK(place.right() < width);
        }
    }
}
