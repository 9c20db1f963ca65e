#include "export/Shapes.h"

#include <QLineF>

#include <catch2/catch.hpp>

using namespace tussen;

TEST_CASE("a line's corners are rounded by no more than half of what is there") {
    const double radius = GENERATE(0.0, 7.0, 1000.0);
    const QPainterPath path = pathOf(Line{{{0, 0}, {20, 0}, {20, 30}}, {}, radius});
    const QPointF corner(20, 0);
    double nearest = 1000;
    for (int i = 0; i <= 1000; ++i)
        nearest = std::min(nearest, QLineF(path.pointAtPercent(i / 1000.0), corner).length());
    CHECK((nearest < 0.1) == (radius == 0));
    CHECK(path.pointAtPercent(0) == QPointF(0, 0));
    CHECK(path.pointAtPercent(1) == QPointF(20, 30));
    CHECK(QRectF(-0.01, -0.01, 20.02, 30.02).contains(path.boundingRect()));
}

TEST_CASE("a line ends at the base of its arrow's head") {
    const Line line{{{0, 0}, {100, 0}}, {}, 0, true};
    const QPointF end = pathOf(line).currentPosition();
    CHECK(end.y() == 0);
    CHECK(end.x() < 95);
    CHECK(end.x() == Approx(arrowHead(line)[1].x));
}

TEST_CASE("what has no length has no path") {
    CHECK(pathOf(Line{{{3, 3}}, {}, 7, true}).isEmpty());
    CHECK(pathOf(Line{}).isEmpty());
    CHECK(pathOf(Polygon{}).isEmpty());
    CHECK_FALSE(pathOf(Line{{{0, 0}, {0, 0}, {5, 0}}, {}, 7}).boundingRect().isNull());
}

TEST_CASE("hatching covers what is exposed, and stays where it is while the map scrolls") {
    const QRectF box(36, 100, 3000, 112);
    const auto all = hatchLines(box, box);
    const auto some = hatchLines(box, QRectF(1000, 100, 200, 112));
    CHECK(all.size() > 9 * some.size());
    for (const QLineF &line : some) {
        const double sum = line.x1() + line.y1();
        CHECK(std::any_of(all.begin(), all.end(),
                          [&](const QLineF &one) { return std::abs(one.x1() + one.y1() - sum) < 1e-6; }));
    }
    CHECK(hatchLines(box, QRectF(0, 500, 100, 100)).isEmpty());
}

TEST_CASE("a long box is cut to what is seen, by whole dashes, beyond its corners") {
    const auto [dash, period] =
        GENERATE(table<Dash, double>({{Dash::dashed, 10}, {Dash::fine, 7}, {Dash::solid, 1}}));
    const Box box{{36, 100, 1e6, 112}, 8, {}, {{Token::gapBorder}, 1, dash}};
    const QRectF exposed(500000, 50, 1000, 600);
    const QRectF cut = cutTo(box, exposed);
    CHECK(cut.left() < exposed.left() - box.radius);
    CHECK(cut.right() > exposed.right() + box.radius);
    CHECK(cut.width() < 1200);
    CHECK(std::abs(std::remainder(cut.left() - 36, period)) < 1e-6);
    CHECK(std::abs(std::remainder(cut.width() - 1e6, period)) < 1e-6);
    CHECK(cut.top() == 100);
    CHECK(cut.height() == 112);
    CHECK(cutTo(box, QRectF(0, 0, 2e6, 500)) == QRectF(36, 100, 1e6, 112));
}
