#pragma once

#include "models/Snapshot.h"
#include "panels/EditFunction.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tussen {

class ChoiceBox;
class ChoiceField;
class RoleRow;

/// Who does what at a touchpoint: change what a partner does, take it away, add another by part of its name;
/// where nobody is accountable, that is what catches the eye.
class RolesEditor : public QWidget {
    Q_OBJECT
public:
    explicit RolesEditor(EditFunction edit, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const Id<Touchpoint> &touchpoint);
    void setReadOnly(bool readOnly);
    /// Puts the keyboard into the field for whoever is to be accountable, with all who can be.
    void chooseAccountable();

private:
    QWidget *makeAdding();
    [[nodiscard]] bool isGap() const;
    void wantKind(RoleKind kind);
    void showRows();
    RoleRow *rowOf(const Id<Role> &role);
    [[nodiscard]] QWidget *beforeRows() const;
    void place(const std::vector<RoleRow *> &rows);
    void showCandidates();
    [[nodiscard]] QString add(int candidate);
    [[nodiscard]] QString addNew(const QString &name);
    [[nodiscard]] QString give(const QString &label, const std::function<Id<Partner>(Edit &)> &whom);
    [[nodiscard]] RoleKind wanted() const;
    void change(const Id<Role> &id, RoleKind kind);
    void propose(const Id<Role> &id);
    void remove(const Id<Role> &id);
    void tell(const QString &problem);
    [[nodiscard]] QStringList kindNames() const;
    [[nodiscard]] QString nameOf(RoleKind kind) const;
    [[nodiscard]] QString nameOf(const Id<Partner> &partner) const;
    [[nodiscard]] QString here() const;

    EditFunction edit_;
    SnapshotPtr snapshot_;
    Id<Touchpoint> touchpoint_;
    bool readOnly_ = false;
    bool gap_ = false; ///< nobody is accountable, and somebody should be
    std::vector<RoleRow *> rows_;
    QVBoxLayout *rowsColumn_;
    QPushButton *accountable_;
    QLabel *problem_;
    std::vector<Id<Partner>> candidates_; ///< whom the field below offers
    ChoiceField *partner_;                ///< who is to have a role
    ChoiceBox *kind_;                     ///< which
    QWidget *adding_;                     ///< both
};

} // namespace tussen
