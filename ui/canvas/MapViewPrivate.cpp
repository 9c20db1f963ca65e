#include "canvas/MapViewPrivate.h"

#include "canvas/Walk.h"
#include "export/Shapes.h"

#include <QApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tussen {

namespace {

constexpr double maxZoom = 4;
constexpr double minZoom = 0.05; // or less where all of the map needs it
constexpr int walkMargin = 40;

/// Chosen beside what was chosen before; the last one is where the keyboard is.
std::vector<EntityRef> withLast(std::vector<EntityRef> chosen, const std::vector<EntityRef> &more) {
    for (const EntityRef &entity : more) {
        std::erase(chosen, entity);
        chosen.push_back(entity);
    }
    return chosen;
}

} // namespace

MapView::Private::Private(MapView &owner)
    : view(owner),
      scene(state.theme),
      dragged(owner, state.theme),
      phases(owner, state, dragged),
      lanes(owner, state, dragged),
      following(owner, [this](const QPoint &at) { dragOn(at); }),
      keys([this] { endDrag(true); }, [this](Qt::KeyboardModifiers held) { tool->keysChanged(view, held); }) {
}

double MapView::Private::fitZoom() const {
    // A px is left for rounding.
    const QSizeF room = view.contentsRect().size() - QSize(1, 1 + foot);
    const QRectF map = scene.sceneRect();
    if (map.isEmpty()) return 1;
    const auto fits = [&](double zoom) {
        return map.width() * zoom + lanes.thickness(zoom) <= room.width() &&
               map.height() * zoom + phases.thickness(zoom) <= room.height();
    };
    double low = 0;
    double high = maxZoom;
    constexpr int halvings = 40;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2;
        (fits(middle) ? low : high) = middle;
    }
    return std::max(low, 1e-4);
}

bool MapView::Private::applyZoom(double zoom) {
    const double bounded = std::clamp(zoom, std::min(minZoom, fitZoom()), maxZoom);
    if (std::abs(bounded - this->zoom()) < 1e-9) return false;
    view.setTransform(QTransform::fromScale(bounded, bounded));
    layoutHeads();
    emit view.zoomChanged(bounded);
    return true;
}

void MapView::Private::zoomAtChosen(double zoom) {
    const auto current = view.currentEntity();
    if (!current || !isInSight(*current)) return view.setZoom(zoom);
    view.zoomAbout(QRectF(view.rectOf(*current)).center(), zoom);
    bringIntoSight(*state.index.group(*current), walkMargin);
}

void MapView::Private::layoutHeads() {
    const int top = phases.thickness(zoom());
    const int left = lanes.thickness(zoom());
    if (view.viewportMargins() != QMargins(left, top, 0, 0)) view.setViewportMargins(left, top, 0, 0);
    const QRect map = view.viewport()->geometry();
    phases.setGeometry(map.left(), map.top() - top, map.width(), top);
    lanes.setGeometry(map.left() - left, map.top(), left, map.height());
    // Its end is seen above the foot.
    view.setSceneRect(scene.sceneRect().adjusted(0, 0, roomAtRight / zoom(), foot / zoom()));
    updateHeads();
}

void MapView::Private::updateHeads() {
    phases.update();
    lanes.update();
}

void MapView::Private::refreshHighlights(const std::vector<EntityRef> &entities) {
    if (entities.empty()) return;
    for (const EntityRef &entity : entities)
        scene.highlight(entity, state);
    updateHeads();
    if (overview.servesAt(zoom())) view.viewport()->update();
}

void MapView::Private::applyTheme() {
    const QColor paper = colorOf(state.theme, {Token::paper});
    QPalette palette = view.palette();
    palette.setColor(QPalette::Window, paper);
    palette.setColor(QPalette::Base, paper);
    view.setPalette(palette);
    scene.setBackgroundBrush(paper);
    view.viewport()->update();
    updateHeads();
}

std::vector<const Group *> MapView::Private::cards() const {
    std::vector<const Group *> result;
    for (const Group *group : state.index.groups())
        if (group->entity->type == EntityType::touchpoint) result.push_back(group);
    return result;
}

std::vector<const Group *> MapView::Private::stopsFrom(const Group &current, Arrow arrow) const {
    std::vector<const Group *> stops = cards();
    const auto isBelow = [&](const Group *stop) { return stop->bounds.y > current.bounds.bottom(); };
    const bool leaves = arrow == Arrow::down && std::ranges::none_of(stops, isBelow);
    if (leaves || current.layer == Layer::interests)
        for (const Group *box : state.index.several())
            stops.push_back(box);
    return stops;
}

