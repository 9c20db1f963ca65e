#include "panels/ListModel.h"

#include "panels/Style.h"
#include "texts/CaptureTexts.h"
#include "texts/Utf8.h"

#include <QApplication>

#include <set>

namespace tussen {

void ListModel::setPlan(capture::ListPlan plan) {
    beginResetModel();
    plan_ = std::move(plan);
    indexProblems();
    endResetModel();
    emit remapped();
}

void ListModel::map(int column, capture::ListField field) {
    capture::mapColumn(plan_, static_cast<std::size_t>(column), field);
    indexProblems();
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit remapped();
}

void ListModel::indexProblems() {
    problems_.clear();
    std::set<std::size_t> lines;
    for (std::size_t i = 0; i < plan_.problems.size(); ++i) {
        const capture::ListProblem &problem = plan_.problems[i];
        problems_.emplace(std::pair(problem.line, problem.column), i);
        if (problem.line > 0) lines.insert(problem.line);
    }
    rowsLeftOut_ = static_cast<int>(lines.size());
}

int ListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(plan_.rows.size());
}

int ListModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(plan_.columns.size());
}

const capture::ListProblem *ListModel::problemAt(const QModelIndex &index) const {
    const std::size_t line = plan_.rows[static_cast<std::size_t>(index.row())].line;
    const auto found = problems_.find({line, static_cast<std::size_t>(index.column()) + 1});
    return found == problems_.end() ? nullptr : &plan_.problems[found->second];
}

QVariant ListModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const auto column = static_cast<std::size_t>(index.column());
    const auto &cells = plan_.rows[static_cast<std::size_t>(index.row())].cells;
    const QPalette &palette = style::paletteFor(style::isDark(QApplication::palette()));
    const capture::ListProblem *problem = problemAt(index);
    const QString text = column < cells.size() ? toQt(cells[column]) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return text.simplified();
    case Qt::ToolTipRole:
        return problem ? capitalized(toUtf8(wordsOf(*problem))) : text;
    case Qt::AccessibleTextRole:
        return problem ? tr("%1: %2").arg(text.isEmpty() ? tr("empty") : text, wordsOf(*problem)) : text;
    case Qt::BackgroundRole:
        return problem ? QVariant(style::color(palette, Token::alarmSoft)) : QVariant();
    case Qt::ForegroundRole:
        if (problem) return style::color(palette, Token::alarm);
        return plan_.columns[column] == capture::ListField::ignored ? palette.color(QPalette::PlaceholderText)
                                                                    : palette.color(QPalette::Text);
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0) return {};
    if (orientation == Qt::Vertical) // as line numbers of the text
        return static_cast<int>(plan_.rows[static_cast<std::size_t>(section)].line);
    return nameOf(plan_.columns[static_cast<std::size_t>(section)]);
}

} // namespace tussen
