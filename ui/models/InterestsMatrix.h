#pragma once

#include "models/Matrix.h"

namespace tussen {

/// Who wants more or less of what: partners and customer groups against outcomes. A cell has sign and weight
/// of each interest, mostly one: "+3". Interests that pull apart are marked.
class InterestsMatrix : public MatrixKind {
public:
    [[nodiscard]] Matrix matrixOf(const Snapshot &snapshot) const override;
    [[nodiscard]] std::optional<QString> pressed(const QString &key, const QString &before) const override;
    [[nodiscard]] QString problemOf(const QString &text) const override;
    void put(const EntityRef &row, const EntityRef &column, const QString &text, Edit &edit) const override;
    [[nodiscard]] QString changeOf(const QString &row, const QString &column) const override;
};

/// Partners and customer groups: who can have interests.
[[nodiscard]] Holder holderOf(const EntityRef &entity);

} // namespace tussen
