#pragma once

#include "canvas/MapEditor.h"
#include "layout/Theme.h"

#include <QLineF>
#include <QPixmap>
#include <QWidget>

namespace tussen {

class MapView;

/// What a drag shows, in px of the view.
struct DragLook {
    QRectF band;     ///< the lane it would go to, or the rubber band
    QLineF slot;     ///< where it would stand
    QLineF way;      ///< a transition being drawn
    QPixmap ghost;   ///< what is dragged
    QPointF ghostAt; ///< its upper left corner
    QPointF pointer;
    Verdict verdict;
};

/// Lies over the map while something is dragged, and shows what would happen; it takes no events.
class DragOverlay : public QWidget {
    Q_OBJECT
public:
    DragOverlay(MapView &view, const Theme &theme);

    void show(DragLook look);
    /// The drag is over.
    void end();
    [[nodiscard]] const DragLook &look() const { return look_; }
    /// Where the words stand: beside the pointer, where nothing covers them.
    [[nodiscard]] QRectF wordsPlace() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter) const;

    [[nodiscard]] QString fittingWords() const;

    const MapView &view_;
    const Theme &theme_;
    DragLook look_;
};

/// What is shown for something that would go to a place, with the pointer there in the viewport.
[[nodiscard]] DragLook lookAt(const MapView &view, const DropPlace &place, Verdict verdict,
                              const QPoint &pointer);

} // namespace tussen
