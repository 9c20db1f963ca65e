#pragma once

#include "models/Snapshot.h"
#include "panels/EditFunction.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tussen {

/// The finding chosen, in full: what was found, why it matters, what to do, and whether it is accepted; below
/// that a button for each thing that can be done in one step. Hidden without a finding.
class FindingNote : public QFrame {
    Q_OBJECT
public:
    /// Without an edit function there are no buttons.
    explicit FindingNote(EditFunction edit = {}, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const std::optional<Finding> &finding);
    void setReadOnly(bool readOnly);

signals:
    /// A step has made this, and it waits for its words.
    void made(const tussen::EntityRef &entity);
    /// People are to say who is accountable for this touchpoint, or what this partner wants.
    void answerWanted(const tussen::EntityRef &subject);

private:
    void showSteps(const SnapshotPtr &snapshot, const Finding &finding);

    EditFunction edit_;
    bool readOnly_ = false;
    QLabel *title_;
    QLabel *reason_;
    QLabel *remedy_;
    QLabel *accepted_;
    QWidget *steps_;
    QVBoxLayout *stepRows_;
};

} // namespace tussen
