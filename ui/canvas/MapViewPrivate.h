#pragma once

#include "canvas/BandTool.h"
#include "canvas/DragKeys.h"
#include "canvas/DragOverlay.h"
#include "canvas/HeadPane.h"
#include "canvas/MapScene.h"
#include "canvas/MapState.h"
#include "canvas/MapView.h"
#include "canvas/MoveTool.h"
#include "canvas/Overview.h"
#include "canvas/PanTool.h"
#include "canvas/RimFollowing.h"
#include "canvas/SelectTool.h"
#include "canvas/Trail.h"
#include "canvas/Walk.h"
#include "canvas/WayTool.h"

namespace tussen {

class MapView::Private {
public:
    explicit Private(MapView &owner);

    [[nodiscard]] double zoom() const { return view.transform().m11(); }
    /// Zooms within bounds and makes room for the heads; true if anything changed.
    bool applyZoom(double zoom);
    [[nodiscard]] double fitZoom() const;
    void zoomAtChosen(double zoom);
    void layoutHeads();
    void updateHeads();
    void refreshHighlights(const std::vector<EntityRef> &entities);
    void applyTheme();

    /// Chooses the card in a direction, or where none is chosen the one chosen last, or else the first; false
    /// if there is none.
    bool walk(Arrow arrow, bool adds);
    /// Chooses the card after or before the current one in reading order; false at the end.
    bool step(bool forward);
    void chooseAndShow(const Group &group);
    /// Takes out of the choice what is not drawn any more; where nothing is left of cards and transitions,
    /// the card chosen before is chosen. True if anything changed.
    bool letGoOfVanished();
    /// Where a part of a pane is seen, in the view's coordinates.
    [[nodiscard]] QRect seenAt(Pane pane, const Rect &bounds) const;
    [[nodiscard]] bool isInSight(const EntityRef &entity) const;
    /// Moves the map as little as it takes.
    void bringIntoSight(const Group &group, int margin);
    [[nodiscard]] std::vector<const Group *> cards() const;
    /// Where a walk can go from there: to cards, and from the lowest of them down to the boxes below the
    /// lanes.
    [[nodiscard]] std::vector<const Group *> stopsFrom(const Group &current, Arrow arrow) const;

    void takeInHand(Tool &tool);
    /// Takes the tool in hand that goes with what was pressed, once the mouse has gone far enough.
    void beginDrag(const QMouseEvent &event);
    [[nodiscard]] bool isDragging() const {
        return tool == &moveTool || tool == &wayTool || tool == &bandTool;
    }
    /// Ends a drag; where it is given up nothing has happened.
    void endDrag(bool givenUp);
    /// Begins to move the map where something is dragged to its rim, and stops elsewhere.
    void followDrag(const QPoint &at);
    /// The map has moved below what is dragged.
    void dragOn(const QPoint &at);

    MapView &view;
    MapState state;
    Trail trail;
    MapScene scene;
    Overview overview;
    DragOverlay dragged;
    PhasePane phases;
    LanePane lanes;
    MapEditor *editor = nullptr;
    SelectTool selectTool;
    PanTool panTool;
    MoveTool moveTool{dragged};
    WayTool wayTool{dragged};
    BandTool bandTool{dragged};
    std::optional<QPoint> pressed; ///< where the left button went down, until it comes up or a drag begins
    Tool *tool = &selectTool;
    RimFollowing following;
    DragKeys keys;
    int foot = 0;        ///< px of the screen that are covered
    int roomAtRight = 0; ///< px of the screen that the map can be scrolled beyond its end
    bool spaceHeld = false;
    bool fitWhenShown = false;
};

} // namespace tussen
