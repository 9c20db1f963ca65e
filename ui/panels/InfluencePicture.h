#pragma once

#include "models/Snapshot.h"

#include <QPainterPath>
#include <QString>

#include <vector>

namespace tussen {

/// Outcomes as boxes and influences as arrows between them, in px from the upper left corner.
struct InfluencePicture {
    struct Box {
        Id<Outcome> outcome;
        QRectF place;
        QString name;
        QString aim;              ///< who wants it in which direction; empty where nobody says
        bool ofCustomers = false; ///< customer groups have an interest in it
    };
    struct Arrow {
        Id<Influence> influence;
        Id<Outcome> from, to;
        double weight = 0;
        QPainterPath line; ///< from rim to rim
        QRectF sign;       ///< where its weight stands
        QString words;     ///< "Queue time gives less of Calm passengers, weight 0.7"
    };
    std::vector<Box> boxes;
    std::vector<Arrow> arrows;
    QSizeF size;
};

/// Lays out the influences of the document; `scale` is that of the type.
[[nodiscard]] InfluencePicture influencePicture(const Snapshot &snapshot, double scale);

} // namespace tussen
