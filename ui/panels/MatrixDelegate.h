#pragma once

#include <QStyledItemDelegate>

namespace tussen {

/// A cell of a matrix: its sign in the middle, beside it a mark where something is wrong.
class MatrixDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace tussen
