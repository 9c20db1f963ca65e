#pragma once

#include "graph/Path.h"
#include "models/Snapshot.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace tussen {

/// What a room is shown of one thing, in large type.
struct Page {
    /// One line under a head, such as what a customer needs.
    struct Fact {
        QString head, text;
    };
    QString above; ///< where it belongs
    QString title;
    QList<Fact> facts;
    QStringList findings; ///< in words, the five gravest and how many more; without what is accepted
};

/// What a presentation of the journey shown goes through: the journey, and each phase before its touchpoints.
[[nodiscard]] std::vector<EntityRef> pagesOf(const Snapshot &snapshot);

/// The page about a journey, phase or touchpoint.
[[nodiscard]] Page pageOf(const Snapshot &snapshot, const EntityRef &entity);

/// What the customer who has come along the path sees of where it has led: needs, feelings, waits and whom
/// they think they deal with.
[[nodiscard]] Page pageOfWalk(const Snapshot &snapshot, const Path &path);

/// What the path has come to: "25 min, 20 min of it waiting · 2 doors · 3 handoffs".
[[nodiscard]] QString sumsOfWalk(const Snapshot &snapshot, const Path &path);

/// A way on, as a choice: "Board the plane (90 %), after 5 min".
[[nodiscard]] QString wordsOfWay(const Snapshot &snapshot, const Transition &way);

} // namespace tussen
