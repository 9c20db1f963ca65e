#include "canvas/MapView.h"

#include "canvas/Accessible.h"
#include "canvas/MapViewPrivate.h"
#include "export/Picture.h"
#include "export/Shapes.h"

#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace tussen {

namespace {

constexpr double zoomStep = 1.25;
constexpr double reachOfPointer = 6; // px of the screen

} // namespace

MapView::MapView(QWidget *parent) : QGraphicsView(parent), d(std::make_unique<Private>(*this)) {
    loadFonts();
    installAccessibility();
    setScene(&d->scene);
    setFrameShape(NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Journey map"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent); // the scene has a ground: nothing shows from below
    viewport()->grabGesture(Qt::PinchGesture);
    d->applyTheme();
}

MapView::~MapView() {
    setScene(nullptr);
}

void MapView::setDrawing(DrawingPtr drawing) {
    const bool first = !d->state.drawing();
    QTimer::singleShot(0, [before = d->state.drawing()] {}); // freed once the new one is on the screen
    const auto current = currentEntity();
    const bool inView = current && d->isInSight(*current);
    const double height = sceneRect().height();
    const int scrolled = horizontalScrollBar()->value();
    d->scene.setDrawing(drawing); // compares with the drawing that the state still holds
    d->phases.setDrawing(drawing);
    d->lanes.setDrawing(drawing);
    d->overview.setDrawing(drawing);
    d->state.index = EntityIndex(std::move(drawing));
    const bool chosenVanished = d->letGoOfVanished();
    dropVanished(d->state.marks, d->state.index);
    dropVanished(d->state.hovered, d->state.index);
    d->layoutHeads();
    d->refreshHighlights(d->state.selection);
    d->refreshHighlights(d->state.marks);
    // What the page's new size scrolls takes along what has not been redrawn yet.
    const bool moved = sceneRect().height() != height || horizontalScrollBar()->value() != scrolled;
    if (d->overview.servesAt(zoom()) || moved) viewport()->update();
    if (first) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    }
    // A card that an edit moved to another lane is not lost from sight.
    if (inView && d->state.index.group(*current)) d->bringIntoSight(*d->state.index.group(*current), 16);
    announceReplaced(*this);
    if (!chosenVanished) return;
    emit selectionChanged(); // first: who shows what has vanished lets go of it before the map scrolls
    const auto next = currentEntity();
    if (next && next != current) d->bringIntoSight(*d->state.index.group(*next), 16);
}

const DrawingPtr &MapView::drawing() const {
    return d->state.drawing();
}

void MapView::setTheme(const Theme &theme) {
    d->state.theme = theme;
    d->applyTheme();
}

const Theme &MapView::theme() const {
    return d->state.theme;
}

void MapView::setEditor(MapEditor *editor) {
    if (editor == d->editor) return;
    d->endDrag(true);
    d->editor = editor;
    d->state.editable = editor;
    d->refreshHighlights(d->state.selection);
}

MapEditor *MapView::editor() const {
    return d->editor;
}

DragOverlay &MapView::dragged() const {
    return d->dragged;
}

std::vector<EntityRef> MapView::selection() const {
    return d->state.selection;
}

std::optional<EntityRef> MapView::currentEntity() const {
    return d->state.selection.empty() ? std::nullopt : std::optional(d->state.selection.back());
}

void MapView::select(const std::vector<EntityRef> &entities) {
    std::vector<EntityRef> chosen = entities;
    dropVanished(chosen, d->state.index);
    if (chosen == d->state.selection) return;
    if (!chosen.empty()) d->trail.pass(chosen.back());
    const std::vector<EntityRef> before = std::exchange(d->state.selection, std::move(chosen));
    d->refreshHighlights(before);
    d->refreshHighlights(d->state.selection);
    announceCurrent(*this);
    emit selectionChanged();
}

void MapView::mark(const std::vector<EntityRef> &entities) {
    const std::vector<EntityRef> before = std::exchange(d->state.marks, entities);
    dropVanished(d->state.marks, d->state.index);
    d->refreshHighlights(before);
    d->refreshHighlights(d->state.marks);
}

void MapView::hover(std::vector<EntityRef> entities) {
    if (entities == d->state.hovered) return;
    const std::vector<EntityRef> before = std::exchange(d->state.hovered, std::move(entities));
    d->refreshHighlights(before);
    d->refreshHighlights(d->state.hovered);
}

void MapView::setFoot(int height) {
    d->foot = height;
    d->layoutHeads();
}

