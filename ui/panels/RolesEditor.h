#pragma once

#include "models/Snapshot.h"
#include "panels/EditFunction.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace tussen {

/// Who does what at a touchpoint: change what a partner does, take it away, add another; where nobody is
/// accountable, that is what catches the eye.
class RolesEditor : public QWidget {
    Q_OBJECT
public:
    explicit RolesEditor(EditFunction edit, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const Id<Touchpoint> &touchpoint);
    void setReadOnly(bool readOnly);

private:
    void showRows();
    [[nodiscard]] int focusedRow() const; ///< -1 where the keyboard is elsewhere
    QWidget *rowOf(const Role &role, const Partner &partner, QRgb color);
    void fillPartners(QMenu &menu, RoleKind kind);
    void fillKinds(QMenu &menu);
    void add(const Id<Partner> &partner, RoleKind kind);
    void change(const Role &role, RoleKind kind);
    void remove(const Role &role);
    void tell(const QString &problem);
    [[nodiscard]] QString nameOf(RoleKind kind) const;

    EditFunction edit_;
    SnapshotPtr snapshot_;
    Id<Touchpoint> touchpoint_;
    bool readOnly_ = false;
    QVBoxLayout *rows_;
    QPushButton *accountable_;
    QPushButton *add_;
    QLabel *problem_;
};

} // namespace tussen
