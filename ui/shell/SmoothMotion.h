#pragma once

#include <QAction>

namespace tussen {

class MapView;

/// The choice whether cards glide to new places: on, unless somebody or the system does not want things to
/// move. It is remembered.
class SmoothMotion : public QAction {
    Q_OBJECT
public:
    SmoothMotion(MapView &map, QWidget *window);
};

/// Whether one of these settings files, of GTK or KDE, says that nothing shall be animated.
[[nodiscard]] bool asksForStillness(const QString &gtkSettings, const QString &kdeSettings);

} // namespace tussen
