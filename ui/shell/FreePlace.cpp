#include "shell/FreePlace.h"

#include <algorithm>
#include <tuple>

namespace tussen {

namespace {

constexpr int distance = 14; ///< px kept from what it points at
constexpr int step = 12;     ///< px between the places that are tried

int areaOf(const QRect &rect) {
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

int covered(const QRect &by, const std::vector<QRect> &what) {
    int sum = 0;
    for (const QRect &one : what)
        sum += areaOf(by & one);
    return sum;
}

int distanceOf(const QRect &rect, const QPoint &at) {
    const int x = std::max({rect.left() - at.x(), at.x() - rect.right(), 0});
    const int y = std::max({rect.top() - at.y(), at.y() - rect.bottom(), 0});
    return x * x + y * y;
}

/// From the first to the last place along one side of the room, both included.
std::vector<int> placesFrom(int first, int room, int size) {
    std::vector<int> places;
    for (int place = first; place < first + room - size; place += step)
        places.push_back(place);
    places.push_back(std::max(first, first + room - size));
    return places;
}

} // namespace

QPoint freePlace(const Surroundings &around, const QSize &size) {
    const QPoint keptClear(distance, distance);
    std::vector<QRect> own = around.own;
    own.emplace_back(around.at - keptClear, around.at + keptClear);
    const auto cost = [&](const QRect &place) {
        return std::tuple(covered(place, own), covered(place, around.heads), covered(place, around.other),
                          distanceOf(place, around.at));
    };
    QRect best(around.room.topLeft(), size);
    auto least = cost(best);
    for (const int x : placesFrom(around.room.left(), around.room.width(), size.width()))
        for (const int y : placesFrom(around.room.top(), around.room.height(), size.height()))
            if (const QRect place({x, y}, size); cost(place) < least) {
                best = place;
                least = cost(place);
            }
    return best.topLeft();
}

} // namespace tussen
