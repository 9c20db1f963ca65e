#pragma once

#include "canvas/MapState.h"

#include <QLineF>
#include <QList>
#include <QRectF>
#include <QTransform>

#include <vector>

class QPainter;

namespace tussen {

/// A large map from far away, where letters cannot be read: shapes alone, merged by colour, so that ten
/// thousand touchpoints are a few long lists.
class Overview {
public:
    void setDrawing(const DrawingPtr &drawing);
    /// True where this is to be painted, not the items.
    [[nodiscard]] bool servesAt(double zoom) const;
    /// Paints what meets `region` (px of the painter's device).
    void paint(QPainter &painter, const QTransform &toDevice, const QRectF &region, const MapState &state);

private:
    struct Shapes {
        Paint paint;
        QList<QRectF> filled;
        QList<QLineF> lines;
    };

    void build();
    void add(const Group &group);
    void addLine(const Line &line);
    Shapes &shapesOf(const Paint &paint);

    DrawingPtr drawing_;
    bool built_ = false;
    std::size_t layerBegin_ = 0; // of the layer being built
    std::vector<Shapes> shapes_; // in painting order
};

} // namespace tussen
