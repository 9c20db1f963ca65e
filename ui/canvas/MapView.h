#pragma once

#include "layout/Drawing.h"
#include "layout/Theme.h"

#include <QGraphicsView>

#include <memory>
#include <optional>
#include <vector>

namespace tussen {

class DragOverlay;
class MapEditor;

/// Shows a Drawing: one item per group, phase heads and lane heads frozen at top and left. It knows ids,
/// not the model; what a choice means is decided by whoever listens.
class MapView : public QGraphicsView {
    Q_OBJECT
public:
    explicit MapView(QWidget *parent = nullptr);
    ~MapView() override;

    /// Replaces the picture; zoom, place, selection and marks stay where they still make sense.
    void setDrawing(DrawingPtr drawing);
    [[nodiscard]] const DrawingPtr &drawing() const;
    void setTheme(const Theme &theme);
    [[nodiscard]] const Theme &theme() const;

    /// Whoever lets the map be changed by dragging; nullptr where nobody does.
    void setEditor(MapEditor *editor);
    [[nodiscard]] MapEditor *editor() const;
    /// What is shown over the map while something is dragged, also from elsewhere.
    [[nodiscard]] DragOverlay &dragged() const;

    /// The chosen groups get the selection's rim. What is not drawn cannot be chosen.
    [[nodiscard]] std::vector<EntityRef> selection() const;
    void select(const std::vector<EntityRef> &entities);
    /// The last chosen: where the keyboard is.
    [[nodiscard]] std::optional<EntityRef> currentEntity() const;
    /// Marked groups get a halo, as subjects of a finding; an empty list clears.
    void mark(const std::vector<EntityRef> &entities);
    /// So much at the foot of the map is covered: what is to be seen keeps above it.
    void setFoot(int height);
    /// Lets the map be scrolled so far beyond its end: for what is not there yet.
    void setRoomAtRight(int width);
    /// What of this widget is not covered.
    [[nodiscard]] QRect uncovered() const;
    /// Brings the entity to the middle of the map, a lane only in height; false if it is not drawn.
    bool centerOnEntity(const EntityRef &entity);

    /// What can be chosen at a place of the viewport.
    [[nodiscard]] std::optional<EntityRef> entityAt(const QPoint &viewportPosition) const;
    /// All that is chosen by a click there, that one last.
    [[nodiscard]] std::vector<EntityRef> entitiesAt(const QPoint &viewportPosition) const;
    /// The same of this widget, heads included.
    [[nodiscard]] std::vector<EntityRef> entitiesUnder(const QPoint &position) const;
    /// The card whose edge, from which transitions are drawn, is at a place of the viewport.
    [[nodiscard]] std::optional<EntityRef> edgeAt(const QPoint &viewportPosition) const;
    /// What draws the entity, until the next drawing; nullptr if nothing does.
    [[nodiscard]] const Group *groupOf(const EntityRef &entity) const;
    /// What draws all that is chosen, or else the last of it; nullptr where nothing is chosen.
    [[nodiscard]] const Group *chosenGroup() const;
    /// All that is chosen with a group: both interests of a conflict, all that it counts, otherwise one.
    [[nodiscard]] std::vector<EntityRef> entitiesOf(const Group &group) const;
    /// Where the entity is seen, in this widget's coordinates; empty if it is not drawn.
    [[nodiscard]] QRect rectOf(const EntityRef &entity) const;
    /// The same of the lines of its name, which have the largest letters.
    [[nodiscard]] QRect nameRectOf(const EntityRef &entity) const;
    /// Shows what the pointer is over.
    void hover(std::vector<EntityRef> entities);

    [[nodiscard]] double zoom() const; ///< 1 = 100 %
    void setZoom(double zoom);
    /// Zooms so that what is seen at `position` (of this widget) stays there.
    void zoomAbout(const QPointF &position, double zoom);
    // By steps, or to 100 %: what is chosen and in sight stays in sight, otherwise the middle stays.
    void zoomIn();
    void zoomOut();
    void zoomFull();
    /// Shows all of the map; before the view is shown, as soon as it is.
    void fitAll();
    /// Moves the map by px of the screen.
    void panBy(const QPoint &distance);

signals:
    void selectionChanged();
    void activated(const tussen::EntityRef &entity); ///< double click or Enter
    void zoomChanged(double zoom);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tussen
