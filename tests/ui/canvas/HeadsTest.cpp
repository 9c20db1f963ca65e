// Phase heads and lane heads stay in view.
#include "tests/ui/canvas/ShownMap.h"

#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QToolTip>

using namespace tussen;
using test::ShownMap;

namespace {

const EntityRef lane = test::entity(EntityType::partner, "Airport");
const EntityRef phase = test::entity(EntityType::phase, "Travel");

Drawing wideDrawing() {
    Drawing drawing = test::smallDrawing();
    drawing.page.width = 5000;
    drawing.page.height = 3000;
    return drawing;
}

bool shows(const QImage &image, const QRect &where, QRgb color) {
    const QRect inside = where & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            if (image.pixel(x, y) == color) return true;
    return false;
}

std::string laneName(int place) {
    return "Airport " + std::to_string(place);
}

bool isWritten(const QImage &image, const QRect &where) {
    constexpr int darkest = 160;
    for (int y = where.top(); y <= where.bottom(); ++y)
        for (int x = where.left(); x <= where.right(); ++x)
            if (qGray(image.pixel(x, y)) < darkest) return true;
    return false;
}

} // namespace

TEST_CASE("lane heads keep their place across while the map is panned, phase heads theirs from the top") {
    ShownMap map(wideDrawing());
    const QRect laneBefore = map.view.rectOf(lane);
    const QRect phaseBefore = map.view.rectOf(phase);
    map.view.panBy({-90, -60});
    CHECK(map.view.rectOf(lane) == laneBefore.translated(0, -60));
    CHECK(map.view.rectOf(phase) == phaseBefore.translated(-90, 0));
}

TEST_CASE("lane heads are in view at any zoom") {
    ShownMap map(wideDrawing());
    map.view.setZoom(GENERATE(0.05, 0.15, 0.3, 0.7, 1.0, 2.0));
    const QRect head = map.view.rectOf(lane);
    CHECK(map.view.rect().contains(head.center()));
    CHECK(head.right() < map.view.viewport()->x() + 1);
    CHECK(head.width() >= 119);
    const QImage image = map.view.grab().toImage();
    CHECK(shows(image, head, 0xFF3B6FB6)); // the partner's colour
}

TEST_CASE("heads meet the map: a lane's head stands beside its band, a phase's head above its columns") {
    ShownMap map(wideDrawing());
    map.view.setZoom(GENERATE(0.1, 0.5, 1.0, 1.7));
    map.view.panBy({-25, -13});
    const QPointF card = map.view.viewportTransform().map(QPointF(424, 272)) + map.view.viewport()->pos();
    CHECK(std::abs(map.view.rectOf(lane).top() - card.y()) <= 1);
    CHECK(std::abs(map.view.rectOf(phase).left() - card.x()) <= 1);
}

TEST_CASE("a phase's name stays in view while part of the phase does") {
    ShownMap map(wideDrawing());
    const QRgb text = QColor::fromRgb(lightTheme().color({Token::phaseText})).rgb();
    map.view.setZoom(2);
    map.view.panBy({-400, 0});
    const QRect head = map.view.rectOf(phase) & map.view.rect();
    REQUIRE(head.width() > 60);
    CHECK(shows(map.view.grab().toImage(), head, text));
}

TEST_CASE("from afar each lane as high as its name has it, and no two names touch") {
    constexpr int lanes = 6;
    Drawing drawing = wideDrawing();
    std::erase_if(drawing.groups, [](const Group &group) { return group.layer == Layer::lanes; });
    for (int place = 0; place < lanes; ++place)
        drawing.groups.insert(drawing.groups.begin(), test::laneHead(laneName(place), 160 + 112 * place));
    ShownMap map(drawing);
    map.view.setZoom(0.15);
    const QImage image = map.view.grab().toImage();
    for (int place = 0; place < lanes; ++place) {
        INFO(place);
        const QRect head = map.view.rectOf(test::entity(EntityType::partner, laneName(place)));
        const QRect words = head.adjusted(20, 0, 0, 0); // without the bar
        CHECK(isWritten(image, words));
        CHECK_FALSE(isWritten(image, QRect(words.left(), words.bottom() + 1, words.width(), 1)));
    }
}

TEST_CASE("from afar a head shows its name alone, without the chip of its partner") {
    constexpr QRgb chip = 0xFFC04080;
    Drawing drawing = wideDrawing();
    for (Group &group : drawing.groups)
        if (group.pane == Pane::laneHead && group.entity == lane)
            group.primitives.emplace_back(
                Box{{group.bounds.x + 18, group.bounds.y + 9, 40, 16}, 8, {Token::partner, chip & 0xFFFFFF}});
    ShownMap map(drawing);
    const auto [zoom, seen] = GENERATE(table<double, bool>({{0.15, false}, {0.35, false}, {1.0, true}}));
    CAPTURE(zoom);
    map.view.setZoom(zoom);
    CHECK(shows(map.view.grab().toImage(), map.view.rectOf(lane), chip) == seen);
}

TEST_CASE("the tip on a head tells its whole name") {
    ShownMap map(wideDrawing());
    map.view.setZoom(0.05);
    const QPoint at = map.view.rectOf(lane).center();
    QWidget *pane = map.view.childAt(at);
    REQUIRE(pane);
    const QPoint inside = pane->mapFromParent(at);
    QHelpEvent asked(QEvent::ToolTip, inside, pane->mapToGlobal(inside));
    QApplication::sendEvent(pane, &asked);
    CHECK(QToolTip::text().contains(QStringLiteral("Airport")));
    QToolTip::hideText();
}

TEST_CASE("from afar a department's name stands clear of its bar, which is farther in") {
    constexpr double indent = 28;
    Drawing drawing = wideDrawing();
    for (Group &group : drawing.groups) {
        if (group.pane != Pane::laneHead || group.entity != lane) continue;
        std::get<Box>(group.primitives[0]).rect.x += indent;
        std::get<Label>(group.primitives[1]).at.x += indent;
    }
    ShownMap map(drawing);
    map.view.setZoom(0.3);
    const QRect head = map.view.rectOf(lane);
    const QImage image = map.view.grab().toImage();
    const double scale = head.width() / 200.0;
    const int bar = head.left() + static_cast<int>((indent + 3) * scale);
    const int clear = head.left() + static_cast<int>((indent + 6) * scale) + 2;
    for (int y = head.top() + 3; y < head.bottom() - 3; ++y) {
        CHECK(image.pixel(bar, y) == 0xFF3B6FB6);
        CHECK(image.pixel(clear, y) == image.pixel(clear, head.top() + 3));
    }
}
