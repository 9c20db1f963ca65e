#pragma once

#include <QStyledItemDelegate>

namespace tussen {

/// Draws a finding in two lines: what, and why it matters; at the right what can be done about it. A click
/// there asks for all that can be done.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// Where in a row stands what can be done; in a narrow list, the mark for it alone.
    [[nodiscard]] static QRect repairPlace(const QRect &row);

signals:
    void stepsWanted(const QModelIndex &index);
};

} // namespace tussen
