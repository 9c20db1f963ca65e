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

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    SnapshotPtr snapshot_;
};

} // namespace tussen
