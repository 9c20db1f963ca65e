#pragma once

#include "canvas/HeadDrag.h"
#include "canvas/MapState.h"
#include "canvas/PictureList.h"

#include <QTransform>
#include <QWidget>

namespace tussen {

class MapView;

/// A frozen strip of heads beside the map, which follows the map's scrolling in one direction only.
class HeadPane : public QWidget {
public:
    /// Heads shrink with the map down to this zoom; below it they stay readable.
    static constexpr double leastZoom = 0.6;

    HeadPane(MapView &view, const MapState &state, Pane pane, DragOverlay &overlay);

    void setDrawing(const DrawingPtr &drawing);
    /// How large the strip is at a zoom, across its direction of scrolling; in px of the screen.
    [[nodiscard]] virtual int thickness(double zoom) const = 0;
    /// From the drawing's coordinates to this widget's.
    [[nodiscard]] virtual QTransform toPane() const = 0;

    /// Whose head is at a place of this widget.
    [[nodiscard]] std::optional<EntityRef> entityAt(const QPointF &position) const;
    /// Gives up what is being dragged.
    void endDrag() { drag_.end(); }

protected:
    [[nodiscard]] virtual bool isHead(const Group &group) const = 0;
    /// What lies under the heads and goes on in the map.
    [[nodiscard]] virtual bool isGround(const Group &group) const = 0;
    virtual void paintHeads(QPainter &painter) = 0;

    void paintHead(QPainter &painter, PictureList::Entry &entry, double least) const;
    /// Writes the head's name in one line, in the colour of its first label, cut to the width of `room`.
    void paintName(QPainter &painter, const Group &group, const QRectF &room, double size,
                   Qt::Alignment alignment) const;

    [[nodiscard]] const Drawing *drawing() const { return state_.drawing().get(); }
    [[nodiscard]] std::vector<PictureList::Entry> &heads() { return heads_.entries(); }
    [[nodiscard]] const std::vector<PictureList::Entry> &heads() const { return heads_.entries(); }
    /// The map's transform, without regard to the direction in which the strip stays.
    [[nodiscard]] QTransform mapTransform() const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] const Group *groupAt(const QPointF &position) const;

    MapView &view_;
    const MapState &state_;
    PictureList ground_;
    PictureList heads_;
    HeadDrag drag_;
};

/// The phases, on top.
class PhasePane : public HeadPane {
public:
    PhasePane(MapView &view, const MapState &state, DragOverlay &overlay)
        : HeadPane(view, state, Pane::phaseHead, overlay) {}
    [[nodiscard]] int thickness(double zoom) const override;
    [[nodiscard]] QTransform toPane() const override;

protected:
    [[nodiscard]] bool isHead(const Group &group) const override { return group.pane == Pane::phaseHead; }
    [[nodiscard]] bool isGround(const Group &) const override { return false; }
    void paintHeads(QPainter &painter) override;
};

/// The lanes' partners, at the left.
class LanePane : public HeadPane {
public:
    LanePane(MapView &view, const MapState &state, DragOverlay &overlay)
        : HeadPane(view, state, Pane::laneHead, overlay) {}
    [[nodiscard]] int thickness(double zoom) const override;
    [[nodiscard]] QTransform toPane() const override;

protected:
    [[nodiscard]] bool isHead(const Group &group) const override { return group.pane == Pane::laneHead; }
    [[nodiscard]] bool isGround(const Group &group) const override {
        return group.layer == Layer::lanes && group.pane == Pane::map;
    }
    void paintHeads(QPainter &painter) override;

private:
    [[nodiscard]] double left() const;
    void paintNames(QPainter &painter) const;
};

} // namespace tussen
