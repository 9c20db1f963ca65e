#pragma once

#include <QStyledItemDelegate>

namespace tussen {

/// A cell of a matrix: its sign in the middle, behind it a mark where something is wrong, before it a lock
/// where something is not for everybody to see.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace tussen
