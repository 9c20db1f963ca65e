#include "panels/Style.h"

#include <QStyle>
#include <QWidget>

#include <cmath>

namespace tussen::style {

namespace {

/// What palette and theme do not name.
struct Shades {
    const char *ground, *panel, *text, *muted, *rim, *fieldRim, *chip, *hover, *chosen, *accent;
};
constexpr Shades light{"#F3F5F7", "#FFFFFF", "#17202B", "#5B6675", "#E3E8ED",
                       "#CFD7DF", "#F4F6F8", "#EEF2F6", "#EAF1FA", "#2F62A8"};
constexpr Shades dark{"#14181D", "#1D232A", "#E8ECF1", "#A3AEBB", "#323B46",
                      "#47525F", "#28303A", "#2A333E", "#263A55", "#8AB4F0"};

double &scaleOfType() {
    static double scale = 1;
    return scale;
}

int scaled(int size) {
    return static_cast<int>(std::lround(size * typeScale()));
}

QColor colorOf(const char *name) {
    return QColor(QLatin1String(name));
}

QPalette makePalette(const Shades &shades) {
    const QColor text = colorOf(shades.text);
    const QColor muted = colorOf(shades.muted);
    QPalette palette(text, colorOf(shades.panel), colorOf(shades.rim), colorOf(shades.fieldRim),
                     colorOf(shades.rim), text, colorOf(shades.panel));
    palette.setColor(QPalette::Window, colorOf(shades.ground));
    palette.setColor(QPalette::Mid, colorOf(shades.rim));
    palette.setColor(QPalette::Dark, colorOf(shades.fieldRim));
    palette.setColor(QPalette::Midlight, colorOf(shades.hover));
    palette.setColor(QPalette::AlternateBase, colorOf(shades.chip));
    palette.setColor(QPalette::Highlight, colorOf(shades.chosen));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, colorOf(shades.accent));
    palette.setColor(QPalette::ToolTipBase, colorOf(shades.panel));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

} // namespace

bool isDark(const QPalette &palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

const QPalette &paletteFor(bool darkWanted) {
    static const QPalette lightPalette = makePalette(light);
    static const QPalette darkPalette = makePalette(dark);
    return darkWanted ? darkPalette : lightPalette;
}

const QPalette &paletteOf(const QWidget *widget) {
    return paletteFor(isDark(widget->window()->palette()));
}

const Theme &themeFor(const QPalette &palette) {
    return isDark(palette) ? darkTheme() : lightTheme();
}

QColor color(const QPalette &palette, Token token) {
    return QColor::fromRgb(themeFor(palette).color(Paint{token}));
}

QColor severityColor(const QPalette &palette, Severity severity) {
    switch (severity) {
    case Severity::error:
        return color(palette, Token::alarm);
    case Severity::warning:
        return color(palette, Token::warning);
    case Severity::info:
        return color(palette, Token::info);
    }
    return {};
}

void setTypeScale(double scale) {
    scaleOfType() = scale;
}

double typeScale() {
    return scaleOfType();
}

QFont windowFont() {
    QFont made;
    made.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    made.setPixelSize(scaled(textSize));
    return made;
}

QFont font(const QFont &base, int size, QFont::Weight weight) {
    QFont made = base;
    made.setPixelSize(scaled(size));
    made.setWeight(weight);
    return made;
}

void polishAgain(QWidget *widget) {
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace tussen::style
