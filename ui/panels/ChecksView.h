#pragma once

#include "models/ChecksModel.h"
#include "panels/EditFunction.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace tussen {

/// Which checks run in this document, with which severity and why: changed in place.
class ChecksView : public QWidget {
    Q_OBJECT
public:
    explicit ChecksView(const EditFunction &edit, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot);
    void setReadOnly(bool readOnly);
    /// Makes a check's reason the current cell, while the view is shown; false for one that is not known.
    bool choose(std::string_view check);
    /// How many checks do not run as usual, in words; empty if all do.
    [[nodiscard]] QString summary() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void editReason(const QModelIndex &reason);
    void editWherePressed(const QModelIndex &index);

    ChecksModel *model_;
    QTreeView *tree_;
    QLabel *problem_;
    QLabel *unknown_;
};

} // namespace tussen
