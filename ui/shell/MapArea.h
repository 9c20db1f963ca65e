#pragma once

#include <QFrame>

namespace tussen {

class FiguresLine;
class JourneySwitcher;
class MapView;
class ZoomChip;

/// The middle of the window: which journey is shown, with its figures, above its map; over the map's foot the
/// zoom.
class MapArea : public QFrame {
    Q_OBJECT
public:
    explicit MapArea(QWidget *parent = nullptr);

    [[nodiscard]] MapView &map() const { return *map_; }
    [[nodiscard]] JourneySwitcher &switcher() const { return *switcher_; }
    [[nodiscard]] FiguresLine &figures() const { return *figures_; }
    /// Zooms a map just opened so that its names can be read: all of it where that is possible, or else all
    /// of its lanes.
    void showFromStart();
    /// Where no card is in sight, shows the nearest one.
    void showSomething();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeZoom();

    MapView *map_;
    JourneySwitcher *switcher_;
    FiguresLine *figures_;
    ZoomChip *zoom_;
    bool waiting_ = false; ///< showFromStart() was asked for before there was anything to be seen
};

} // namespace tussen
