#include "shell/LeanStyle.h"
#include "panels/Style.h"

#include <QCheckBox>
#include <QImage>
#include <QPainter>
#include <QStyleOption>

#include <catch2/catch.hpp>

#include <cstdlib>

using namespace tussen;

TEST_CASE("a box to tick is seen on light and on dark ground, ticked or not") {
    const bool dark = GENERATE(false, true);
    const QPalette &palette = style::paletteFor(dark);
    QCheckBox box;
    box.setPalette(palette);
    const LeanStyle lean;
    QStyleOptionButton option;
    option.rect = QRect(0, 0, 14, 14);
    const auto drawn = [&](QStyle::State state) {
        option.state = state | QStyle::State_Enabled;
        QImage image(14, 14, QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Base));
        QPainter painter(&image);
        lean.drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, &box);
        return image;
    };
    const QImage empty = drawn(QStyle::State_Off);
    const int ground = palette.color(QPalette::Base).lightness();
    CHECK(std::abs(empty.pixelColor(0, 7).lightness() - ground) > 60);
    CHECK(empty.pixelColor(6, 10).lightness() == ground);
    const QImage ticked = drawn(QStyle::State_On);
    CHECK(std::abs(ticked.pixelColor(6, 10).lightness() - ground) > 60);
}

TEST_CASE("buttons of dialogs bear words alone, whatever pictures the desktop has") {
    const LeanStyle lean;
    CHECK(lean.styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, nullptr, nullptr) == 0);
}
