#pragma once

#include "panels/FieldsForm.h"

class QLabel;
class QVBoxLayout;

namespace tussen {

/// An agreement: its fields, and a box for each partner that may be a party to it.
class AgreementForm : public FieldsForm<Agreement> {
    Q_OBJECT
public:
    explicit AgreementForm(const EditFunction &edit, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const std::vector<EntityRef> &entities) override;
    void setReadOnly(bool readOnly) override;

private:
    void showParties();
    void sign(const Id<Partner> &partner, bool signs);

    QLabel *head_;
    QWidget *parties_; ///< with its head, of one agreement
    QVBoxLayout *boxes_;
    bool readOnly_ = false;
};

} // namespace tussen
