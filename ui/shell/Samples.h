#pragma once

#include <QString>

#include <vector>

namespace tussen {

/// A journey that comes with the program.
struct Sample {
    QString title;
    QString description;
    QString file; ///< a Qt resource
};

[[nodiscard]] std::vector<Sample> samples();

} // namespace tussen
