#pragma once

#include <QAction>

namespace tussen {

class DocumentController;

/// The choice whether all partners have a lane on the map, or only those that own something there and those
/// just added. It is remembered.
class LanesOfAll : public QAction {
    Q_OBJECT
public:
    LanesOfAll(DocumentController &controller, QWidget *window);
};

} // namespace tussen
