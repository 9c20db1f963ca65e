#pragma once

#include "canvas/HeadPane.h"
#include "canvas/MapScene.h"
#include "canvas/MapState.h"
#include "canvas/MapView.h"
#include "canvas/Overview.h"
#include "canvas/PanTool.h"
#include "canvas/SelectTool.h"
#include "canvas/Walk.h"

namespace tussen {

class MapView::Private {
public:
    explicit Private(MapView &owner);

    [[nodiscard]] double zoom() const { return view.transform().m11(); }
    /// Zooms within bounds and makes room for the heads; true if anything changed.
    bool applyZoom(double zoom);
    [[nodiscard]] double fitZoom() const;
    void layoutHeads();
    void updateHeads();
    void refreshHighlights(const std::vector<EntityRef> &entities);
    void applyTheme();

    /// Chooses the card in a direction, or the first where none is chosen; false if there is none.
    bool walk(Arrow arrow);
    /// Chooses the card after or before the current one in reading order; false at the end.
    bool step(bool forward);
    void chooseAndShow(const EntityRef &entity);
    [[nodiscard]] std::vector<const Group *> cards() const;

    void takeInHand(Tool &tool);

    MapView &view;
    MapState state;
    MapScene scene;
    Overview overview;
    PhasePane phases;
    LanePane lanes;
    SelectTool selectTool;
    PanTool panTool;
    Tool *tool = &selectTool;
    bool spaceHeld = false;
    bool fitWhenShown = false;
};

} // namespace tussen
