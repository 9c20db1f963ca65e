#pragma once

#include "canvas/DropPlace.h"

#include <QRect>
#include <QString>

namespace tussen {

/// What a drag would do if it ended here, in words, and whether it can be done at all.
struct Verdict {
    QString words;
    bool possible = false;
};

/// Who may change what the map shows by dragging on it. The map knows ids and places; what they mean is known
/// here.
class MapEditor {
public:
    virtual ~MapEditor() = default;

    /// Cards dropped at a place; `keeps`: whoever was accountable stays responsible.
    [[nodiscard]] virtual Verdict judgeMove(const std::vector<EntityRef> &cards, const DropPlace &place,
                                            bool keeps) const = 0;
    virtual void move(const std::vector<EntityRef> &cards, const DropPlace &place, bool keeps) = 0;

    /// What becomes a touchpoint at a place without a card.
    [[nodiscard]] virtual Verdict judgeNew(const DropPlace &place) const = 0;

    /// A card's edge dragged to another card, or to a place without one.
    [[nodiscard]] virtual Verdict judgeWay(const EntityRef &from, const std::optional<EntityRef> &to,
                                           const DropPlace &place) const = 0;
    /// `spot` is where it was dropped, in the view's coordinates.
    virtual void makeWay(const EntityRef &from, const std::optional<EntityRef> &to, const DropPlace &place,
                         const QRect &spot) = 0;

    /// The head of a phase or lane dropped before another one, or behind the last.
    [[nodiscard]] virtual Verdict judgeHead(const EntityRef &head,
                                            const std::optional<EntityRef> &before) const = 0;
    virtual void moveHead(const EntityRef &head, const std::optional<EntityRef> &before) = 0;
};

} // namespace tussen
