#pragma once

#include "layout/TextMeasure.h"

#include <QFont>
#include <QGlyphRun>
#include <QList>
#include <QPointF>

class QPainter;

namespace tussen {

/// The font that the map is set in, at a size in px. Scripts that need no shaping get none: letters then
/// stand where the layout reckoned, and a PDF keeps every letter for search.
[[nodiscard]] QFont mapFont(const QString &text, double size, Weight weight);

/// A line of text, shaped once and drawn many times.
class ShapedText {
public:
    ShapedText(const QString &text, double size, Weight weight);

    /// In px at 100 %.
    [[nodiscard]] double width() const { return width_; }
    /// Draws with the painter's pen; `stretch` is a factor on the widths.
    void draw(QPainter &painter, const QPointF &baselineStart, double stretch = 1) const;

private:
    QList<QGlyphRun> runs_;
    double width_ = 0;
};

} // namespace tussen
