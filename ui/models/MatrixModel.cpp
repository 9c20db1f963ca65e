#include "models/MatrixModel.h"

#include <algorithm>
#include <utility>

namespace tussen {

namespace {

bool sameEntities(const std::vector<MatrixHead> &some, const std::vector<MatrixHead> &others) {
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
                      [](const MatrixHead &a, const MatrixHead &b) { return a.entity == b.entity; });
}

int placeOf(const EntityRef &entity, const std::vector<MatrixHead> &heads) {
    const auto found = std::find_if(heads.begin(), heads.end(),
                                    [&](const MatrixHead &head) { return head.entity == entity; });
    return found == heads.end() ? -1 : static_cast<int>(found - heads.begin());
}

/// Signs as people write them, with a real minus.
QString shown(QString text) {
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

} // namespace

void MatrixModel::setMatrix(Matrix matrix) {
    if (!sameEntities(matrix.rows, matrix_.rows) || !sameEntities(matrix.columns, matrix_.columns)) {
        beginResetModel();
        matrix_ = std::move(matrix);
        endResetModel();
        return;
    }
    std::swap(matrix_, matrix);
    if (matrix.rows != matrix_.rows) emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    if (matrix.columns != matrix_.columns) emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (matrix.cell(row, column) != matrix_.cell(row, column))
                emit dataChanged(index(row, column), index(row, column));
}

QString MatrixModel::textAt(const QModelIndex &index) const {
    return index.isValid() ? matrix_.cell(index.row(), index.column()).text : QString();
}

int MatrixModel::rowOf(const EntityRef &entity) const {
    return placeOf(entity, matrix_.rows);
}

int MatrixModel::columnOf(const EntityRef &entity) const {
    return placeOf(entity, matrix_.columns);
}

int MatrixModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(matrix_.rows.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(matrix_.columns.size());
}

QString MatrixModel::sentenceOf(const QModelIndex &index) const {
    const MatrixCell &cell = matrix_.cell(index.row(), index.column());
    const QString words = cell.words.isEmpty() ? tr("nothing", "in a cell") : cell.words;
    const QString sentence = tr("%1, %2: %3", "row, column: what stands there")
                                 .arg(matrix_.rows[static_cast<std::size_t>(index.row())].name,
                                      matrix_.columns[static_cast<std::size_t>(index.column())].name, words);
    return cell.alarm.isEmpty() ? sentence
                                : tr("%1; %2", "a sentence; what is wrong").arg(sentence, cell.alarm);
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const MatrixCell &cell = matrix_.cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(cell.sign.isEmpty() ? cell.text : cell.sign);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentenceOf(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case AlarmRole:
        return cell.alarm;
    case SeverityRole:
        return static_cast<int>(cell.severity);
    case ConfidentialRole:
        return cell.confidential;
    default:
        return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto &heads = orientation == Qt::Horizontal ? matrix_.columns : matrix_.rows;
    if (section < 0 || section >= static_cast<int>(heads.size())) return {};
    const MatrixHead &head = heads[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return head.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return head.alarm.isEmpty() ? head.name
                                    : tr("%1: %2", "a head: what is wrong").arg(head.name, head.alarm);
    case AlarmRole:
        return head.alarm;
    case SeverityRole:
        return static_cast<int>(head.severity);
    default:
        return {};
    }
}

} // namespace tussen
