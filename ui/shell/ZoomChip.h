#pragma once

#include <QFrame>

class QToolButton;

namespace tussen {

class MapView;

/// The map's zoom, over its foot: smaller, how much, larger. A click on the number fits the map.
class ZoomChip : public QFrame {
    Q_OBJECT
public:
    explicit ZoomChip(MapView &map, QWidget *parent = nullptr);

private:
    QToolButton *makeButton(const QString &text, const QString &name);

    QToolButton *number_;
};

} // namespace tussen
