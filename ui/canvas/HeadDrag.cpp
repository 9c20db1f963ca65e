#include "canvas/HeadDrag.h"

#include "canvas/HeadPane.h"
#include "canvas/MapView.h"
#include "export/Shapes.h"

#include <QApplication>

#include <utility>

namespace tussen {

HeadDrag::HeadDrag(MapView &view, const HeadPane &heads, Pane pane, DragOverlay &overlay)
    : view_(view),
      heads_(heads),
      pane_(pane),
      overlay_(overlay),
      following_(view, [this](const QPoint &at) { look(at); }),
      keys_([this] { end(); }) {}

void HeadDrag::press(const std::optional<EntityRef> &head, const QPoint &at) {
    head_ = view_.editor() ? head : std::nullopt;
    start_ = at;
}

void HeadDrag::move(const QPoint &at) {
    if (!head_ || !view_.editor() || !view_.groupOf(*head_)) return end();
    moving_ = moving_ || (at - start_).manhattanLength() >= QApplication::startDragDistance();
    if (!moving_) return;
    keys_.take();
    following_.follow(at, heads_.rect(), pane_ == Pane::phaseHead ? Qt::Horizontal : Qt::Vertical);
    look(at);
}

void HeadDrag::look(const QPoint &at) {
    const QTransform toPane = heads_.toPane();
    const QPointF point = toPane.inverted().map(QPointF(at));
    before_ = headBehind(*view_.drawing(), pane_, {point.x(), point.y()});
    DragLook look;
    look.verdict = view_.editor()->judgeHead(*head_, before_);
    look.pointer = at + heads_.pos();
    const QRectF own = view_.rectOf(*head_);
    look.band = own & QRectF(heads_.geometry());
    const QRectF next = before_ ? view_.rectOf(*before_) : QRectF();
    const QRectF room = heads_.geometry();
    if (look.verdict.possible && pane_ == Pane::phaseHead) {
        const double x = before_ ? next.left() : look.pointer.x();
        look.slot = QLineF(x, room.top() + 4, x, view_.height() - 4);
    } else if (look.verdict.possible) {
        const double y = before_ ? next.top() : look.pointer.y();
        look.slot = QLineF(room.left() + 4, y, view_.width() - 4, y);
    }
    overlay_.show(std::move(look));
}

void HeadDrag::release() {
    const auto head = head_;
    const bool possible = moving_ && overlay_.look().verdict.possible;
    end();
    if (possible && view_.editor()) view_.editor()->moveHead(*head, before_);
}

void HeadDrag::end() {
    following_.stop();
    keys_.release();
    head_.reset();
    if (!std::exchange(moving_, false)) return;
    overlay_.end();
}

} // namespace tussen
