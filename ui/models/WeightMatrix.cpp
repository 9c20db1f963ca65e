#include "models/WeightMatrix.h"

#include "model/Crossings.h"
#include "models/MatrixText.h"
#include "texts/Decimals.h"
#include "texts/Utf8.h"

#include <QCoreApplication>

#include <cmath>
#include <map>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

constexpr double usualWeight = 0.5;

QString textOf(double weight) {
    return (weight > 0 ? QStringLiteral("+") : QString()) + decimals(weight);
}

} // namespace

std::optional<double> WeightMatrix::weightOf(const QString &text) {
    bool isNumber = false;
    const double weight = withPlainSigns(text).toDouble(&isNumber);
    if (!isNumber || !(std::abs(weight) <= 1) || weight == 0) return std::nullopt;
    return weight;
}

template <class Row> MatrixCell WeightMatrix::cellOf(const Row *row) {
    if (!row) return {};
    const QString size = decimals(std::abs(row->weight));
    return {.text = textOf(row->weight),
            .words = row->weight > 0 ? Said::tr("gives more, weight %1").arg(size)
                                     : Said::tr("gives less, weight %1").arg(size),
            .entities = {ref(row->id)}};
}

/// Signs turn the effect round; digits are tenths, and 0 is the whole.
std::optional<QString> WeightMatrix::pressed(const QString &key, const QString &before) const {
    const double old = weightOf(before).value_or(usualWeight);
    const QString plain = withPlainSigns(key);
    if (plain == QLatin1String("+") || plain == QLatin1String("=")) return textOf(std::abs(old));
    if (plain == QLatin1String("-")) return textOf(-std::abs(old));
    bool isNumber = false;
    const int tenths = plain.toInt(&isNumber);
    if (!isNumber || plain.size() != 1) return std::nullopt;
    return textOf(std::copysign(tenths == 0 ? 1 : tenths / 10.0, old));
}

QString WeightMatrix::problemOf(const QString &text) const {
    if (text.trimmed().isEmpty() || weightOf(text)) return {};
    return Said::tr("“%1” is no weight: a cell takes a number from -1 to 1, such as +0.5.")
        .arg(text.left(20));
}

Matrix EffectsMatrix::matrixOf(const Snapshot &snapshot) const {
    Matrix matrix;
    if (!snapshot.journey) return matrix;
    const Relations &relations = *snapshot.relations;
    matrix.columns = outcomeHeads(snapshot.ecosystem());
    for (const Touchpoint *touchpoint : relations.touchpoints(*snapshot.journey)) {
        matrix.rows.push_back({ref(touchpoint->id), toQt(touchpoint->name)});
        std::map<Uuid, const Effect *> there;
        for (const Effect *effect : relations.effects(touchpoint->id))
            there[effect->outcome.value] = effect;
        for (const MatrixHead &column : matrix.columns)
            matrix.cells.push_back(cellOf(there[column.entity.id]));
    }
    return matrix;
}

void EffectsMatrix::put(const EntityRef &row, const EntityRef &column, const QString &text,
                        Edit &edit) const {
    putEffect({row.id}, {column.id}, weightOf(text), edit);
}

QString EffectsMatrix::changeOf(const QString &row, const QString &column) const {
    return Said::tr("Change what %1 does for %2").arg(row, column);
}

Matrix InfluencesMatrix::matrixOf(const Snapshot &snapshot) const {
    Matrix matrix;
    matrix.rows = outcomeHeads(snapshot.ecosystem());
    matrix.columns = matrix.rows;
    for (const MatrixHead &row : matrix.rows) {
        std::map<Uuid, const Influence *> there;
        for (const Influence *influence : snapshot.relations->influencesFrom({row.entity.id}))
            there[influence->to.value] = influence;
        for (const MatrixHead &column : matrix.columns)
            matrix.cells.push_back(cellOf(there[column.entity.id]));
    }
    return matrix;
}

void InfluencesMatrix::put(const EntityRef &row, const EntityRef &column, const QString &text,
                           Edit &edit) const {
    putInfluence({row.id}, {column.id}, weightOf(text), edit);
}

QString InfluencesMatrix::changeOf(const QString &row, const QString &column) const {
    return Said::tr("Change how %1 moves %2").arg(row, column);
}

} // namespace tussen
