#pragma once

#include "model/Edit.h"
#include "models/Snapshot.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace tussen {

/// A row or a column of a matrix.
struct MatrixHead {
    EntityRef entity;
    QString name;
    QString alarm{};                    ///< what is wrong with it in a word or two, empty where nothing is
    Severity severity = Severity::info; ///< of the alarm
    bool operator==(const MatrixHead &) const = default;
};

/// Where a row and a column meet.
struct MatrixCell {
    QString text{};  ///< as it is typed, copied and pasted: "AR", "-3"
    QString sign{};  ///< as it is shown, where that says more than the text: "A?R"
    QString words{}; ///< the same in words, for screen readers and tips; empty for an empty cell
    QString alarm{}; ///< what is wrong here, in words
    Severity severity = Severity::info;
    bool confidential = false;         ///< something of it is not for everybody to see
    std::vector<EntityRef> entities{}; ///< what stands here, where it has fields of its own
    bool operator==(const MatrixCell &) const = default;
};

/// A matrix as it is shown: its heads, and its cells row by row.
struct Matrix {
    std::vector<MatrixHead> rows;
    std::vector<MatrixHead> columns;
    std::vector<MatrixCell> cells;

    [[nodiscard]] const MatrixCell &cell(int row, int column) const {
        return cells[static_cast<std::size_t>(row) * columns.size() + static_cast<std::size_t>(column)];
    }
};

/// One kind of matrix: what it shows of a document, and what is meant by the text of a cell.
class MatrixKind {
public:
    virtual ~MatrixKind() = default;

    [[nodiscard]] virtual Matrix matrixOf(const Snapshot &snapshot) const = 0;
    /// What a key makes of a cell's text; nothing where the key means nothing.
    [[nodiscard]] virtual std::optional<QString> pressed(const QString &key, const QString &before) const = 0;
    /// Why a text cannot stand in a cell, in words; empty where it can.
    [[nodiscard]] virtual QString problemOf(const QString &text) const = 0;
    /// Gives the cell that text, which has no problem; an empty one empties it.
    virtual void put(const EntityRef &row, const EntityRef &column, const QString &text,
                     Edit &edit) const = 0;
    /// Does what a key means for all chosen cells, given by row and column, besides their texts.
    virtual void press(const QString &, const std::vector<std::pair<EntityRef, EntityRef>> &, Edit &) const {}
    /// How the undo list calls what a key does besides; empty where it does nothing of the kind.
    [[nodiscard]] virtual QString pressOf(const QString &) const { return {}; }
    /// How the undo list calls a change of one cell.
    [[nodiscard]] virtual QString changeOf(const QString &row, const QString &column) const = 0;
};

} // namespace tussen
