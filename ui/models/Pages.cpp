#include "models/Pages.h"

#include "capture/Notes.h"
#include "layout/Phrases.h"
#include "texts/Feelings.h"
#include "texts/Utf8.h"
#include "words/Durations.h"
#include "words/Sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tussen {

namespace {

class Pages {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

QString nameOf(const Ecosystem &now, const std::optional<Id<Partner>> &partner) {
    const Partner *row = partner ? now.find(*partner) : nullptr;
    return row ? toQt(row->name) : QString();
}

void add(Page &page, const QString &head, const QString &text) {
    if (!text.isEmpty()) page.facts.append({head, text});
}

QString textOf(const std::optional<std::string> &text) {
    return toQt(text.value_or(""));
}

QStringList namesOf(const std::vector<const Partner *> &partners) {
    QStringList names;
    for (const Partner *partner : partners)
        names << toQt(partner->name);
    return names;
}

/// Of a phase also its touchpoints and the transitions that begin there.
std::set<EntityRef> partsOf(const Relations &relations, const EntityRef &entity) {
    std::set<EntityRef> parts{entity};
    if (entity.type != EntityType::phase) return parts;
    for (const Touchpoint *touchpoint : relations.touchpoints(Id<Phase>{entity.id})) {
        parts.insert(ref(touchpoint->id));
        for (const Transition *way : relations.outgoing(touchpoint->id))
            parts.insert(ref(way->id));
    }
    return parts;
}

QStringList findingsAbout(const Snapshot &snapshot, const EntityRef &entity) {
    constexpr int most = 5; // more cannot be read from the back of a room
    const std::set<EntityRef> parts = partsOf(*snapshot.relations, entity);
    QStringList titles;
    int more = 0;
    for (const Finding &finding : snapshot.journeyFindings) {
        if (finding.waived || std::ranges::none_of(finding.subjects, [&](const EntityRef &subject) {
                return parts.contains(subject);
            }))
            continue;
        if (titles.size() < most)
            titles << toQt(sentencesOf(*snapshot.relations, finding, *snapshot.texts).title);
        else
            ++more;
    }
    if (more > 0) titles << Pages::tr("+%1 more", "findings").arg(more);
    return titles;
}

Page pageOf(const Snapshot &snapshot, const Journey &journey) {
    const Ecosystem &now = snapshot.ecosystem();
    Page page{toQt(now.info().name), toQt(journey.name), {}, {}};
    const CustomerGroup *group = journey.customerGroup ? now.find(*journey.customerGroup) : nullptr;
    if (group) add(page, Pages::tr("Customer"), toQt(group->name));
    add(page, Pages::tr("Goal"), textOf(journey.goal));
    add(page, Pages::tr("Common purpose"), toQt(now.info().purpose));
    add(page, Pages::tr("Owner"), nameOf(now, journey.owner));
    return page;
}

Page pageOf(const Snapshot &snapshot, const Phase &phase) {
    Page page{toQt(snapshot.ecosystem()[phase.journey].name), toQt(phase.name), {}, {}};
    add(page, Pages::tr("Need"), textOf(phase.need));
    QStringList names;
    for (const Touchpoint *touchpoint : snapshot.relations->touchpoints(phase.id))
        names << toQt(touchpoint->name);
    add(page, Pages::tr("Touchpoints"), names.join(QStringLiteral(" · ")));
    return page;
}

/// "Frustrating (−1)"
QString feelingWords(int experience) {
    return Pages::tr("%1 (%2)").arg(feelingName(experience), toQt(experienceText(experience)));
}

QString durationWords(const Snapshot &snapshot, double minutes) {
    return toQt(durationText(snapshot.texts->map, minutes));
}

void addFeelings(Page &page, const Snapshot &snapshot, const Touchpoint &touchpoint) {
    add(page, Pages::tr("Need"), textOf(touchpoint.need));
    if (touchpoint.experience) add(page, Pages::tr("Feels"), feelingWords(*touchpoint.experience));
    if (touchpoint.minutes.value_or(0) > 0)
        add(page, touchpoint.kind == TouchpointKind::wait ? Pages::tr("Waits") : Pages::tr("Takes"),
            durationWords(snapshot, *touchpoint.minutes));
}

QString placeOf(const Ecosystem &now, const Touchpoint &touchpoint) {
    QStringList parts{toQt(now[touchpoint.phase].name)};
    if (const Channel *channel = touchpoint.channel ? now.find(*touchpoint.channel) : nullptr)
        parts << toQt(channel->name);
    return parts.join(QStringLiteral(" · "));
}

Page pageOf(const Snapshot &snapshot, const Touchpoint &touchpoint) {
    const Ecosystem &now = snapshot.ecosystem();
    const Relations &relations = *snapshot.relations;
    Page page{placeOf(now, touchpoint), toQt(touchpoint.name), {}, {}};
    const auto those = [&](RoleKind kind) {
        return namesOf(relations.partnersAs(kind, touchpoint.id)).join(QStringLiteral(", "));
    };
    const QString owners = those(RoleKind::accountable);
    add(page, Pages::tr("Accountable"), owners.isEmpty() ? toQt(snapshot.texts->nobody) : owners);
    add(page, Pages::tr("Responsible"), those(RoleKind::responsible));
    addFeelings(page, snapshot, touchpoint);
    add(page, Pages::tr("Ideal"), textOf(touchpoint.ideal));
    add(page, Pages::tr("Description"), textOf(touchpoint.description));
    QStringList notes;
    for (const Note &note : capture::notesAt(now, touchpoint.id))
        notes << toQt(note.text);
    add(page, Pages::tr("Notes"), notes.join(QLatin1Char('\n')));
    return page;
}

/// Whom the customer thinks they deal with, and who it is if that is another.
QString counterpart(const Snapshot &snapshot, const Touchpoint &touchpoint) {
    const QStringList owners = namesOf(snapshot.relations->partnersAs(RoleKind::accountable, touchpoint.id));
    const QString brand = nameOf(snapshot.ecosystem(), touchpoint.brand);
    if (owners.contains(brand)) return brand;
    if (owners.isEmpty())
        return brand.isEmpty() ? toQt(snapshot.texts->nobody)
                               : Pages::tr("%1; nobody answers for it").arg(brand);
    const QString real = owners.join(Pages::tr(" or ", "between partners"));
    return brand.isEmpty() ? real : Pages::tr("%1; it is %2").arg(brand, real);
}

} // namespace

std::vector<EntityRef> pagesOf(const Snapshot &snapshot) {
    std::vector<EntityRef> pages;
    if (!snapshot.journey) return pages;
    pages.push_back(ref(*snapshot.journey));
    for (const Phase *phase : snapshot.relations->phases(*snapshot.journey)) {
        pages.push_back(ref(phase->id));
        for (const Touchpoint *touchpoint : snapshot.relations->touchpoints(phase->id))
            pages.push_back(ref(touchpoint->id));
    }
    return pages;
}

Page pageOf(const Snapshot &snapshot, const EntityRef &entity) {
    const Ecosystem &now = snapshot.ecosystem();
    Page page = entity.type == EntityType::journey ? pageOf(snapshot, now[Id<Journey>{entity.id}])
                : entity.type == EntityType::phase ? pageOf(snapshot, now[Id<Phase>{entity.id}])
                                                   : pageOf(snapshot, now[Id<Touchpoint>{entity.id}]);
    page.findings = findingsAbout(snapshot, entity);
    return page;
}

Page pageOfWalk(const Snapshot &snapshot, const Path &path) {
    const Ecosystem &now = snapshot.ecosystem();
    const Touchpoint &here = now[path.here(now)];
    Page page{placeOf(now, here), toQt(here.name), {}, findingsAbout(snapshot, ref(here.id))};
    addFeelings(page, snapshot, here);
    if (!path.taken.empty())
        if (const auto &wait = now[path.taken.back()].waitMinutes)
            add(page, Pages::tr("Waited before"), durationWords(snapshot, *wait));
    if (here.kind != TouchpointKind::backstage)
        add(page, Pages::tr("Thinks this is"), counterpart(snapshot, here));
    add(page, Pages::tr("Ideal"), textOf(here.ideal));
    return page;
}

QString sumsOfWalk(const Snapshot &snapshot, const Path &path) {
    const PathSums sums = sumsOf(*snapshot.relations, path);
    return QStringList{
        Pages::tr("%1, %2 of it waiting")
            .arg(durationWords(snapshot, sums.minutes), durationWords(snapshot, sums.waitMinutes)),
        sums.doors == 1 ? Pages::tr("1 door") : Pages::tr("%1 doors").arg(sums.doors),
        sums.handoffs == 1 ? Pages::tr("1 handoff") : Pages::tr("%1 handoffs").arg(sums.handoffs)}
        .join(QStringLiteral(" · "));
}

QString wordsOfWay(const Snapshot &snapshot, const Transition &way) {
    QString words = toQt(snapshot.ecosystem()[way.to].name);
    if (way.label) words = Pages::tr("%1: %2").arg(toQt(*way.label), words);
    if (way.probability)
        words = Pages::tr("%1 (%2)").arg(words, toQt(percentText(snapshot.texts->map, *way.probability)));
    if (way.waitMinutes)
        words = Pages::tr("%1, after %2").arg(words, durationWords(snapshot, *way.waitMinutes));
    return words;
}

} // namespace tussen
