#pragma once

#include "shell/Stage.h"

#include <optional>

namespace tussen {

/// The journey shown, one phase or touchpoint at a time. Arrows, Page Up and Page Down, Space and clickers go
/// on and back; a click goes on.
class Presentation : public Stage {
    Q_OBJECT
public:
    /// Begins at `first`, or at the journey itself.
    Presentation(const SnapshotPtr &snapshot, const std::optional<EntityRef> &first, QWidget *parent);

    void setSnapshot(const SnapshotPtr &snapshot) override;

signals:
    /// The page shown last, when it ends.
    void left(const tussen::EntityRef &entity);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void forward() override;
    void back() override;
    bool pressed(int key) override;
    void done(int result) override;

private:
    void go(std::size_t place);

    SnapshotPtr snapshot_;
    std::vector<EntityRef> pages_;
    std::size_t place_ = 0;
};

} // namespace tussen
