#include "checks/Checks.h"
#include "checks/List.h"

#include <array>

namespace tussen {

std::span<const CheckInfo> catalogue() {
    using enum Severity;
    static constexpr std::array all{
        CheckInfo{"ownership.no-accountable", error, checks::noAccountable},
        CheckInfo{"ownership.several-accountable", error, checks::severalAccountable},
        CheckInfo{"ownership.no-responsible", warning, checks::noResponsible},
        CheckInfo{"ownership.accountable-without-means", warning, checks::accountableWithoutMeans},
        CheckInfo{"ownership.handoff-without-agreement", warning, checks::handoffWithoutAgreement},
        CheckInfo{"ownership.handoff-loses-information", info, checks::handoffLosesInformation},
        CheckInfo{"ownership.journey-without-owner", error, checks::journeyWithoutOwner},
        CheckInfo{"ownership.blame-gap", warning, checks::blameGap},
        CheckInfo{"ownership.voiceless", warning, checks::voiceless},
        CheckInfo{"ownership.idle-partner", info, checks::idlePartner},
        CheckInfo{"interest.direct-conflict", warning, checks::directConflict},
        CheckInfo{"interest.indirect-conflict", warning, checks::indirectConflict},
        CheckInfo{"interest.lever-conflict", warning, checks::leverConflict},
        CheckInfo{"interest.against-purpose", warning, checks::againstPurpose},
        CheckInfo{"interest.undeclared", warning, checks::undeclared},
        CheckInfo{"interest.undisclosed", info, checks::undisclosed},
        CheckInfo{"flow.unreachable", warning, checks::unreachable},
        CheckInfo{"flow.trap", error, checks::trap},
        CheckInfo{"flow.unmarked-end", warning, checks::unmarkedEnd},
        CheckInfo{"flow.probabilities", error, checks::probabilities},
        CheckInfo{"flow.ping-pong", warning, checks::pingPong},
        CheckInfo{"flow.weak-moment-of-truth", warning, checks::weakMomentOfTruth},
        CheckInfo{"flow.articulation-partner", info, checks::articulationPartner},
        CheckInfo{"flow.indispensable-partner", info, checks::indispensablePartner},
        CheckInfo{"flow.many-doors", info, checks::manyDoors},
        CheckInfo{"flow.empty-phase", info, checks::emptyPhase},
        CheckInfo{"experience.spillover", warning, checks::spillover},
        CheckInfo{"experience.no-ideal", info, checks::noIdeal},
        CheckInfo{"experience.unmeasured", info, checks::unmeasured},
    };
    return all;
}

} // namespace tussen
