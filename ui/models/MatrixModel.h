#pragma once

#include "models/Matrix.h"

#include <QAbstractTableModel>

namespace tussen {

/// A matrix as a table. Heads have their names for screen readers, cells a whole sentence.
class MatrixModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        AlarmRole = Qt::UserRole, ///< QString: what is wrong with a cell or a head, empty where nothing is
        SeverityRole,             ///< int: how wrong
        ConfidentialRole          ///< bool: something in the cell is not for everybody to see
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Tells views of the cells that differ; only other rows or columns are a new table.
    void setMatrix(Matrix matrix);
    [[nodiscard]] const Matrix &matrix() const { return matrix_; }
    /// The text of a cell as it is typed and copied.
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    /// The row or column of an entity, -1 where it has none.
    [[nodiscard]] int rowOf(const EntityRef &entity) const;
    [[nodiscard]] int columnOf(const EntityRef &entity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString sentenceOf(const QModelIndex &index) const;

    Matrix matrix_;
};

} // namespace tussen
