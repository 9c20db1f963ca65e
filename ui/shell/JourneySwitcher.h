#pragma once

#include "models/Snapshot.h"

#include <QToolButton>

namespace tussen {

/// The name of the journey shown, over the map; its menu leads to the others.
class JourneySwitcher : public QToolButton {
    Q_OBJECT
public:
    explicit JourneySwitcher(QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot);

signals:
    void chosen(const tussen::Id<tussen::Journey> &journey);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillMenu();
    void showName();

    SnapshotPtr snapshot_;
    QString name_;
};

} // namespace tussen
