#pragma once

#include "canvas/MapEditor.h"
#include "layout/Theme.h"

#include <QLineF>
#include <QPixmap>
#include <QWidget>

namespace tussen {

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
    DragOverlay(QWidget *view, const Theme &theme);

    void show(DragLook look);
    [[nodiscard]] const DragLook &look() const { return look_; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter) const;

    const Theme &theme_;
    DragLook look_;
};

} // namespace tussen
