#include "shell/Spotlight.h"

#include "canvas/MapScene.h"
#include "canvas/MapView.h"
#include "shell/CommandWords.h"
#include "shell/DocumentController.h"
#include "shell/Selection.h"

#include <algorithm>

namespace tussen {

namespace {

bool hasRole(const Relations &relations, const Id<Touchpoint> &touchpoint, const Id<Partner> &partner) {
    const auto roles = relations.roles(touchpoint);
    return std::any_of(roles.begin(), roles.end(), [&](const Role *one) { return one->partner == partner; });
}

bool matters(const Relations &relations, const Id<Touchpoint> &touchpoint, const Id<CustomerGroup> &group) {
    const auto effects = relations.effects(touchpoint);
    const auto interests = relations.interests(Holder(group));
    return std::any_of(effects.begin(), effects.end(), [&](const Effect *effect) {
        return std::any_of(interests.begin(), interests.end(),
                           [&](const Interest *one) { return one->outcome == effect->outcome; });
    });
}

bool isNeighbour(const Relations &relations, const Id<Touchpoint> &touchpoint, const Id<Touchpoint> &chosen) {
    const auto in = relations.incoming(chosen);
    const auto out = relations.outgoing(chosen);
    return touchpoint == chosen ||
           std::any_of(in.begin(), in.end(),
                       [&](const Transition *way) { return way->from == touchpoint; }) ||
           std::any_of(out.begin(), out.end(), [&](const Transition *way) { return way->to == touchpoint; });
}

bool isOf(const Relations &relations, const Id<Touchpoint> &touchpoint, const Id<CustomerGroup> &group) {
    return relations.journeyOf(relations.ecosystem()[touchpoint]).customerGroup == group;
}

bool isAbout(const Relations &relations, const Id<Touchpoint> &touchpoint, const EntityRef &chosen) {
    switch (chosen.type) {
    case EntityType::partner:
        return hasRole(relations, touchpoint, {chosen.id});
    case EntityType::customerGroup:
        return isOf(relations, touchpoint, {chosen.id}) || matters(relations, touchpoint, {chosen.id});
    case EntityType::touchpoint:
        return isNeighbour(relations, touchpoint, {chosen.id});
    default:
        return false;
    }
}

} // namespace

std::vector<EntityRef> litBy(const Relations &relations, const Id<Journey> &journey,
                             const std::vector<EntityRef> &chosen) {
    std::vector<EntityRef> lit;
    for (const Touchpoint *row : relations.touchpoints(journey))
        if (std::any_of(chosen.begin(), chosen.end(), [&](const EntityRef &one) {
                return relations.ecosystem().contains(one) && isAbout(relations, row->id, one);
            }))
            lit.push_back(ref(row->id));
    std::vector<EntityRef> sorted = lit;
    std::sort(sorted.begin(), sorted.end());
    for (const Touchpoint *row : relations.touchpoints(journey))
        for (const Transition *way : relations.outgoing(row->id))
            if (std::binary_search(sorted.begin(), sorted.end(), ref(way->from)) &&
                std::binary_search(sorted.begin(), sorted.end(), ref(way->to)))
                lit.push_back(ref(way->id));
    return lit;
}

Spotlight::Spotlight(const MapDesk &desk, QWidget *window) : QAction(tr("&Spotlight"), window), desk_(desk) {
    const QString tip = tr("Dim what the chosen partner, customer group, touchpoint or finding is not about");
    setShortcut(QKeySequence(tr("Ctrl+Shift+L")));
    setToolTip(tip);
    setStatusTip(tip);
    setOtherWords(*this, tr("focus highlight dim", "Spotlight"));
    setCheckable(true);
    window->addAction(this);
    connect(this, &QAction::toggled, this, &Spotlight::update);
    connect(&desk.selection(), &Selection::changed, this, &Spotlight::update);
    connect(&desk.controller(), &DocumentController::changed, this, &Spotlight::update);
}

void Spotlight::update() {
    const auto &snapshot = desk_.controller().snapshot();
    std::vector<EntityRef> lit;
    QString why;
    if (isChecked() && snapshot && snapshot->journey) {
        const Selection &selection = desk_.selection();
        if (selection.finding() || !selection.marks().empty()) {
            lit = selection.marks();
        } else {
            lit = litBy(*snapshot->relations, *snapshot->journey, selection.entities());
            if (lit.empty()) why = whyNothing();
        }
    }
    mapSceneOf(desk_.map()).setSpotlight({lit.begin(), lit.end()});
    tell(why);
}

/// Empty where what is chosen is neither partner nor customer group.
QString Spotlight::whyNothing() const {
    if (const auto *partner = desk_.current<Partner>())
        return tr("“%1” has no role in this journey, so nothing is dimmed.").arg(shortName(partner->name));
    if (const auto *group = desk_.current<CustomerGroup>())
        return tr("This journey is not that of “%1” and moves nothing that they have an interest in, so "
                  "nothing is dimmed.")
            .arg(shortName(group->name));
    return {};
}

void Spotlight::tell(const QString &why) {
    if (why == told_) return;
    desk_.unsay(told_);
    if (!why.isEmpty()) desk_.say(why);
    told_ = why;
}

} // namespace tussen
