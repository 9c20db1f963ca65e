#include "texts/RepairTexts.h"

#include "texts/Utf8.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Repairs {
    Q_DECLARE_TR_FUNCTIONS(Repairs)
};

QString partner(const Repair &repair, std::size_t subject, const Ecosystem &ecosystem) {
    constexpr int longest = 40;
    const QString name = toQt(ecosystem[Id<Partner>{repair.subjects[subject].id}].name).simplified();
    return name.size() > longest ? name.left(longest) + Repairs::tr("…") : name;
}

} // namespace

QString wordsOf(const Repair &repair, const Ecosystem &ecosystem) {
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
    }
    return {};
}

QString agreementName(const Repair &repair, const Ecosystem &ecosystem) {
    if (repair.kind != RepairKind::recordAgreement) return {};
    return Repairs::tr("%1 and %2").arg(partner(repair, 1, ecosystem), partner(repair, 2, ecosystem));
}

} // namespace tussen
