#include "panels/StepNames.h"

#include "panels/FieldWords.h"
#include "texts/Utf8.h"
#include "words/Sentences.h"

#include <QCoreApplication>

namespace tussen {

namespace {

class Said {
    Q_DECLARE_TR_FUNCTIONS(Said)
};

constexpr qsizetype most = 40;
constexpr QChar dots(0x2026);

/// Cut in the middle: what it leads to stands at the end.
QString shortWay(const QString &name) {
    const QString line = name.simplified();
    const qsizetype half = most - 1;
    return line.size() <= 2 * most ? line : line.left(half) + dots + line.right(half);
}

bool hasName(EntityType type) {
    bool named = false;
    forEachEntity([&]<class Entity>() {
        if constexpr (requires(const Entity &row) { row.name; }) named = named || entityType<Entity> == type;
    });
    return named;
}

QString filled(QString words, const QString &what) {
    return words.replace(QLatin1String("%1"), what);
}

QString quoted(const QString &name) {
    return Said::tr("“%1”").arg(name);
}

} // namespace

QString shortName(std::string_view name) {
    return shortName(toQt(name));
}

QString shortName(const QString &name) {
    const QString line = name.simplified();
    return line.size() <= most ? line : line.left(most - 1) + dots;
}

QString stepOn(const QString &words, const Snapshot &before, const std::vector<EntityRef> &entities) {
    const EntityRef &first = entities.front();
    if (entities.size() > 1) return filled(words, countOf(first.type, entities.size()));
    const QString name = toQt(nameOf(before.ecosystem(), first, *before.texts));
    return filled(words, quoted(hasName(first.type) ? shortName(name) : shortWay(name)));
}

QString stepOnNotes(const QString &words, const Ecosystem &before, const std::vector<Id<Note>> &notes) {
    if (notes.size() > 1) return filled(words, countOf(EntityType::note, notes.size()));
    return filled(words, quoted(shortName(before[notes.front()].text)));
}

} // namespace tussen
