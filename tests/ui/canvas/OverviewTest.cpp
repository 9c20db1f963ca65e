// Large maps from far away.
#include "canvas/Overview.h"
#include "export/GroupPicture.h"
#include "tests/ui/canvas/ShownMap.h"

#include <QImage>
#include <QPainter>

using namespace tussen;
using test::ShownMap;
using test::touchpoint;

namespace {

constexpr int columns = 60;
constexpr int rows = 30;

/// A grid of cards, with a band behind the first row and a connector along it.
Drawing gridDrawing() {
    Drawing drawing = test::smallDrawing();
    drawing.groups = {test::laneBand("Airline", 160, 10200)};
    drawing.page = {0, 0, 10400, 5600};
    drawing.groups.push_back(test::transition("along", {{246, 262}, {10000, 262}}));
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            drawing.groups.push_back(test::card(std::to_string(row) + "-" + std::to_string(column),
                                                246 + 164 * column, 176 + 180 * row));
    return drawing;
}

MapState stateOf(Drawing drawing) {
    MapState state;
    state.index = EntityIndex(std::make_shared<const Drawing>(std::move(drawing)));
    return state;
}

QImage painted(const MapState &state, double zoom) {
    Overview overview;
    overview.setDrawing(state.drawing());
    QImage image(static_cast<int>(10400 * zoom), static_cast<int>(5600 * zoom), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    overview.paint(painter, QTransform::fromScale(zoom, zoom), QRectF(image.rect()), state);
    return image;
}

QColor at(const QImage &image, double zoom, double x, double y) {
    return image.pixelColor(static_cast<int>(x * zoom), static_cast<int>(y * zoom));
}

QColor light(Token token) {
    return colorOf(lightTheme(), {token});
}

} // namespace

TEST_CASE("only large maps, and only from far away, are shown as shapes") {
    Overview overview;
    CHECK_FALSE(overview.servesAt(0.1));
    overview.setDrawing(std::make_shared<const Drawing>(test::smallDrawing()));
    CHECK_FALSE(overview.servesAt(0.1));
    overview.setDrawing(std::make_shared<const Drawing>(gridDrawing()));
    CHECK(overview.servesAt(0.1));
    CHECK_FALSE(overview.servesAt(0.3));
}

TEST_CASE("from far away bands, cards and connectors are where they are from near") {
    const double zoom = GENERATE(0.05, 0.1, 0.2);
    const QImage image = painted(stateOf(gridDrawing()), zoom);
    CHECK(at(image, zoom, 100, 100) == light(Token::paper));
    CHECK(at(image, zoom, 100, 210) == light(Token::laneEven));
    CHECK(at(image, zoom, 5000, 262) == light(Token::line));
    for (const int column : {0, 17, 59})
        for (const int row : {0, 11, 29}) {
            CAPTURE(zoom, column, row);
            CHECK(at(image, zoom, 246 + 164 * column + 71, 176 + 180 * row + 37) == light(Token::cardBorder));
        }
}

TEST_CASE("a card that nobody owns stands out from far away") {
    Drawing drawing = gridDrawing();
    std::get<Box>(drawing.groups.back().primitives.front()).stroke.paint = {Token::cardBorderGap};
    const QImage image = painted(stateOf(drawing), 0.1);
    CHECK(at(image, 0.1, 246 + 164 * 59 + 71, 176 + 180 * 29 + 37) == light(Token::cardBorderGap));
}

TEST_CASE("chosen and marked cards can be told from far away, each in its way") {
    MapState state = stateOf(gridDrawing());
    const QImage plain = painted(state, 0.1);
    state.selection = {touchpoint("3-3")};
    const QImage chosen = painted(state, 0.1);
    state.selection = {};
    state.marks = {touchpoint("3-3")};
    const QImage marked = painted(state, 0.1);
    CHECK(plain != chosen);
    CHECK(plain != marked);
    CHECK(chosen != marked);
    // Left of the card, in the middle of its height: the rim.
    CHECK(at(chosen, 0.1, 246 + 164 * 3 - 5, 176 + 180 * 3 + 37) !=
          at(plain, 0.1, 246 + 164 * 3 - 5, 176 + 180 * 3 + 37));
}

TEST_CASE("the view shows shapes from far away and takes clicks all the same") {
    ShownMap map(gridDrawing());
    map.view.setZoom(0.1);
    const QPointF place = map.view.viewportTransform().map(QPointF(246 + 164 * 2 + 71, 176 + 37));
    CHECK(map.view.viewport()->grab().toImage().pixelColor(place.toPoint()) == light(Token::cardBorder));
    map.click(246 + 164 * 2 + 71, 176 + 37);
    CHECK(map.selection() == std::vector{touchpoint("0-2")});
    map.view.setTheme(darkTheme());
    CHECK(map.view.viewport()->grab().toImage().pixelColor(2, 0) == colorOf(darkTheme(), {Token::paper}));
    map.view.setZoom(1);
    map.view.centerOnEntity(touchpoint("0-2"));
    CHECK(map.view.viewport()->grab().toImage().pixelColor(map.pixelOf(246 + 164 * 2 + 71, 176 + 60)) ==
          colorOf(darkTheme(), {Token::cardFill}));
}
