#pragma once

#include <QStyledItemDelegate>

namespace tussen {

/// Draws a note as a small card in its colour: its text, and below who said it and where it is pinned.
class NoteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The note as it is carried in a drag: what it begins with, in one line.
    [[nodiscard]] static QPixmap slip(const QModelIndex &index, const QWidget &list);
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
};

} // namespace tussen
