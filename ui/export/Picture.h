#pragma once

#include "layout/Drawing.h"
#include "layout/Theme.h"

#include <QString>

class QPainter;

namespace tussen {

/// Loads the embedded Inter once, so that every machine draws the same letters. Needs a QGuiApplication.
void loadFonts();

/// Draws all of the drawing in its own coordinates.
void paint(QPainter &painter, const Drawing &drawing, const Theme &theme);
void paint(QPainter &painter, const Group &group, const Theme &theme);

/// Both write the file atomically and return an empty string, or what went wrong.
[[nodiscard]] QString writePdf(const Drawing &drawing, const QString &file);
[[nodiscard]] QString writePng(const Drawing &drawing, const QString &file, double scale);

/// The scale up to which writePng can draw it.
[[nodiscard]] double largestPngScale(const Drawing &drawing);

} // namespace tussen
