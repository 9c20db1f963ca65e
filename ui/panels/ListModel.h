#pragma once

#include "capture/ListText.h"

#include <QAbstractTableModel>

#include <map>

namespace tussen {

/// A list before it is added: its cells, with what is wrong at them. Columns are titled by what they mean.
class ListModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(capture::ListPlan plan);
    [[nodiscard]] const capture::ListPlan &plan() const { return plan_; }
    void map(int column, capture::ListField field);
    /// Rows that are left out because of problems.
    [[nodiscard]] int rowsLeftOut() const { return rowsLeftOut_; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void remapped();

private:
    void indexProblems();
    [[nodiscard]] const capture::ListProblem *problemAt(const QModelIndex &index) const;

    capture::ListPlan plan_;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> problems_; ///< by line and column
    int rowsLeftOut_ = 0;
};

} // namespace tussen
