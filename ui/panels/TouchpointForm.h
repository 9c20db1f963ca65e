#pragma once

#include "panels/FieldsForm.h"

class QGridLayout;
class QPushButton;

namespace tussen {

class RolesEditor;
class RolesForAll;

/// What is known of one touchpoint: its fields, who does what there, and what it moves.
class TouchpointForm : public FieldsForm<Touchpoint> {
    Q_OBJECT
public:
    explicit TouchpointForm(const EditFunction &edit, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const std::vector<EntityRef> &entities) override;
    void setReadOnly(bool readOnly) override;

private:
    QWidget *makeEffects();
    void showEffects();

    RolesEditor *roles_;
    RolesForAll *rolesForAll_; ///< instead, where there are several touchpoints
    QGridLayout *effectRows_;
    QPushButton *change_;
    QWidget *effects_; ///< the two above
    bool readOnly_ = false;
};

} // namespace tussen
