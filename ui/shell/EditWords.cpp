#include "shell/EditWords.h"

#include "panels/StepNames.h"

#include <QCoreApplication>

namespace tussen::editWords {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

QString nameOf(const Ecosystem &now, const Id<Touchpoint> &id) {
    return shortName(now[id].name);
}

QString oneOrMany(const Ecosystem &now, const std::vector<Id<Touchpoint>> &which, const QString &one,
                  const QString &many) {
    return which.size() == 1 ? one.arg(nameOf(now, which.front())) : many.arg(which.size());
}

QString deletingOne(const Ecosystem &now, const EntityRef &gone) {
    switch (gone.type) {
    case EntityType::touchpoint:
        return Said::tr("Delete “%1”").arg(nameOf(now, {gone.id}));
    case EntityType::phase:
        return Said::tr("Delete phase “%1”").arg(shortName(now[Id<Phase>{gone.id}].name));
    case EntityType::partner:
        return Said::tr("Delete partner %1").arg(shortName(now[Id<Partner>{gone.id}].name));
    default:
        return Said::tr("Delete transition");
    }
}

} // namespace

QString cutting(const Ecosystem &now, const std::vector<Id<Touchpoint>> &which) {
    return oneOrMany(now, which, Said::tr("Cut “%1”"), Said::tr("Cut %1 touchpoints"));
}

QString pasting(std::size_t touchpoints) {
    return touchpoints == 1 ? Said::tr("Paste a touchpoint")
                            : Said::tr("Paste %1 touchpoints").arg(touchpoints);
}

QString duplicating(const Ecosystem &now, const std::vector<Id<Touchpoint>> &which) {
    return oneOrMany(now, which, Said::tr("Duplicate “%1”"), Said::tr("Duplicate %1 touchpoints"));
}

QString moving(const Ecosystem &now, const std::vector<Id<Touchpoint>> &which) {
    return oneOrMany(now, which, Said::tr("Move “%1”"), Said::tr("Move %1 touchpoints"));
}

QString deleting(const Ecosystem &now, const std::vector<EntityRef> &which) {
    return which.size() == 1 ? deletingOne(now, which.front())
                             : Said::tr("Delete %1 things").arg(which.size());
}

QString connecting(const Ecosystem &now, const Id<Touchpoint> &from, const Id<Touchpoint> &to) {
    return Said::tr("Connect “%1” with “%2”").arg(nameOf(now, from), nameOf(now, to));
}

QString noWay(const Ecosystem &now, editing::NoWay why, const Id<Touchpoint> &from,
              const Id<Touchpoint> &to) {
    switch (why) {
    case editing::NoWay::toItself:
        return Said::tr("A touchpoint does not lead to itself; choose another one.");
    case editing::NoWay::already:
        return Said::tr("“%1” leads to “%2” already.").arg(nameOf(now, from), nameOf(now, to));
    case editing::NoWay::otherJourney:
        return Said::tr("“%1” belongs to another journey; a transition stays in one.").arg(nameOf(now, to));
    case editing::NoWay::fromEnd:
        return Said::tr("“%1” ends the journey; nothing goes on from there.").arg(nameOf(now, from));
    }
    return {};
}

std::vector<EntityRef> refs(const std::vector<Id<Touchpoint>> &ids) {
    std::vector<EntityRef> result;
    for (const Id<Touchpoint> &id : ids)
        result.push_back(ref(id));
    return result;
}

} // namespace tussen::editWords
