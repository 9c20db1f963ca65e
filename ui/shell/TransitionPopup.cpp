#include "shell/TransitionPopup.h"

#include "canvas/MapView.h"
#include "panels/EntryField.h"
#include "panels/TransitionForm.h"
#include "shell/DocumentController.h"
#include "shell/MapArea.h"
#include "shell/Selection.h"

#include <QCursor>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tussen {

namespace {

constexpr int popupWidth = 380;
constexpr int distance = 14; ///< px from what it points at

int area(const QRect &rect) {
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

} // namespace

TransitionPopup::TransitionPopup(const MapDesk &desk) : QFrame(&desk.map()), desk_(desk) {
    setObjectName(QStringLiteral("popup"));
    setAccessibleName(tr("Transition"));
    setFixedWidth(popupWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
    MapView &map = desk.map();
    connect(&desk.selection(), &Selection::changed, this, &TransitionPopup::update);
    connect(&desk.controller(), &DocumentController::changed, this, &TransitionPopup::update);
    connect(&map, &MapView::zoomChanged, this, &TransitionPopup::place);
    connect(map.horizontalScrollBar(), &QScrollBar::valueChanged, this, &TransitionPopup::place);
    connect(map.verticalScrollBar(), &QScrollBar::valueChanged, this, &TransitionPopup::place);
}

/// One transition, chosen for itself and not because a finding is about it.
std::optional<EntityRef> TransitionPopup::chosen() const {
    const auto &entities = desk_.selection().entities();
    const bool alone = entities.size() == 1 && entities.front().type == EntityType::transition;
    if (!alone || desk_.selection().finding() || !desk_.controller().snapshot()) return std::nullopt;
    const bool there = desk_.now().contains(entities.front()) && desk_.map().groupOf(entities.front());
    return there ? std::optional(entities.front()) : std::nullopt;
}

/// Made when it is first needed, which at the start it is not.
TransitionForm &TransitionPopup::form() {
    if (!form_) {
        form_ =
            new TransitionForm([controller = &desk_.controller()](const QString &label, const auto &body) {
                return controller->edit(label, body);
            });
        layout()->addWidget(form_);
    }
    return *form_;
}

void TransitionPopup::update() {
    const auto now = chosen();
    if (!now) {
        shown_.reset();
        return hide();
    }
    form().show(desk_.controller().snapshot(), {*now});
    form().setReadOnly(!desk_.editable());
    const MapView &map = desk_.map();
    if (now != shown_) {
        const QPoint pointer = map.viewport()->mapFromGlobal(QCursor::pos());
        const QPoint middle = map.viewport()->mapFrom(&map, map.rectOf(*now).center());
        scenePlace_ = map.mapToScene(map.entityAt(pointer) == now ? pointer : middle);
    }
    shown_ = now;
    show(); // first: what has never been shown does not know its size
    place();
    raise();
}

void TransitionPopup::place() {
    if (!shown_) return;
    const MapView &map = desk_.map();
    layout()->activate();
    const QSize size(popupWidth, sizeHint().height());
    const QPoint at = map.viewport()->pos() + map.mapFromScene(scenePlace_);
    setGeometry(QRect(freePlace(at, size), size));
}

/// Beside the point, where least of the cards is covered that the transition joins.
QPoint TransitionPopup::freePlace(const QPoint &at, const QSize &size) const {
    const MapView &map = desk_.map();
    const Transition &way = desk_.now()[Id<Transition>{shown_->id}];
    const QRect from = map.rectOf(ref(way.from));
    const QRect to = map.rectOf(ref(way.to));
    const QRect cards = from | to;
    const int left = at.x() - distance - size.width();
    const int top = at.y() - distance - size.height();
    const QPoint middle = at - QPoint(size.width() / 2, size.height() / 2);
    std::array places{at + QPoint(distance, distance),
                      QPoint(left, at.y() + distance),
                      QPoint(at.x() + distance, top),
                      QPoint(left, top),
                      QPoint(cards.right() + distance, middle.y()),
                      QPoint(cards.left() - distance - size.width(), middle.y()),
                      QPoint(middle.x(), cards.bottom() + distance),
                      QPoint(middle.x(), cards.top() - distance - size.height())};
    for (QPoint &place : places) {
        place.setX(std::clamp(place.x(), 0, std::max(0, map.width() - size.width())));
        place.setY(std::clamp(place.y(), 0, std::max(0, map.uncovered().height() - size.height())));
    }
    const auto covered = [&](const QPoint &place) {
        const QRect box(place, size);
        return area(box & from) + area(box & to);
    };
    return *std::min_element(places.begin(), places.end(),
                             [&](const QPoint &a, const QPoint &b) { return covered(a) < covered(b); });
}

bool TransitionPopup::focusFirst() {
    if (!shown_) return false;
    form_->findChild<EntryField *>()->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void TransitionPopup::keyPressEvent(QKeyEvent *event) {
    if (event->key() != Qt::Key_Escape) return QFrame::keyPressEvent(event);
    desk_.map().setFocus(Qt::OtherFocusReason);
    desk_.selection().clear();
}

/// A press beside the fields is not one on the map below.
void TransitionPopup::mousePressEvent(QMouseEvent *event) {
    event->accept();
}

} // namespace tussen