bool MapView::Private::walk(Arrow arrow, bool adds) {
    const Group *current = view.chosenGroup();
    if (!current) {
        const Group *last = trail.last(state.index);
        if (last) chooseAndShow(*last);
        return last || step(true);
    }
    std::vector<const Group *> stops = stopsFrom(*current, arrow);
    auto here = std::find(stops.begin(), stops.end(), current);
    if (here == stops.end()) here = stops.insert(stops.end(), current);
    const auto from = static_cast<std::size_t>(here - stops.begin());
    std::vector<Rect> rects;
    for (const Group *stop : stops)
        rects.push_back(stop->bounds);
    const auto next = nextCard(rects, from, arrow);
    if (!next) return false;
    const std::vector<EntityRef> before = adds ? state.selection : std::vector<EntityRef>();
    chooseAndShow(*stops[*next]);
    if (adds) view.select(withLast(before, view.entitiesOf(*stops[*next])));
    return true;
}

bool MapView::Private::step(bool forward) {
    const std::vector<const Group *> stops = cards();
    if (stops.empty()) return false;
    const Group *current = state.selection.empty() ? nullptr : state.index.group(state.selection.back());
    const auto here = std::find(stops.begin(), stops.end(), current);
    if (here == stops.end()) {
        chooseAndShow(*(forward ? stops.front() : stops.back()));
        return true;
    }
    if (forward ? here + 1 == stops.end() : here == stops.begin()) return false;
    chooseAndShow(*(forward ? *(here + 1) : *(here - 1)));
    return true;
}

void MapView::Private::chooseAndShow(const Group &group) {
    view.select(view.entitiesOf(group));
    if (group.pane == Pane::map) bringIntoSight(group, walkMargin);
}

bool MapView::Private::letGoOfVanished() {
    const auto current = view.currentEntity();
    const bool vanished = dropVanished(state.selection, state.index);
    const bool onFlow =
        current && (current->type == EntityType::touchpoint || current->type == EntityType::transition);
    const Group *last = trail.last(state.index);
    if (vanished && onFlow && last && state.selection.empty()) state.selection = {*last->entity};
    return vanished;
}

QRect MapView::Private::seenAt(Pane pane, const Rect &bounds) const {
    const auto seen = [&](const QTransform &toPane, const QPoint &corner) {
        return toPane.mapRect(toQt(bounds)).toAlignedRect().translated(corner);
    };
    if (pane == Pane::phaseHead) return seen(phases.toPane(), phases.pos());
    if (pane == Pane::laneHead) return seen(lanes.toPane(), lanes.pos());
    return seen(view.viewportTransform(), view.viewport()->pos());
}

bool MapView::Private::isInSight(const EntityRef &entity) const {
    return state.index.group(entity) &&
           (view.viewport()->geometry() & view.uncovered()).contains(view.rectOf(entity));
}

void MapView::Private::bringIntoSight(const Group &group, int margin) {
    view.ensureVisible(toQt(group.bounds).adjusted(0, 0, 0, foot / zoom()), margin, margin);
}

void MapView::Private::takeInHand(Tool &next) {
    tool = &next;
    isDragging() ? keys.take() : keys.release();
    view.viewport()->setCursor(next.cursor());
    if (tool != &selectTool) view.hover({});
}

void MapView::Private::beginDrag(const QMouseEvent &event) {
    const QPoint now = event.position().toPoint();
    if (!pressed || !state.drawing()) return;
    if ((now - *pressed).manhattanLength() < QApplication::startDragDistance()) return;
    const QPoint at = *std::exchange(pressed, std::nullopt);
    const auto entity = view.entityAt(at);
    const auto edge = view.edgeAt(at);
    if (edge) {
        wayTool.begin(*edge);
        takeInHand(wayTool);
    } else if (!entity) {
        bandTool.begin(view, at, event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier));
        takeInHand(bandTool);
    } else if (entity->type == EntityType::touchpoint && editor) {
        moveTool.begin(view, *entity, at);
        takeInHand(moveTool);
    }
}

void MapView::Private::endDrag(bool givenUp) {
    pressed.reset();
    following.stop();
    if (!isDragging()) return;
    Tool &ended = *tool;
    takeInHand(selectTool);
    if (givenUp) ended.cancel(view);
}

void MapView::Private::followDrag(const QPoint &at) {
    following.follow(at, view.viewport()->rect(), Qt::Horizontal | Qt::Vertical);
}

void MapView::Private::dragOn(const QPoint &at) {
    if (!isDragging()) return following.stop();
    const QMouseEvent resting(QEvent::MouseMove, at, view.viewport()->mapToGlobal(QPointF(at)), Qt::NoButton,
                              Qt::LeftButton, QGuiApplication::keyboardModifiers());
    tool->move(view, resting);
}

} // namespace tussen
