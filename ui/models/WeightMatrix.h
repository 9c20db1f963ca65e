#pragma once

#include "models/Matrix.h"

namespace tussen {

/// A matrix whose cells are weights from -1 to +1.
class WeightMatrix : public MatrixKind {
public:
    [[nodiscard]] std::optional<QString> pressed(const QString &key, const QString &before) const override;
    [[nodiscard]] QString problemOf(const QString &text) const override;
    /// Nothing where the text is no weight.
    [[nodiscard]] static std::optional<double> weightOf(const QString &text);

protected:
    /// The cell of an effect or influence that may not be there.
    template <class Row> [[nodiscard]] static MatrixCell cellOf(const Row *row);
};

/// What each touchpoint of the journey shown moves: touchpoints against outcomes.
class EffectsMatrix : public WeightMatrix {
public:
    [[nodiscard]] Matrix matrixOf(const Snapshot &snapshot) const override;
    void put(const EntityRef &row, const EntityRef &column, const QString &text, Edit &edit) const override;
    [[nodiscard]] QString changeOf(const QString &row, const QString &column) const override;
};

/// Which outcome gives more or less of which other: outcomes against outcomes.
class InfluencesMatrix : public WeightMatrix {
public:
    [[nodiscard]] Matrix matrixOf(const Snapshot &snapshot) const override;
    void put(const EntityRef &row, const EntityRef &column, const QString &text, Edit &edit) const override;
    [[nodiscard]] QString changeOf(const QString &row, const QString &column) const override;
};

} // namespace tussen
