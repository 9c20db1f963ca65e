#pragma once

#include "panels/PickedField.h"

#include <QColor>

#include <vector>

namespace tussen {

/// A colour that the map gives to lanes, with its name.
struct NamedColor {
    QString name;
    QColor color;
};
[[nodiscard]] std::vector<NamedColor> laneColors();

/// A partner's colour, typed as six digits or chosen by name; without one the map chooses. `commit` gets
/// "#RRGGBB", or nothing.
class ColorField : public PickedField {
    Q_OBJECT
public:
    ColorField(const QString &caption, Commit commit, QWidget *parent = nullptr);

    /// The colour that a text means; invalid for none.
    [[nodiscard]] static QColor colorOf(const QString &text);

protected:
    void pick() override;
};

} // namespace tussen
