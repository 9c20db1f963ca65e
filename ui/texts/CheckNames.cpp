#include "texts/CheckNames.h"

#include "texts/Utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tussen {

namespace {

struct Entry {
    std::string_view id;
    const char *name; ///< English, as translators find it
};

constexpr Entry families[] = {
    {"ownership", QT_TRANSLATE_NOOP("CheckNames", "Ownership")},
    {"interest", QT_TRANSLATE_NOOP("CheckNames", "Interests")},
    {"flow", QT_TRANSLATE_NOOP("CheckNames", "Flow")},
    {"experience", QT_TRANSLATE_NOOP("CheckNames", "Experience")},
};

constexpr Entry checks[] = {
    {"ownership.no-accountable", QT_TRANSLATE_NOOP("CheckNames", "Nobody accountable")},
    {"ownership.several-accountable", QT_TRANSLATE_NOOP("CheckNames", "Several accountable")},
    {"ownership.no-responsible", QT_TRANSLATE_NOOP("CheckNames", "Nobody named to do the work")},
    {"ownership.accountable-without-means", QT_TRANSLATE_NOOP("CheckNames", "Accountable without means")},
    {"ownership.handoff-without-agreement", QT_TRANSLATE_NOOP("CheckNames", "Handoff without agreement")},
    {"ownership.handoff-loses-information", QT_TRANSLATE_NOOP("CheckNames", "Handoff without information")},
    {"ownership.journey-without-owner", QT_TRANSLATE_NOOP("CheckNames", "Journey without owner")},
    {"ownership.blame-gap", QT_TRANSLATE_NOOP("CheckNames", "Blamed for what another does")},
    {"ownership.voiceless", QT_TRANSLATE_NOOP("CheckNames", "Harmed without a say")},
    {"ownership.idle-partner", QT_TRANSLATE_NOOP("CheckNames", "Partner without a role")},
    {"interest.direct-conflict", QT_TRANSLATE_NOOP("CheckNames", "Opposite wishes")},
    {"interest.indirect-conflict", QT_TRANSLATE_NOOP("CheckNames", "Wishes that collide along a chain")},
    {"interest.lever-conflict", QT_TRANSLATE_NOOP("CheckNames", "Good for one, bad for another")},
    {"interest.against-purpose", QT_TRANSLATE_NOOP("CheckNames", "Against the common purpose")},
    {"interest.undeclared", QT_TRANSLATE_NOOP("CheckNames", "No interest declared")},
    {"interest.undisclosed", QT_TRANSLATE_NOOP("CheckNames", "Interest not disclosed")},
    {"flow.unreachable", QT_TRANSLATE_NOOP("CheckNames", "Touchpoint that nobody reaches")},
    {"flow.trap", QT_TRANSLATE_NOOP("CheckNames", "No way out")},
    {"flow.unmarked-end", QT_TRANSLATE_NOOP("CheckNames", "End that is neither goal nor abandon")},
    {"flow.probabilities", QT_TRANSLATE_NOOP("CheckNames", "Probabilities that do not add up")},
    {"flow.ping-pong", QT_TRANSLATE_NOOP("CheckNames", "To and fro between partners")},
    {"flow.weak-moment-of-truth", QT_TRANSLATE_NOOP("CheckNames", "Weak moment of truth")},
    {"flow.articulation-partner", QT_TRANSLATE_NOOP("CheckNames", "Partner that ties the others together")},
    {"flow.indispensable-partner",
     QT_TRANSLATE_NOOP("CheckNames", "Partner without whom no goal is reached")},
    {"flow.many-doors", QT_TRANSLATE_NOOP("CheckNames", "Several front doors")},
    {"flow.empty-phase", QT_TRANSLATE_NOOP("CheckNames", "Phase without touchpoints")},
    {"experience.spillover", QT_TRANSLATE_NOOP("CheckNames", "Bad experience in another's name")},
    {"experience.no-ideal", QT_TRANSLATE_NOOP("CheckNames", "Bad experience without an ideal")},
    {"experience.unmeasured", QT_TRANSLATE_NOOP("CheckNames", "Journey hardly measured")},
};

QString nameIn(std::span<const Entry> entries, std::string_view id) {
    const auto found = std::ranges::find(entries, id, &Entry::id);
    return found == entries.end() ? QString() : QCoreApplication::translate("CheckNames", found->name);
}

} // namespace

QString checkName(std::string_view check) {
    const QString name = nameIn(checks, check);
    return name.isEmpty() ? toQt(check) : name;
}

QString familyName(std::string_view check) {
    return nameIn(families, check.substr(0, check.find('.')));
}

} // namespace tussen
