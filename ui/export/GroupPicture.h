#pragma once

#include "export/ShapedText.h"
#include "layout/Drawing.h"
#include "layout/Theme.h"

#include <QColor>
#include <QPainterPath>
#include <QPen>

#include <variant>
#include <vector>

namespace tussen {

[[nodiscard]] QColor colorOf(const Theme &theme, const Paint &paint);
[[nodiscard]] QPen penOf(const Theme &theme, const Stroke &stroke);

/// A group made ready for painting many times: its texts are shaped, its paths built.
class GroupPicture {
public:
    explicit GroupPicture(const Group &group);

    /// Paints the group that it was made of, or an equal one, in the drawing's coordinates. Text smaller
    /// than `legible` (px at 100 %) is left out; only what meets `exposed` need be drawn.
    void paint(QPainter &painter, const Group &group, const Theme &theme, const QRectF &exposed,
               double legible = 0) const;

private:
    using Prepared = std::variant<std::monostate, QPainterPath, ShapedText>;
    std::vector<Prepared> prepared_; // one per primitive
};

} // namespace tussen
