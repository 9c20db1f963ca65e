#pragma once

#include <QFrame>

namespace tussen {

class DocumentController;
class JourneySwitcher;
class MapView;
class MessageBar;
class ZoomChip;

/// The middle of the window: messages, the map, and over the map the switcher of journeys and the zoom.
class MapArea : public QFrame {
    Q_OBJECT
public:
    explicit MapArea(QWidget *parent = nullptr);

    [[nodiscard]] MapView &map() const { return *map_; }
    [[nodiscard]] JourneySwitcher &switcher() const { return *switcher_; }
    /// Zooms a map just opened so that its names can be read: all of its lanes where that is possible.
    void showFromStart();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeOverlays();

    MapView *map_;
    JourneySwitcher *switcher_;
    ZoomChip *zoom_;
    bool waiting_ = false; ///< showFromStart() was asked for before there was anything to be seen
};

} // namespace tussen
