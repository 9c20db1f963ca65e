#pragma once

#include "canvas/MapEditor.h"
#include "editing/Insert.h"
#include "shell/MapDesk.h"

#include <QObject>

namespace tussen {

class NamingInPlace;

/// A touchpoint to be added there, still without a name; the place has a phase.
[[nodiscard]] editing::NewTouchpoint newTouchpointAt(const DropPlace &place);

/// What dragging on the map means: cards to other lanes and along the flow, transitions from edge to card,
/// new touchpoints, phases and lanes among their like.
class MapDragging : public QObject, public MapEditor {
    Q_OBJECT
public:
    /// The naming must outlive this, which belongs to it.
    MapDragging(const MapDesk &desk, NamingInPlace &naming);
    ~MapDragging() override;

    [[nodiscard]] Verdict judgeMove(const std::vector<EntityRef> &cards, const DropPlace &place,
                                    bool keeps) const override;
    void move(const std::vector<EntityRef> &cards, const DropPlace &place, bool keeps) override;
    [[nodiscard]] Verdict judgeNew(const DropPlace &place) const override;
    [[nodiscard]] Verdict judgeWay(const EntityRef &from, const std::optional<EntityRef> &to,
                                   const DropPlace &place) const override;
    void makeWay(const EntityRef &from, const std::optional<EntityRef> &to, const DropPlace &place,
                 const QRect &spot) override;
    [[nodiscard]] Verdict judgeHead(const EntityRef &head,
                                    const std::optional<EntityRef> &before) const override;
    void moveHead(const EntityRef &head, const std::optional<EntityRef> &before) override;

private:
    void addTouchpoint(const EntityRef &from, const DropPlace &place, const QRect &spot);
    [[nodiscard]] QString nameOf(const EntityRef &entity) const;
    [[nodiscard]] QString laneWords(const std::vector<EntityRef> &cards, const DropPlace &place,
                                    bool keeps) const;
    [[nodiscard]] QString seatWords(const DropPlace &place) const;

    MapDesk desk_;
    NamingInPlace &naming_;
};

} // namespace tussen
