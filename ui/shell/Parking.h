#pragma once

#include <QObject>

class QDropEvent;

namespace tussen {

class DocumentController;
class MapArea;
class NotesPanel;
class Selection;

/// The parking lot and what is dragged from it: onto a card, which offers what the note can become there, or
/// beside the cards, where it becomes a touchpoint.
class Parking : public QObject {
    Q_OBJECT
public:
    Parking(DocumentController &controller, Selection &selection, MapArea &area, NotesPanel &panel);

    /// Brings the panel up to date.
    void show();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drop(const QDropEvent &event);

    DocumentController &controller_;
    Selection &selection_;
    MapArea &area_;
    NotesPanel &panel_;
};

} // namespace tussen
