#pragma once

#include <QStyledItemDelegate>

namespace tussen {

/// Draws a row to pick: its title over where it is, and at the right its key or kind.
class PickDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, RightRole, PaleRole };
    static constexpr int rowHeight = 40; ///< px

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tussen
