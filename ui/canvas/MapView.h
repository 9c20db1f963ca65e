#pragma once

#include "layout/Drawing.h"
#include "layout/Theme.h"

#include <QGraphicsView>

#include <vector>

namespace tussen {

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

    /// The chosen groups get the selection's rim; `currentEntity` is the last chosen.
    [[nodiscard]] std::vector<EntityRef> selection() const;
    void select(const std::vector<EntityRef> &entities);
    /// Marked groups get a halo, as subjects of a finding; an empty list clears.
    void mark(const std::vector<EntityRef> &entities);
    /// Brings the entity to the middle of the map; false if it is not drawn.
    bool centerOnEntity(const EntityRef &entity);

    [[nodiscard]] double zoom() const; ///< 1 = 100 %
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    void fitAll();

signals:
    void selectionChanged();
    void activated(const tussen::EntityRef &entity); ///< double click or Enter
    void zoomChanged(double zoom);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace tussen
