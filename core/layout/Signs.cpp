#include "layout/Signs.h"

#include <algorithm>

namespace tussen::sign {

namespace {

constexpr Stroke rim{{Token::onAccent}, 2};

void count(Pen &pen, const Point &baseline, std::size_t number) {
    if (number == 0) return;
    const std::string shown = number > 99 ? "99+" : std::to_string(number);
    TextStyle style = style::sign.in(Token::onAccent);
    if (number > 99) style.size = 8;
    pen.write(baseline, shown, style);
}

} // namespace

void agreed(Pen &pen, const Point &center) {
    pen.add(Circle{center, 7, {Token::paper}, {{Token::line}, 1.4}});
    const auto [x, y] = center;
    pen.add(Line{{{x - 3, y}, {x - 0.8, y + 2.4}, {x + 3.2, y - 2.2}}, {{Token::good}, 1.6}});
}

void notAgreed(Pen &pen, const Point &center) {
    pen.add(Circle{center, 6, {Token::paper}, {{Token::line}, 1.6}});
}

void error(Pen &pen, const Point &center, std::size_t number) {
    const auto [x, y] = center;
    pen.add(Polygon{{{x, y - 11}, {x + 13, y + 11}, {x - 13, y + 11}}, {Token::alarm}, rim});
    count(pen, {x, y + 8}, number);
}

void warning(Pen &pen, const Point &center, std::size_t number) {
    const auto [x, y] = center;
    pen.add(Polygon{{{x, y - 12}, {x + 12, y}, {x, y + 12}, {x - 12, y}}, {Token::warning}, rim});
    count(pen, {x, y + 3.6}, number);
}

void info(Pen &pen, const Point &center, std::size_t number) {
    pen.add(Circle{center, 9.5, {Token::info}, rim});
    count(pen, {center.x, center.y + 3.6}, number);
}

void clock(Pen &pen, const Point &center) {
    const auto [x, y] = center;
    pen.add(Circle{center, 5, {}, {{Token::textMuted}, 1.3}});
    pen.add(Line{{{x, y - 3}, {x, y}, {x + 2.2, y + 1.4}}, {{Token::textMuted}, 1.2}});
}

void goal(Pen &pen, const Point &center, double radius) {
    pen.add(Circle{center, radius, {Token::paper}, {{Token::good}, radius > 8 ? 2.0 : 1.4}});
    pen.add(Circle{center, radius / 2, {Token::good}});
}

void abandon(Pen &pen, const Point &center, double radius) {
    const auto [x, y] = center;
    const double arm = radius * 0.41;
    const Stroke stroke{{Token::textMuted}, radius > 8 ? 2.0 : 1.4};
    pen.add(Circle{center, radius, {Token::paper}, stroke});
    pen.add(Line{{{x - arm, y - arm}, {x + arm, y + arm}}, stroke});
    pen.add(Line{{{x + arm, y - arm}, {x - arm, y + arm}}, stroke});
}

void added(Pen &pen, const Point &center) {
    const auto [x, y] = center;
    pen.add(Circle{center, 8, {Token::accent}, rim});
    pen.add(Line{{{x - 4, y}, {x + 4, y}}, {{Token::onAccent}, 1.8}});
    pen.add(Line{{{x, y - 4}, {x, y + 4}}, {{Token::onAccent}, 1.8}});
}

void changed(Pen &pen, const Point &center) {
    pen.add(Circle{center, 6, {Token::accent}, rim});
}

double chipWidth(const Pen &pen, std::string_view text) {
    return std::max(28.0, 14 + pen.widthOf(text, style::sign) + 8);
}

void chip(Pen &pen, const Point &topLeft, const Chip &chip) {
    constexpr double dotRoom = 14;
    const double width = chipWidth(pen, chip.text);
    const double middle = topLeft.y + chipHeight / 2;
    const Paint own{Token::partner, chip.color};
    Box box{{topLeft.x, topLeft.y, width, chipHeight}, chipHeight / 2, {Token::partner, chip.color, 0.14F}};
    if (chip.alarming)
        box.stroke = {{Token::alarm}, 1.2};
    else if (chip.proposed)
        box.stroke = {own, 1, Dash::fine};
    pen.add(box);
    pen.add(Circle{{topLeft.x + 8, middle}, 3.6, own});
    pen.write({topLeft.x + dotRoom + (width - dotRoom - 5) / 2, middle + 3.6}, chip.text, style::sign);
}

} // namespace tussen::sign
