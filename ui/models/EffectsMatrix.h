#pragma once

#include "models/Matrix.h"

namespace tussen {

/// What each touchpoint of the journey shown moves: touchpoints against outcomes. A cell has the weight of
/// the effect, from -1 to +1.
class EffectsMatrix : public MatrixKind {
public:
    [[nodiscard]] Matrix matrixOf(const Snapshot &snapshot) const override;
    [[nodiscard]] std::optional<QString> pressed(const QString &key, const QString &before) const override;
    [[nodiscard]] QString problemOf(const QString &text) const override;
    void put(const EntityRef &row, const EntityRef &column, const QString &text, Edit &edit) const override;
    [[nodiscard]] QString changeOf(const QString &row, const QString &column) const override;
};

} // namespace tussen
