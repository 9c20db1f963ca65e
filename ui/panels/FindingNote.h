#pragma once

#include "models/Snapshot.h"

#include <QFrame>

class QLabel;

namespace tussen {

/// The finding chosen, in full: what was found, why it matters and what to do. Hidden without one.
class FindingNote : public QFrame {
    Q_OBJECT
public:
    explicit FindingNote(QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const std::optional<Finding> &finding);

private:
    QLabel *title_;
    QLabel *reason_;
    QLabel *remedy_;
};

} // namespace tussen