void MapView::setRoomAtRight(int width) {
    if (width == d->roomAtRight) return;
    d->roomAtRight = width;
    d->layoutHeads();
}

QRect MapView::uncovered() const {
    return rect().adjusted(0, 0, 0, -d->foot);
}

bool MapView::centerOnEntity(const EntityRef &entity) {
    const Group *group = d->state.index.group(entity);
    if (!group) return false;
    QPointF middle = toQt(group->bounds.center()) + QPointF(0, d->foot / zoom() / 2);
    if (group->pane == Pane::laneHead) middle.setX(mapToScene(viewport()->rect().center()).x());
    centerOn(middle);
    return true;
}

std::optional<EntityRef> MapView::entityAt(const QPoint &viewportPosition) const {
    const std::vector<EntityRef> all = entitiesAt(viewportPosition);
    return all.empty() ? std::nullopt : std::optional(all.back());
}

std::vector<EntityRef> MapView::entitiesAt(const QPoint &viewportPosition) const {
    const Group *group = d->scene.groupAt(mapToScene(viewportPosition), reachOfPointer / zoom());
    return group ? entitiesOf(*group) : std::vector<EntityRef>();
}

std::vector<EntityRef> MapView::entitiesUnder(const QPoint &position) const {
    const bool inPhases = d->phases.geometry().contains(position);
    if (!inPhases && !d->lanes.geometry().contains(position))
        return entitiesAt(viewport()->mapFrom(this, position));
    const HeadPane &heads = inPhases ? static_cast<const HeadPane &>(d->phases) : d->lanes;
    const auto head = heads.entityAt(position - heads.pos());
    return head ? std::vector{*head} : std::vector<EntityRef>();
}

std::optional<EntityRef> MapView::edgeAt(const QPoint &viewportPosition) const {
    std::vector<EntityRef> offering = d->state.selection;
    offering.insert(offering.end(), d->state.hovered.begin(), d->state.hovered.end());
    const QPointF point = mapToScene(viewportPosition);
    for (const EntityRef &entity : offering) {
        const Group *group = groupOf(entity);
        if (!group || !d->state.highlightsOf(*group).testFlag(Highlight::edge)) continue;
        if (QLineF(handleOf(*group), point).length() <= handleReach + 1) return entity;
    }
    return std::nullopt;
}

const Group *MapView::groupOf(const EntityRef &entity) const {
    return d->state.index.group(entity);
}

const Group *MapView::chosenGroup() const {
    if (d->state.selection.empty()) return nullptr;
    std::vector<EntityRef> chosen = d->state.selection;
    std::ranges::sort(chosen);
    for (const Group *group : d->state.index.several()) {
        std::vector<EntityRef> drawn = entitiesOf(*group);
        std::ranges::sort(drawn);
        if (drawn == chosen) return group;
    }
    return d->state.index.group(d->state.selection.back());
}

std::vector<EntityRef> MapView::entitiesOf(const Group &group) const {
    return d->state.index.entitiesOf(group);
}

QRect MapView::rectOf(const EntityRef &entity) const {
    const Group *group = d->state.index.group(entity);
    return group ? d->seenAt(group->pane, group->bounds) : QRect();
}

QRect MapView::nameRectOf(const EntityRef &entity) const {
    const Group *group = d->state.index.group(entity);
    return group ? d->seenAt(group->pane, nameBounds(*group)) : QRect();
}

double MapView::zoom() const {
    return d->zoom();
}

void MapView::setZoom(double zoom) {
    zoomAbout(QRectF(viewport()->geometry()).center(), zoom);
}

void MapView::zoomAbout(const QPointF &position, double zoom) {
    d->fitWhenShown = false;
    const QPointF fixed = viewportTransform().inverted().map(position - viewport()->pos());
    if (!d->applyZoom(zoom)) return;
    const QPointF off = viewportTransform().map(fixed) + viewport()->pos() - position;
    panBy(-off.toPoint());
}

void MapView::zoomIn() {
    d->zoomAtChosen(zoom() * zoomStep);
}

void MapView::zoomOut() {
    d->zoomAtChosen(zoom() / zoomStep);
}

void MapView::zoomFull() {
    d->zoomAtChosen(1);
}

void MapView::fitAll() {
    d->fitWhenShown = !isVisible();
    d->applyZoom(d->fitZoom());
    horizontalScrollBar()->setValue(horizontalScrollBar()->minimum());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
}

void MapView::panBy(const QPoint &distance) {
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - distance.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - distance.y());
}

} // namespace tussen
