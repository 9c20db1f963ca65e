#pragma once

#include "canvas/DropPlace.h"
#include "shell/MapDesk.h"

#include <QObject>

class QDropEvent;

namespace tussen {

class NotesPanel;

/// The parking lot and what is dragged from it: onto a card, which offers what the note can become there, or
/// beside the cards, where it becomes a touchpoint of that phase, place and lane. Meanwhile the map marks
/// that place and says what would happen.
class Parking : public QObject {
    Q_OBJECT
public:
    Parking(const MapDesk &desk, NotesPanel &panel);

    /// Brings the panel up to date.
    void show();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look(const QDropEvent &event) const;
    void drop(const QDropEvent &event);
    /// The card below a place of the viewport.
    [[nodiscard]] std::optional<EntityRef> cardAt(const QPoint &at) const;
    [[nodiscard]] DropPlace placeAt(const QPoint &at) const;
    void offer(const Note &note, const Id<Touchpoint> &touchpoint, const QPoint &at);
    void makeTouchpoint(const Id<Note> &note, const DropPlace &place) const;

    MapDesk desk_;
    NotesPanel &panel_;
};

} // namespace tussen
