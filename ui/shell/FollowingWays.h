#pragma once

#include "shell/MapDesk.h"

#include <QObject>

class QAction;
class QKeyEvent;
class QMenu;

namespace tussen {

/// Transitions by keyboard: from a card to the card that they lead to or came from, or to one of them, along
/// to an end, to the next of several, and into what is known of it.
class FollowingWays : public QObject {
    Q_OBJECT
public:
    /// Puts its commands into the menu; their keys count while the map has the keyboard.
    FollowingWays(const MapDesk &desk, QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Direction { on, back };

    QAction *add(QMenu &menu, const QString &text, const QString &key, const QString &tip,
                 const QString &needs);
    void updateActions();
    void follow(Direction direction);
    void goBeside(int step);
    void open() const;
    [[nodiscard]] std::optional<EntityRef> aheadOf(Direction direction) const;
    [[nodiscard]] std::optional<EntityRef> beside(int step) const;
    [[nodiscard]] std::optional<EntityRef> cardAlong(Direction direction) const;
    [[nodiscard]] bool walk(Direction direction, bool adds) const;
    [[nodiscard]] bool leave() const;
    [[nodiscard]] bool pressed(const QKeyEvent &key);
    [[nodiscard]] bool pressedOnWay(int key);

    MapDesk desk_;
    QAction *on_, *back_, *next_, *previous_, *change_;
    Direction came_ = Direction::on; ///< from which end the transition was come to: its like share that end
    std::optional<EntityRef> followed_; ///< the chosen transition, where it was come to from a card
};

} // namespace tussen
