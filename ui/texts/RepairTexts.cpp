#include "texts/RepairTexts.h"

#include "texts/Utf8.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Repairs {
    Q_DECLARE_TR_FUNCTIONS(Repairs)
};

QString inShort(const std::string &name) {
    constexpr int longest = 40;
    const QString line = toQt(name).simplified();
    return line.size() > longest ? line.left(longest) + Repairs::tr("…") : line;
}

QString partner(const Repair &repair, std::size_t subject, const Ecosystem &ecosystem) {
    return inShort(ecosystem[Id<Partner>{repair.subjects[subject].id}].name);
}

QString declaring(const Repair &repair, const Ecosystem &ecosystem) {
    const QString words = repair.direction == Direction::increase
                              ? Repairs::tr("Declare that %1 wants more of: %2", "partner, outcome")
                              : Repairs::tr("Declare that %1 wants less of: %2", "partner, outcome");
    return words.arg(partner(repair, 0, ecosystem),
                     inShort(ecosystem[Id<Outcome>{repair.subjects[1].id}].name));
}

} // namespace

QString wordsOf(const Repair &repair, const Ecosystem &ecosystem) {
    if (repair.kind == RepairKind::declareInterest) return declaring(repair, ecosystem);
    const QString name = partner(repair, 1, ecosystem);
    switch (repair.kind) {
    case RepairKind::makeAccountable:
        return Repairs::tr("Make %1 accountable").arg(name);
    case RepairKind::makeResponsible:
        return Repairs::tr("Make %1 responsible").arg(name);
    case RepairKind::addConsulted:
        return Repairs::tr("Add %1 as consulted").arg(name);
    case RepairKind::recordAgreement:
        return Repairs::tr("Record an agreement between %1 and %2").arg(name, partner(repair, 2, ecosystem));
    case RepairKind::nameOwner:
        return Repairs::tr("Make %1 owner of the journey").arg(name);
    case RepairKind::declareInterest:
        break;
    }
    return {};
}

QString agreementName(const Repair &repair, const Ecosystem &ecosystem) {
    if (repair.kind != RepairKind::recordAgreement) return {};
    return Repairs::tr("%1 and %2").arg(partner(repair, 1, ecosystem), partner(repair, 2, ecosystem));
}

} // namespace tussen
