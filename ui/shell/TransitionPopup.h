#pragma once

#include "shell/FreePlace.h"
#include "shell/MapDesk.h"

#include <QFrame>

class QGridLayout;

namespace tussen {

class TransitionForm;

/// What is known of the chosen transition, in place on the map, where it covers no card if there is room. It
/// comes with the choice and goes with it. Escape in its fields, or its button, closes it and returns to the
/// map, where the transition stays chosen.
class TransitionPopup : public QFrame {
    Q_OBJECT
public:
    explicit TransitionPopup(const MapDesk &desk);

    /// Puts the keyboard into its first field, also where it was closed; false while no transition is chosen
    /// alone.
    bool focusFirst();

signals:
    /// Something was made in its form that people will want to name.
    void made(const tussen::EntityRef &entity);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Place { kept, anew };

    [[nodiscard]] TransitionForm &form();
    void addCloseButton();
    void leave();
    void update();
    void place(Place place);
    [[nodiscard]] Surroundings surroundings(const QPoint &at) const;
    [[nodiscard]] std::optional<EntityRef> chosen() const;

    MapDesk desk_;
    QGridLayout *layout_;
    TransitionForm *form_ = nullptr;
    std::optional<EntityRef> shown_;
    std::optional<EntityRef> closed_; ///< still chosen
    QPointF scenePlace_;              ///< what it points at, in the map's coordinates
    QPoint beside_;                   ///< where it stands from there, in px of the screen
    bool wasInSight_ = false;
};

} // namespace tussen
