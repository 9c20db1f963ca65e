#pragma once

#include "capture/ListText.h"

#include <QHeaderView>

class QComboBox;

namespace tussen {

class ListModel;

/// The head of a list's table: over each column what it means, to be chosen.
class MappingHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit MappingHeader(ListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *choice(int column) const { return choices_.value(column); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void updateGeometries() override;

private:
    void remake();
    void showFields();
    void place();

    ListModel &list_;
    QList<QComboBox *> choices_;
};

} // namespace tussen
