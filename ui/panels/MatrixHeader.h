#pragma once

#include <QHeaderView>

namespace tussen {

/// Names of rows or columns, wrapped, with a sign and a word where something is wrong with one.
class MatrixHeader : public QHeaderView {
    Q_OBJECT
public:
    MatrixHeader(Qt::Orientation orientation, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace tussen
