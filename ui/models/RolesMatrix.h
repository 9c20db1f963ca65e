#pragma once

#include "models/Matrix.h"

namespace tussen {

/// Partners against the touchpoints of the journey shown. A cell has the letters of the partner's roles.
/// Accountable and responsible stand together; consulted and informed stand alone. A proposed role has a
/// question mark, which is no part of the text.
class RolesMatrix : public MatrixKind {
public:
    [[nodiscard]] Matrix matrixOf(const Snapshot &snapshot) const override;
    [[nodiscard]] std::optional<QString> pressed(const QString &key, const QString &before) const override;
    [[nodiscard]] QString problemOf(const QString &text) const override;
    void put(const EntityRef &row, const EntityRef &column, const QString &text, Edit &edit) const override;
    void press(const QString &key, const std::vector<std::pair<EntityRef, EntityRef>> &cells,
               Edit &edit) const override;
    [[nodiscard]] QString pressOf(const QString &key) const override;
    [[nodiscard]] QString changeOf(const QString &row, const QString &column) const override;
};

} // namespace tussen
