#pragma once

#include "model/Entities.h"

#include <QColor>
#include <QWidget>

class QLabel;
class QToolButton;

namespace tussen {

class ChoiceBox;

/// What one partner does at a touchpoint: to be changed, proposed or confirmed, or taken away.
class RoleRow : public QWidget {
    Q_OBJECT
public:
    /// `kinds` are the names of all kinds of roles.
    explicit RoleRow(const QStringList &kinds, QWidget *parent = nullptr);

    /// Shows a role; what stands there already is left alone, with the keyboard in it.
    void show(const Role &role, const QString &partner, QRgb color);
    [[nodiscard]] const Id<Role> &role() const { return role_; }
    void setReadOnly(bool readOnly);

    /// What has the keyboard while the row has it.
    [[nodiscard]] ChoiceBox &kind() const { return *kind_; }
    [[nodiscard]] QToolButton &proposed() const { return *proposed_; }
    [[nodiscard]] QToolButton &gone() const { return *gone_; }

signals:
    void kindChosen(tussen::RoleKind kind);
    void proposedChosen(); ///< proposed instead of confirmed, or the other way round
    void goneChosen();

private:
    Id<Role> role_;
    QRgb color_ = 0;
    QLabel *mark_;
    QLabel *name_;
    ChoiceBox *kind_;
    QToolButton *proposed_;
    QToolButton *gone_;
    bool readOnly_ = false;
};

} // namespace tussen
