#pragma once

#include <QString>

#include <vector>

namespace tussen {

/// A document that comes with the program.
struct Sample {
    QString title;
    QString description;
    QString file; ///< a Qt resource
};

[[nodiscard]] std::vector<Sample> samples();

/// What a new document can begin with: phases, partners and typical interests, few touchpoints.
[[nodiscard]] std::vector<Sample> templates();

} // namespace tussen
