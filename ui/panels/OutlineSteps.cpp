#include "panels/OutlineSteps.h"

#include "editing/MoveAlong.h"
#include "editing/Remove.h"
#include "editing/Reorder.h"
#include "panels/FieldWords.h"
#include "texts/Utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace tussen::outlineSteps {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

QString nameOf(const Ecosystem &now, const EntityRef &entity) {
    const bool phase = entity.type == EntityType::phase;
    const std::string &name = phase ? now[Id<Phase>{entity.id}].name : now[Id<Touchpoint>{entity.id}].name;
    return toQt(name).simplified().left(40);
}

template <class Entity> void putName(const EntityRef &entity, const std::string &name, Edit &edit) {
    Entity row = edit.now()[Id<Entity>{entity.id}];
    row.name = name;
    edit.put(std::move(row));
}

std::vector<Id<Touchpoint>> touchpointsIn(const std::vector<EntityRef> &entities) {
    std::vector<Id<Touchpoint>> ids;
    for (const EntityRef &one : entities)
        if (one.type == EntityType::touchpoint) ids.push_back({one.id});
    return ids;
}

QString movingLabel(const Ecosystem &now, const std::vector<EntityRef> &moved) {
    if (moved.size() > 1) return Said::tr("Move %1 touchpoints").arg(moved.size());
    const bool phase = moved.front().type == EntityType::phase;
    return (phase ? Said::tr("Move phase “%1”") : Said::tr("Move “%1”")).arg(nameOf(now, moved.front()));
}

QString deletingLabel(const Ecosystem &now, const std::vector<EntityRef> &gone) {
    if (gone.size() > 1) return Said::tr("Delete %1 things").arg(gone.size());
    const bool phase = gone.front().type == EntityType::phase;
    return (phase ? Said::tr("Delete phase “%1”") : Said::tr("Delete “%1”")).arg(nameOf(now, gone.front()));
}

} // namespace

QString rename(const EntityRef &entity, const QString &name, const EditFunction &edit) {
    const std::string text = toUtf8(name.simplified());
    return edit(wordOf(entity.type, "name").change, [&](Edit &changes) {
        if (entity.type == EntityType::journey) return putName<Journey>(entity, text, changes);
        if (entity.type == EntityType::phase) return putName<Phase>(entity, text, changes);
        putName<Touchpoint>(entity, text, changes);
    });
}

QString move(const Ecosystem &now, const std::vector<EntityRef> &moved, const EntityRef &into,
             const std::optional<EntityRef> &before, const EditFunction &edit) {
    return edit(movingLabel(now, moved), [&](Edit &changes) {
        if (into.type == EntityType::journey) {
            const auto next = before ? std::optional(Id<Phase>{before->id}) : std::nullopt;
            return editing::moveBefore(Id<Phase>{moved.front().id}, next, changes);
        }
        const auto next = before ? std::optional(Id<Touchpoint>{before->id}) : std::nullopt;
        editing::moveAlong(touchpointsIn(moved), {{into.id}, next}, changes);
    });
}

QString step(const Relations &relations, const std::vector<EntityRef> &chosen, int step,
             const EditFunction &edit) {
    auto ids = touchpointsIn(chosen);
    const Ecosystem &now = relations.ecosystem();
    if (ids.empty()) {
        if (chosen.size() != 1 || chosen.front().type != EntityType::phase) return {};
        return edit(movingLabel(now, chosen),
                    [&](Edit &changes) { editing::stepAlong(Id<Phase>{chosen.front().id}, step, changes); });
    }
    const auto journey = [&](const Id<Touchpoint> &id) { return relations.journeyOf(now[id]).id; };
    std::erase_if(ids, [&](const Id<Touchpoint> &id) { return journey(id) != journey(ids.back()); });
    std::vector<EntityRef> moved;
    for (const Id<Touchpoint> &id : ids)
        moved.push_back(ref(id));
    return edit(movingLabel(now, moved), [&](Edit &changes) { editing::stepAlong(ids, step, changes); });
}

QString remove(const Ecosystem &now, const std::vector<EntityRef> &chosen, const EditFunction &edit) {
    std::vector<EntityRef> gone = chosen;
    std::erase_if(gone, [](const EntityRef &one) { return one.type == EntityType::journey; });
    if (gone.empty()) return {};
    return edit(deletingLabel(now, gone), [&](Edit &changes) { editing::remove(gone, changes); });
}

} // namespace tussen::outlineSteps
