#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace tussen {

class DocumentController;
class MapArea;
class Selection;
class Stage;

/// Shows the journey to a room: page by page, or in the customer's shoes.
class Presenting : public QObject {
    Q_OBJECT
public:
    /// Adds its commands to the menu.
    Presenting(DocumentController &controller, Selection &selection, MapArea &area, QMainWindow &window,
               QMenu &menu);

    [[nodiscard]] QAction *presentation() const { return presentation_; }

private:
    void present();
    void walk();
    template <class One> void open(One *stage);

    DocumentController &controller_;
    Selection &selection_;
    MapArea &area_;
    QMainWindow &window_;
    QAction *presentation_;
};

} // namespace tussen
