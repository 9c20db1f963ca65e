#include "panels/OutlineSteps.h"

#include "editing/MoveAlong.h"
#include "editing/Remove.h"
#include "editing/Reorder.h"
#include "panels/FieldWords.h"
#include "panels/StepNames.h"
#include "texts/Utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace tussen::outlineSteps {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

QString nameOf(const Ecosystem &now, const EntityRef &entity) {
    return shortName(entity.type == EntityType::journey ? now[Id<Journey>{entity.id}].name
                     : entity.type == EntityType::phase ? now[Id<Phase>{entity.id}].name
                                                        : now[Id<Touchpoint>{entity.id}].name);
}

/// What is done to one thing, in the words for its kind.
QString ofKind(const EntityRef &entity, const QString &journey, const QString &phase,
               const QString &touchpoint) {
    if (entity.type == EntityType::journey) return journey;
    return entity.type == EntityType::phase ? phase : touchpoint;
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
    return ofKind(moved.front(), Said::tr("Move journey “%1”"), Said::tr("Move phase “%1”"),
                  Said::tr("Move “%1”"))
        .arg(nameOf(now, moved.front()));
}

QString deletingLabel(const Ecosystem &now, const std::vector<EntityRef> &gone) {
    if (gone.size() > 1) return Said::tr("Delete %1 things").arg(gone.size());
    return ofKind(gone.front(), Said::tr("Delete journey “%1”"), Said::tr("Delete phase “%1”"),
                  Said::tr("Delete “%1”"))
        .arg(nameOf(now, gone.front()));
}

template <class Row> std::optional<Id<Row>> idOf(const std::optional<EntityRef> &entity) {
    return entity ? std::optional(Id<Row>{entity->id}) : std::nullopt;
}

template <class Row>
void moveBefore(const EntityRef &moved, const std::optional<EntityRef> &before, Edit &edit) {
    editing::moveBefore(Id<Row>{moved.id}, idOf<Row>(before), edit);
}

void stepAlong(const EntityRef &moved, int step, Edit &edit) {
    if (moved.type == EntityType::journey) return editing::stepAlong(Id<Journey>{moved.id}, step, edit);
    editing::stepAlong(Id<Phase>{moved.id}, step, edit);
}

} // namespace

QString rename(const Snapshot &before, const EntityRef &entity, const QString &name,
               const EditFunction &edit) {
    const std::string text = toUtf8(name.simplified());
    return edit(stepOn(wordOf(entity.type, "name").change, before, {entity}), [&](Edit &changes) {
        if (entity.type == EntityType::journey) return putName<Journey>(entity, text, changes);
        if (entity.type == EntityType::phase) return putName<Phase>(entity, text, changes);
        putName<Touchpoint>(entity, text, changes);
    });
}

QString move(const Ecosystem &now, const std::vector<EntityRef> &moved, const std::optional<EntityRef> &into,
             const std::optional<EntityRef> &before, const EditFunction &edit) {
    return edit(movingLabel(now, moved), [&](Edit &changes) {
        if (!into) return moveBefore<Journey>(moved.front(), before, changes);
        if (into->type == EntityType::journey) return moveBefore<Phase>(moved.front(), before, changes);
        editing::moveAlong(touchpointsIn(moved), {{into->id}, idOf<Touchpoint>(before)}, changes);
    });
}

QString step(const Relations &relations, const std::vector<EntityRef> &chosen, int step,
             const EditFunction &edit) {
    auto ids = touchpointsIn(chosen);
    const Ecosystem &now = relations.ecosystem();
    if (ids.empty()) {
        if (chosen.size() != 1) return {};
        return edit(movingLabel(now, chosen),
                    [&](Edit &changes) { stepAlong(chosen.front(), step, changes); });
    }
    const auto journey = [&](const Id<Touchpoint> &id) { return relations.journeyOf(now[id]).id; };
    std::erase_if(ids, [&](const Id<Touchpoint> &id) { return journey(id) != journey(ids.back()); });
    std::vector<EntityRef> moved;
    for (const Id<Touchpoint> &id : ids)
        moved.push_back(ref(id));
    return edit(movingLabel(now, moved), [&](Edit &changes) { editing::stepAlong(ids, step, changes); });
}

QString remove(const Ecosystem &now, const std::vector<EntityRef> &chosen, const EditFunction &edit) {
    return edit(deletingLabel(now, chosen), [&](Edit &changes) { editing::remove(chosen, changes); });
}

} // namespace tussen::outlineSteps
