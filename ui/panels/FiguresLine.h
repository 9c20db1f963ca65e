#pragma once

#include "models/Snapshot.h"

#include <QLabel>

namespace tussen {

/// The journey in six numbers, as on the map's header; those that alarm in the alarm's colour.
/// Says so while the checks run.
class FiguresLine : public QLabel {
    Q_OBJECT
public:
    explicit FiguresLine(QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot);

    /// While the checks run that of before, so that nothing around it moves.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    SnapshotPtr snapshot_;
    QSize hint_; ///< with the figures written last
};

} // namespace tussen
