#pragma once

#include "panels/PickedField.h"

#include <QDate>

namespace tussen {

/// A date, typed as 2027-03-31 or as people write it here, or chosen in a calendar. `commit` gets the first
/// form, or nothing.
class DateField : public PickedField {
    Q_OBJECT
public:
    DateField(const QString &caption, Commit commit, QWidget *parent = nullptr);

    /// The date that a text means; invalid for none.
    [[nodiscard]] static QDate dateOf(const QString &text);

protected:
    void pick() override;
};

} // namespace tussen
