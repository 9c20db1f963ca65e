#pragma once

#include "checks/Finding.h"
#include "model/Relations.h"
#include "words/Templates.h"

namespace tussen {

/// What a finding puts into the named places of its check's templates (see Sentences.h).
[[nodiscard]] Places placesOf(const Relations &relations, const Finding &finding, const Texts &texts);

} // namespace tussen
