#include "export/Picture.h"
#include "tests/support/SmallDrawing.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace tussen;

TEST_CASE("a PNG has the page's size times the scale, and its resolution") {
    const double scale = GENERATE(0.5, 1.0, 2.0);
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("map.png"));
    REQUIRE(writePng(test::smallDrawing(), file, scale).isEmpty());
    const QImage image(file);
    CHECK(image.width() == static_cast<int>(900 * scale));
    CHECK(image.height() == static_cast<int>(460 * scale));
    CHECK(std::abs(image.dotsPerMeterX() - 3780 * scale) < 2);
    CHECK(image.text(QStringLiteral("Title")) == QStringLiteral("A small journey"));
}

TEST_CASE("a PNG shows paper, cards and connectors in the light theme's colours") {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("map.png"));
    REQUIRE(writePng(test::smallDrawing(), file, 1).isEmpty());
    const QImage image(file);
    const auto color = [](Token token) { return QColor::fromRgb(lightTheme().color({token})); };
    CHECK(image.pixelColor(10, 10) == color(Token::paper));
    CHECK(image.pixelColor(300, 240) == color(Token::cardFill));
    CHECK(image.pixelColor(700, 350) == color(Token::laneEven));
    CHECK(image.pixelColor(39, 200) == QColor(0x3B, 0x6F, 0xB6));
}

TEST_CASE("a scale that makes no picture is refused, and nothing is written") {
    const auto [scale, words] = GENERATE(table<double, std::string>({
        {0, "above 0"},
        {-1, "above 0"},
        {std::numeric_limits<double>::quiet_NaN(), "above 0"},
        {std::numeric_limits<double>::infinity(), "above 0"},
        {100, "choose a scale of 21.979 or less"},
        {22, "choose a scale of 21.979 or less"},
    }));
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("map.png"));
    const std::string problem = writePng(test::smallDrawing(), file, scale).toStdString();
    INFO(problem);
    CHECK(problem.find(words) != std::string::npos);
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("a map that is too wide for a picture at this scale says which scale fits") {
    Drawing drawing = test::smallDrawing();
    drawing.page = {0, 0, 20000, 10};
    QTemporaryDir folder;
    const std::string problem =
        writePng(drawing, folder.filePath(QStringLiteral("map.png")), 2).toStdString();
    INFO(problem);
    CHECK(problem.find("choose a scale of 1.638 or less") != std::string::npos);
    CHECK(largestPngScale(drawing) == Approx(1.638));
    CHECK(writePng(drawing, folder.filePath(QStringLiteral("map.png")), 1.638).isEmpty());
}

TEST_CASE("a map that no scale makes legible is refused with another format as advice") {
    Drawing drawing = test::smallDrawing();
    drawing.page = {0, 0, 2e6, 10};
    QTemporaryDir folder;
    const std::string problem =
        writePng(drawing, folder.filePath(QStringLiteral("map.png")), 0.05).toStdString();
    CHECK(problem.find("choose SVG or PDF") != std::string::npos);
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("map.png"))));
}
