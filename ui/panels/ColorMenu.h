#pragma once

#include <QColor>

#include <functional>
#include <vector>

class QMenu;

namespace tussen {

/// A colour that the map gives to lanes, with its name.
struct NamedColor {
    QString name;
    QColor color;
};
[[nodiscard]] std::vector<NamedColor> laneColors();

/// Offers the colours of the map by name, the map's own choice, and any other. `own` is the colour so far,
/// invalid where the map chooses, and `seen` what is shown for it. `take` gets "#RRGGBB", or nothing for the
/// map's choice.
void fillColorMenu(QMenu &menu, const QColor &own, const QColor &seen,
                   const std::function<void(const QString &color)> &take);

} // namespace tussen
