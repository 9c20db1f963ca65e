#pragma once

#include "graph/Agreements.h"
#include "layout/Drawing.h"

namespace tussen {

/// Whether a transition hands the customer from one owner to another, and whether they agreed on that.
enum class Handing : std::uint8_t { none, agreed, notAgreed };

[[nodiscard]] Handing handingOf(const Relations &relations, const Agreements &agreements,
                                const Transition &transition);

/// What its line looks like: dotted while it is only planned, dashed for a handoff without an agreement.
[[nodiscard]] Dash dashOf(const Transition &transition, Handing handing);

} // namespace tussen
