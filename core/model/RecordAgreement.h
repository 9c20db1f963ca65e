#pragma once

#include "model/Edit.h"

#include <span>

namespace tussen {

/// Adds an agreement between partners about a place, or about everything between them where `scope` is
/// absent.
Id<Agreement> recordAgreement(const std::string &name, const std::optional<Scope> &scope,
                              std::span<const Id<Partner>> parties, Edit &edit);

} // namespace tussen
