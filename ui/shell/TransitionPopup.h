#pragma once

#include "shell/MapDesk.h"

#include <QFrame>

namespace tussen {

class TransitionForm;

/// What is known of the chosen transition, in place on the map. It comes with the choice and goes with it;
/// Escape returns to the map.
class TransitionPopup : public QFrame {
    Q_OBJECT
public:
    explicit TransitionPopup(const MapDesk &desk);

    /// Puts the keyboard into its first field; false while no transition is chosen alone.
    bool focusFirst();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] TransitionForm &form();
    void update();
    void place();
    [[nodiscard]] QPoint freePlace(const QPoint &at, const QSize &size) const;
    [[nodiscard]] std::optional<EntityRef> chosen() const;

    MapDesk desk_;
    TransitionForm *form_ = nullptr;
    std::optional<EntityRef> shown_;
    QPointF scenePlace_; ///< what it points at, in the map's coordinates
};

} // namespace tussen
