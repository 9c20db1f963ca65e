#pragma once

#include "models/Snapshot.h"
#include "panels/EditFunction.h"

#include <QString>

/// What changes in the outline do to the document, each one named step. They give back why one was refused,
/// or nothing.
namespace tussen::outlineSteps {

QString rename(const Snapshot &before, const EntityRef &entity, const QString &name,
               const EditFunction &edit);

/// Moves touchpoints into a phase, a phase in its journey, or a journey, which is in nothing: before another
/// there, or to the end.
QString move(const Ecosystem &now, const std::vector<EntityRef> &moved, const std::optional<EntityRef> &into,
             const std::optional<EntityRef> &before, const EditFunction &edit);

/// Moves what is chosen one place on (1) or back (-1): touchpoints, or one phase or journey.
QString step(const Relations &relations, const std::vector<EntityRef> &chosen, int step,
             const EditFunction &edit);

/// Deletes these with all that belongs to them.
QString remove(const Ecosystem &now, const std::vector<EntityRef> &chosen, const EditFunction &edit);

} // namespace tussen::outlineSteps
