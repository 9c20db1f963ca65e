#pragma once

#include "panels/PickedField.h"

#include <QColor>

namespace tussen {

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
