#pragma once

#include <QTreeView>

namespace tussen {

/// A tree of rows drawn by a delegate: no head, its own arrows, one click or Return opens and closes.
class Tree : public QTreeView {
    Q_OBJECT
public:
    explicit Tree(QWidget *parent = nullptr);

signals:
    /// A row was chosen by mouse or keyboard, not by the program; perhaps others beside it.
    void chosen(const QModelIndex &index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    template <class Handle> void tellAfter(const Handle &handle);

    QPoint pointer_; ///< where the mouse was when painting began
};

} // namespace tussen
