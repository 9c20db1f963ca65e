#pragma once

#include "panels/FieldsForm.h"

class QLabel;

namespace tussen {

class ElidedButton;

/// A transition: its fields, and what the partners at its ends have agreed about it.
class TransitionForm : public FieldsForm<Transition> {
    Q_OBJECT
public:
    explicit TransitionForm(const EditFunction &edit, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const std::vector<EntityRef> &entities) override;
    void setReadOnly(bool readOnly) override;

private:
    void showAgreement();
    void record();

    QWidget *section_;
    QLabel *agreed_;
    ElidedButton *agree_;
    bool readOnly_ = false;
};

} // namespace tussen
