#pragma once

#include <QPointF>
#include <QVariantAnimation>

#include <utility>
#include <vector>

class QGraphicsItem;

namespace tussen {

/// Lets items glide to their new places, so that the eye can follow what an edit moved.
class CardMotion : public QVariantAnimation {
    Q_OBJECT
public:
    static constexpr int duration = 150; ///< ms

    explicit CardMotion(QObject *parent = nullptr);

    /// Moves each item from this far away to its own place. The items must live until that is done, or until
    /// the next call of letGo().
    void glide(std::vector<std::pair<QGraphicsItem *, QPointF>> moved);
    /// Leaves all items where they are now.
    void letGo();

private:
    void place(double share);

    std::vector<std::pair<QGraphicsItem *, QPointF>> moved_;
};

} // namespace tussen
