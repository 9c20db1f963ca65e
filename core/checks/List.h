#pragma once

#include "checks/Report.h"
#include "model/Relations.h"

namespace tussen {
class JourneyGraph;
}

/// The checks, one source file each; the catalogue gives them ids and severities.
namespace tussen::checks {

using Check = void(const Relations &relations, Report &report);

/// A check of one journey on its own.
using JourneyCheck = void(const JourneyGraph &graph, Report &report);

Check noAccountable;
Check severalAccountable;
Check noResponsible;
Check accountableWithoutMeans;
Check handoffWithoutAgreement;
Check handoffLosesInformation;
Check journeyWithoutOwner;
Check blameGap;
Check voiceless;
Check idlePartner;

Check directConflict;
Check indirectConflict;
Check leverConflict;
Check againstPurpose;
Check undeclared;
Check undisclosed;

JourneyCheck unreachable;
JourneyCheck trap;
JourneyCheck unmarkedEnd;
Check probabilities;
JourneyCheck pingPong;
JourneyCheck weakMomentOfTruth;
JourneyCheck articulationPartner;
JourneyCheck indispensablePartner;
JourneyCheck manyDoors;
Check emptyPhase;

Check spillover;
Check noIdeal;
Check unmeasured;

/// Thresholds hold within this.
inline constexpr double tolerance = 1e-9;

/// What is weaker is not worth a finding.
inline constexpr double leastStrength = 2 - tolerance;

} // namespace tussen::checks
