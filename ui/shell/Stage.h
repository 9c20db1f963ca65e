#pragma once

#include "models/Snapshot.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace tussen {

class BigPage;
struct Page;

/// A full screen with one page in large type and a line at its foot. F shows and hides the findings, Escape
/// ends.
class Stage : public QDialog {
    Q_OBJECT
public:
    explicit Stage(QWidget *parent);

    /// Shows what follows from this state from now on.
    virtual void setSnapshot(const SnapshotPtr &snapshot) = 0;
    [[nodiscard]] BigPage &page() const { return *page_; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showPage(const Page &page, const QString &foot);
    /// Below the page, above the foot.
    [[nodiscard]] QVBoxLayout &below() const { return *below_; }
    virtual void forward() = 0;
    virtual void back() = 0;
    /// Keys that are not about going on or back; true if taken.
    virtual bool pressed(int key);

private:
    BigPage *page_;
    QVBoxLayout *below_;
    QLabel *foot_;
};

} // namespace tussen
