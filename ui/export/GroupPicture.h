#pragma once

#include "export/ShapedText.h"
#include "layout/Drawing.h"
#include "layout/Theme.h"

#include <QColor>
#include <QPainterPath>
#include <QPen>

#include <optional>
#include <variant>
#include <vector>

namespace tussen {

[[nodiscard]] QColor colorOf(const Theme &theme, const Paint &paint);
[[nodiscard]] QPen penOf(const Theme &theme, const Stroke &stroke);

/// What painting a primitive again can use again: paths, shaped text.
using PreparedPrimitive = std::variant<std::monostate, QPainterPath, ShapedText>;

/// A group made ready for painting many times. What is prepared is prepared when it is first seen.
class GroupPicture {
public:
    explicit GroupPicture(const Group &group);

    /// Paints the group that it was made of, or an equal one, in the drawing's coordinates. Letters and
    /// hatching smaller than `least` (px at 100 %) are left out; only what meets `exposed` need be drawn.
    void paint(QPainter &painter, const Group &group, const Theme &theme, const QRectF &exposed,
               double least = 0);

private:
    struct Part {
        QRectF bounds;
        std::optional<PreparedPrimitive> prepared;
    };
    std::vector<Part> parts_; // one per primitive
};

} // namespace tussen
