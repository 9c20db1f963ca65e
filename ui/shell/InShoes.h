#pragma once

#include "graph/Path.h"
#include "panels/EditFunction.h"
#include "shell/Stage.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace tussen {

/// A walk through the journey as one customer: touchpoint by touchpoint, choosing at branches, with what it
/// has come to so far. Home leads to where the journey starts. What is noted on the way goes to the parking
/// lot, pinned to the touchpoint and dated.
class InShoes : public Stage {
    Q_OBJECT
public:
    /// Without `edit` nothing can be noted.
    InShoes(const SnapshotPtr &snapshot, const Id<Touchpoint> &first, EditFunction edit, QWidget *parent);

    /// A path that is no longer there is walked as far as it still is.
    void setSnapshot(const SnapshotPtr &snapshot) override;
    [[nodiscard]] const Path &path() const { return path_; }

signals:
    /// Where the walk has come to, when it ends.
    void left(const tussen::EntityRef &entity);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void forward() override;
    void back() override;
    bool pressed(int key) override;
    void done(int result) override;

private:
    void show();
    void showWays();
    void addEnd();
    QPushButton *addWay(const QString &words);
    [[nodiscard]] Id<Touchpoint> start() const;
    void goToStart();
    void take(const Id<Transition> &way);
    [[nodiscard]] bool note();

    SnapshotPtr snapshot_;
    Path path_;
    EditFunction edit_;
    QWidget *ways_ = nullptr;
    QLineEdit *line_;
    QLabel *problem_; ///< why the note could not be kept
};

} // namespace tussen
