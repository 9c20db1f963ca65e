#pragma once

#include "checks/Report.h"
#include "model/Relations.h"

/// The checks, one source file each; the catalogue gives them ids and severities.
namespace tussen::checks {

using Check = void(const Relations &relations, Report &report);

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

/// Thresholds hold within this.
inline constexpr double tolerance = 1e-9;

/// What is weaker is not worth a finding.
inline constexpr double leastStrength = 2 - tolerance;

} // namespace tussen::checks
