// Boxes about two interests that pull apart: found and chosen by both.
#include "canvas/MapAccessible.h"
#include "tests/ui/canvas/ShownMap.h"

#include <QAccessible>
#include <QImage>

#include <algorithm>
#include <array>

using namespace tussen;
using test::ShownMap;
using Refs = std::vector<EntityRef>;

namespace {

EntityRef interest(const std::string &name) {
    return test::entity(EntityType::interest, name);
}

/// Two who save and two who earn, each against each: the last box has none of its interests for itself.
Drawing pulledApart() {
    Drawing drawing = test::smallDrawing();
    drawing.page.height = 560;
    drawing.groups.push_back(test::conflict("saves", "earns", 246, 400));
    drawing.groups.push_back(test::conflict("saves", "spends", 410, 400));
    drawing.groups.push_back(test::conflict("spares", "earns", 574, 400));
    drawing.groups.push_back(test::conflict("spares", "spends", 738, 400));
    return drawing;
}

struct Boxes : ShownMap {
    Boxes() : ShownMap(pulledApart()) {}

    static constexpr std::array<double, 4> middles{321, 485, 649, 813};

    void clickBox(std::size_t box, Qt::KeyboardModifiers modifiers = {}) {
        click(middles.at(box), 430, modifiers);
    }
    /// Which boxes show the accent of rim or halo around them.
    [[nodiscard]] std::vector<std::size_t> standingOut() {
        std::vector<std::size_t> result;
        const QImage seen = view.viewport()->grab().toImage();
        const QRgb paper = view.palette().color(QPalette::Base).rgb();
        for (std::size_t box = 0; box < middles.size(); ++box)
            if (seen.pixel(pixelOf(middles.at(box), 396)) != paper) result.push_back(box);
        return result;
    }
};

bool sameRefs(Refs one, Refs other) {
    std::ranges::sort(one);
    std::ranges::sort(other);
    return one == other;
}

using Places = std::vector<std::size_t>;

} // namespace

TEST_CASE("a box is found by each of its interests") {
    Boxes map;
    for (const char *name : {"saves", "earns", "spends", "spares"})
        REQUIRE(map.view.groupOf(interest(name)));
    CHECK(map.view.groupOf(interest("saves"))->title == "saves and earns");
    CHECK(map.view.groupOf(interest("earns"))->title == "saves and earns");
    CHECK(map.view.groupOf(interest("spends"))->title == "saves and spends");
    map.view.resize(400, 300);
    REQUIRE(map.view.centerOnEntity(interest("spends")));
    CHECK(map.view.viewport()->geometry().contains(map.view.rectOf(interest("spends")).center()));
}

TEST_CASE("an interest alone stands out in all boxes about it, two that pull apart in theirs") {
    Boxes map;
    const auto [entities, boxes] = GENERATE(table<Refs, Places>({
        {{interest("earns")}, {0, 2}},
        {{interest("spends")}, {1, 3}},
        {{interest("saves"), interest("spends")}, {1}},
        {{interest("saves"), interest("spares")}, {0, 1, 2, 3}}, // they have no box of their own
        {{interest("spares"), interest("spends"), interest("earns")}, {2, 3}},
        {{}, {}},
    }));
    map.view.mark(entities);
    CHECK(map.standingOut() == boxes);
    map.view.mark({});
    map.view.select(entities);
    CHECK(map.standingOut() == boxes);
}

TEST_CASE("a click on a box chooses both of its interests, and that box alone stands out") {
    Boxes map;
    const Refs both[]{{interest("saves"), interest("earns")},
                      {interest("saves"), interest("spends")},
                      {interest("spares"), interest("earns")},
                      {interest("spares"), interest("spends")}};
    for (std::size_t box = 0; box < 4; ++box) {
        map.clickBox(box);
        CHECK(sameRefs(map.selection(), both[box]));
        CHECK(map.standingOut() == Places{box});
    }
}

TEST_CASE("a click on a count chooses all that it counts, and the count alone stands out") {
    Drawing drawing = pulledApart();
    Group count = test::conflict("saves", "waits", 574, 500);
    count.cssClass = "more";
    count.id = "count";
    count.title = "+2 more";
    count.others.push_back(interest("hurries"));
    drawing.groups.push_back(count);
    ShownMap map(drawing);
    map.click(649, 530);
    CHECK(sameRefs(map.selection(), {interest("saves"), interest("waits"), interest("hurries")}));
    REQUIRE(map.view.chosenGroup());
    CHECK(map.view.chosenGroup()->title == "+2 more");
    CHECK(map.view.groupOf(interest("waits"))->title == "+2 more");
    CHECK(map.view.groupOf(interest("saves"))->title == "saves and earns");
    const QImage seen = map.view.viewport()->grab().toImage();
    const QRgb paper = map.view.palette().color(QPalette::Base).rgb();
    CHECK(seen.pixel(map.pixelOf(321, 396)) == paper);
    CHECK(seen.pixel(map.pixelOf(649, 496)) != paper);
}

TEST_CASE("Down from the lowest card leads to the boxes, arrows along them, and Up back") {
    Boxes map;
    map.click(317, 197); // a card
    REQUIRE(map.selection().size() == 1);
    map.key(Qt::Key_Down);
    map.key(Qt::Key_Down);
    REQUIRE(map.view.chosenGroup());
    const Group *box = map.view.chosenGroup();
    CHECK(box->layer == Layer::interests);
    map.key(Qt::Key_Right);
    CHECK(map.view.chosenGroup() != box);
    map.key(Qt::Key_Up);
    CHECK(map.selection().size() == 1);
    CHECK(map.view.currentEntity()->type == EntityType::touchpoint);
}

TEST_CASE("the last chosen leads back to the box, where one of its interests does") {
    Boxes map;
    map.clickBox(1);
    REQUIRE(map.view.currentEntity());
    CHECK(map.view.groupOf(*map.view.currentEntity())->title == "saves and spends");
}

TEST_CASE("with Ctrl a box comes to the choice and goes again, with both interests") {
    Boxes map;
    map.clickBox(0);
    map.clickBox(3, Qt::ControlModifier);
    CHECK(map.selection().size() == 4);
    map.clickBox(3, Qt::ControlModifier);
    CHECK(sameRefs(map.selection(), {interest("saves"), interest("earns")}));
    map.clickBox(1, Qt::ControlModifier);
    CHECK(sameRefs(map.selection(), {interest("saves"), interest("earns"), interest("spends")}));
    CHECK(map.standingOut() == Places{0, 1});
}

TEST_CASE("a screen reader finds a box by what it is called, and chooses both interests by it") {
    Boxes map;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&map.view);
    REQUIRE(list);
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *child = list->child(i);
        CHECK(list->indexOfChild(child) == i);
        names << child->text(QAccessible::Name);
        if (names.back() != QLatin1String("saves and spends")) continue;
        child->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        CHECK(sameRefs(map.selection(), {interest("saves"), interest("spends")}));
    }
    CHECK(names.count(QStringLiteral("saves and earns")) == 1);
    CHECK(names.count(QStringLiteral("saves and spends")) == 1);
}
