#pragma once

#include "models/Snapshot.h"

#include <QWidget>

namespace tussen {

/// A panel that shows the document. It makes its contents anew only while somebody can see it, and what is
/// shown is never of an earlier state.
class DocumentPanel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The state to show from now on; nullptr without a document.
    void show(const SnapshotPtr &snapshot);
    /// Whether anybody sees the panel, which may lie behind another one. At first nobody does.
    void setSeen(bool seen);
    virtual void setReadOnly(bool readOnly) = 0;
    /// What is chosen elsewhere; most panels show it where they have it. They do not answer.
    virtual void setChosen(const std::vector<EntityRef> & /*entities*/) {}

signals:
    /// Somebody chose something here that others may want to show.
    void chosen(const tussen::EntityRef &entity);
    /// Somebody points at these here: the last is what others show, the first has a place on the map, if any.
    void pointedAt(const std::vector<tussen::EntityRef> &entities);
    /// Somebody wants the keyboard in the form of what is chosen.
    void formWanted();

protected:
    /// Shows the snapshot, which may be null.
    virtual void refresh() = 0;
    [[nodiscard]] const SnapshotPtr &snapshot() const { return snapshot_; }

private:
    SnapshotPtr snapshot_;
    bool seen_ = false;
    bool stale_ = false;
};

} // namespace tussen
