#include "panels/MatrixView.h"

#include "panels/MatrixDelegate.h"
#include "panels/MatrixHeader.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace tussen {

namespace {

bool isText(const QKeyEvent &key) {
    const auto others = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return !others && !key.text().trimmed().isEmpty() && key.text()[0].isPrint();
}

bool isMeant(const QKeyEvent &key) {
    return isText(key) || key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste) ||
           key.matches(QKeySequence::Cut) || key.matches(QKeySequence::SelectAll) ||
           key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace;
}

} // namespace

MatrixView::MatrixView(QWidget *parent) : QTableView(parent) {
    setObjectName(QStringLiteral("list"));
    setItemDelegate(new MatrixDelegate(this));
    setHorizontalHeader(new MatrixHeader(Qt::Horizontal, this));
    setVerticalHeader(new MatrixHeader(Qt::Vertical, this));
    setTabKeyNavigation(false);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    horizontalHeader()->setAccessibleName(tr("Heads of the columns"));
    verticalHeader()->setAccessibleName(tr("Heads of the rows"));
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setFocusProxy(this); // arrows lead to every cell
    findChild<QAbstractButton *>()->setAccessibleName(tr("All cells"));
}

/// Keys that mean something here are not shortcuts of the window while the matrix has the keyboard.
bool MatrixView::event(QEvent *event) {
    if (event->type() == QEvent::ShortcutOverride && isMeant(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void MatrixView::focusInEvent(QFocusEvent *event) {
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit reached();
}

void MatrixView::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy)) return emit copied();
    if (event->matches(QKeySequence::Paste)) return emit pasted();
    if (event->matches(QKeySequence::Cut)) {
        emit copied();
        return emit cleared();
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) return emit cleared();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return emit opened();
    if (event->key() == Qt::Key_Space && !event->modifiers()) return emit stepped();
    if (isText(*event)) return emit typed(event->text());
    const QScopedValueRollback byUser(byUser_, true);
    QTableView::keyPressEvent(event);
}

void MatrixView::mousePressEvent(QMouseEvent *event) {
    const QScopedValueRollback byUser(byUser_, true);
    QTableView::mousePressEvent(event);
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
    QTableView::currentChanged(current, previous);
    if (byUser_ && current.isValid()) emit entered(current);
}

} // namespace tussen
