#pragma once

#include "models/Snapshot.h"
#include "panels/EditFunction.h"

#include <QWidget>

namespace tussen {

class ChoiceBox;
class ChoiceField;

/// Gives a partner one role at several touchpoints, as one edit.
class RolesForAll : public QWidget {
    Q_OBJECT
public:
    explicit RolesForAll(EditFunction edit, QWidget *parent = nullptr);

    void show(const SnapshotPtr &snapshot, const std::vector<Id<Touchpoint>> &touchpoints);

private:
    void showCandidates();
    [[nodiscard]] bool isGivenEverywhere(const Id<Partner> &partner, RoleKind kind) const;
    [[nodiscard]] QString give(int candidate);
    [[nodiscard]] QString giveNew(const QString &name);
    [[nodiscard]] RoleKind wanted() const;
    [[nodiscard]] QString nameOf(RoleKind kind) const;

    EditFunction edit_;
    SnapshotPtr snapshot_;
    std::vector<Id<Touchpoint>> touchpoints_;
    std::vector<Id<Partner>> candidates_; ///< whom the field offers
    ChoiceField *partner_;
    ChoiceBox *kind_;
};

} // namespace tussen
