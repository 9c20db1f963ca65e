#pragma once

#include "checks/Finding.h"
#include "layout/Theme.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QWidget;

/// The window's look: white panels on a calm grey, one accent blue, one alarm red, one warning orange.
namespace tussen::style {

inline constexpr int grid = 8;         ///< px between panels, and unit of all distances
inline constexpr int textSize = 13;    ///< px
inline constexpr int smallSize = 12;   ///< px: what explains
inline constexpr int captionSize = 11; ///< px: heads of fields, counts

/// True for a palette with light text on dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// The window's own palette, light or dark. Delegates and painted widgets take their colours from it:
/// Base a panel, Window the ground between, Text names, PlaceholderText what explains, AlternateBase chips,
/// Mid rims, Highlight the ground of what is chosen, Link the accent.
[[nodiscard]] const QPalette &paletteFor(bool dark);

/// The same for the window that a widget is in. A widget's own palette is what the style sheet makes of it.
[[nodiscard]] const QPalette &paletteOf(const QWidget *widget);

/// The map's theme that goes with a palette.
[[nodiscard]] const Theme &themeFor(const QPalette &palette);

[[nodiscard]] QColor color(const QPalette &palette, Token token);
[[nodiscard]] QColor severityColor(const QPalette &palette, Severity severity);

inline constexpr double largeType = 1.2; ///< to be read from some steps away

/// All type of all windows, times this; what is shown already is to be styled anew.
void setTypeScale(double scale);
[[nodiscard]] double typeScale();

/// The font of the whole window; fonts must be loaded.
[[nodiscard]] QFont windowFont();

/// Style sheet for all widgets of the window, in the palette's colours.
[[nodiscard]] QString sheetFor(const QPalette &palette);

/// The same font in another size (px) and weight.
[[nodiscard]] QFont font(const QFont &base, int size, QFont::Weight weight = QFont::Normal);

/// Makes the sheet's rules fit again after a property or name of the widget has changed.
void polishAgain(QWidget *widget);

} // namespace tussen::style
