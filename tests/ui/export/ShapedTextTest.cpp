// Letters stand where the layout reckoned: on the baseline, as wide as Inter's advances say.
#include "export/ShapedText.h"
#include "export/Picture.h"
#include "layout/TextMeasure.h"

#include <QImage>
#include <QPainter>

#include <catch2/catch.hpp>

#include <cmath>

using namespace tussen;

namespace {

/// Where there is ink, in px, when the text is drawn with its baseline's start at 50, 50.
QRect inkOf(const ShapedText &text, double stretch = 1) {
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    text.draw(painter, {50, 50}, stretch);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 200) ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

TEST_CASE("text is as wide as the layout reckoned") {
    loadFonts();
    const auto [text, size, weight] = GENERATE(table<std::string, double, Weight>({
        {"Queue for security", 13.5, Weight::semibold},
        {"AVAVA To Te fi ffl", 12, Weight::regular},
        {"A family departs from Schiphol", 28, Weight::semibold},
        {"Очередь: 15 мин", 11, Weight::regular},
    }));
    INFO(text);
    CHECK(ShapedText(QString::fromStdString(text), size, weight).width() ==
          Approx(interMeasure().width(text, size, weight)).epsilon(0.005));
}

TEST_CASE("text stands on its baseline") {
    loadFonts();
    const QRect ink = inkOf({QStringLiteral("HEIL"), 20, Weight::regular});
    CHECK(ink.bottom() == 49);
    CHECK(std::abs(ink.top() - 35) <= 1);
    CHECK(std::abs(ink.left() - 52) <= 1);
}

TEST_CASE("text can be drawn narrower to stay in its room") {
    loadFonts();
    const ShapedText text(QStringLiteral("HHHHHHHH"), 20, Weight::regular);
    const QRect ink = inkOf(text, 0.5);
    CHECK(ink.right() < 50 + text.width() / 2);
    CHECK(ink.bottom() == 49);
}

TEST_CASE("an empty text has no width and draws nothing") {
    const ShapedText nothing(QString(), 12, Weight::regular);
    CHECK(nothing.width() == 0);
    CHECK(inkOf(nothing).isEmpty());
}
