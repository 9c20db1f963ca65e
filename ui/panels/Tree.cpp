#include "panels/Tree.h"

#include "panels/Style.h"

#include <QCursor>
#include <QDrag>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace tussen {

Tree::Tree(QWidget *parent) : QTreeView(parent) {
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setIndentation(14);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
}

void Tree::paintEvent(QPaintEvent *event) {
    // Asked once for all rows: each time the screen must answer.
    pointer_ = viewport()->underMouse() ? viewport()->mapFromGlobal(QCursor::pos()) : QPoint(-1, -1);
    QTreeView::paintEvent(event);
}

/// The ground of a row that is chosen or under the mouse lies over the whole width, below the arrows; the
/// frame of the keyboard goes on top, where no cell paints over it.
void Tree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const bool isChosen = selectionModel()->isSelected(index);
    const bool underPointer = option.rect.contains(pointer_);
    const QPalette &colors = style::paletteOf(this);
    const QRectF ground(0.5, option.rect.top() + 1, viewport()->width() - 1, option.rect.height() - 2);
    const auto rounded = [&](const QPen &pen, const QBrush &brush) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(pen);
        painter->setBrush(brush);
        painter->drawRoundedRect(ground, 5, 5);
        painter->restore();
    };
    if (isChosen || underPointer)
        rounded(Qt::NoPen, colors.color(isChosen ? QPalette::Highlight : QPalette::AlternateBase));
    QTreeView::drawRow(painter, option, index);
    if (isChosen && hasFocus()) rounded(colors.color(QPalette::Link), Qt::NoBrush);
}

void Tree::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const {
    if (!model()->hasChildren(index)) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(style::paletteOf(this).color(QPalette::PlaceholderText));
    const QPointF center(rect.right() - indentation() / 2.0 + 1, rect.center().y() + 1);
    painter->drawPolygon(
        isExpanded(index)
            ? QPolygonF{center + QPointF(-4, -2), center + QPointF(4, -2), center + QPointF(0, 3)}
            : QPolygonF{center + QPointF(-2, -4), center + QPointF(-2, 4), center + QPointF(3, 0)});
    painter->restore();
}

/// While the view handles an event its rows are chosen one after the other: they are told when it is done.
template <class Handle> void Tree::tellAfter(const Handle &handle) {
    const QModelIndex current = currentIndex();
    const QItemSelection rows = selectionModel()->selection();
    handle();
    if (currentIndex().isValid() && (currentIndex() != current || selectionModel()->selection() != rows))
        emit chosen(currentIndex());
}

void Tree::mousePressEvent(QMouseEvent *event) {
    const QModelIndex under = indexAt(event->position().toPoint());
    // A click on the row that is current already asks for it again.
    const bool again = under.isValid() && under == currentIndex() && event->modifiers() == Qt::NoModifier;
    if (!again) return tellAfter([&] { QTreeView::mousePressEvent(event); });
    QTreeView::mousePressEvent(event);
    emit chosen(under);
}

void Tree::mouseReleaseEvent(QMouseEvent *event) {
    tellAfter([&] { QTreeView::mouseReleaseEvent(event); });
}

/// Without a picture of the rows below the pointer, so that the line where they go can be seen.
void Tree::startDrag(Qt::DropActions actions) {
    auto *drag = new QDrag(this); // deletes itself
    drag->setMimeData(model()->mimeData(selectedIndexes()));
    drag->exec(actions, defaultDropAction());
}

void Tree::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) {
        if (model()->hasChildren(currentIndex())) setExpanded(currentIndex(), !isExpanded(currentIndex()));
        emit chosen(currentIndex());
        return;
    }
    tellAfter([&] { QTreeView::keyPressEvent(event); });
}

} // namespace tussen
