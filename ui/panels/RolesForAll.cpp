#include "panels/RolesForAll.h"

#include "model/GiveRole.h"
#include "panels/ChoiceField.h"
#include "panels/Completion.h"
#include "panels/NewNames.h"
#include "panels/StepNames.h"
#include "texts/Utf8.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace tussen {

RolesForAll::RolesForAll(EditFunction edit, QWidget *parent)
    : QWidget(parent),
      edit_(std::move(edit)),
      partner_(new ChoiceField(tr("Partner to give a role at all of them"),
                               [this](int place) { return give(place); })),
      kind_(new ChoiceBox) {
    auto *head = new QLabel(tr("Roles"));
    head->setObjectName(QStringLiteral("sectionHead"));
    partner_->hideCaption();
    completeNames(*partner_, WholeName::leftAlone,
                  {[this](const QString &name) { return offerOf<Partner>(snapshot_->ecosystem(), name); },
                   [this](const QString &name) { return giveNew(name); }});
    partner_->setHint(tr("Add a partner to all…"));
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    kind_->setAccessibleName(tr("Role to give at all of them"));
    connect(kind_, &QComboBox::activated, this, &RolesForAll::showCandidates);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->setColumnStretch(0, 1);
    grid->addWidget(head, 0, 0);
    grid->addWidget(partner_, 1, 0);
    grid->addWidget(kind_, 1, 1, Qt::AlignTop);
}

void RolesForAll::show(const SnapshotPtr &snapshot, const std::vector<Id<Touchpoint>> &touchpoints) {
    snapshot_ = snapshot;
    touchpoints_ = touchpoints;
    if (kind_->count() == 0) {
        for (const RoleKind kind :
             {RoleKind::accountable, RoleKind::responsible, RoleKind::consulted, RoleKind::informed})
            kind_->addItem(capitalized(toUtf8(nameOf(kind))));
        kind_->setCurrentIndex(static_cast<int>(RoleKind::responsible)); // others may be accountable already
    }
    showCandidates();
}

bool RolesForAll::isGivenEverywhere(const Id<Partner> &partner, RoleKind kind) const {
    return std::ranges::all_of(touchpoints_, [&](const Id<Touchpoint> &touchpoint) {
        return std::ranges::any_of(snapshot_->relations->roles(touchpoint), [&](const Role *role) {
            return role->partner == partner && role->kind == kind;
        });
    });
}

void RolesForAll::showCandidates() {
    candidates_.clear();
    QStringList names;
    for (const Partner *partner : snapshot_->relations->partners()) {
        if (isGivenEverywhere(partner->id, wanted())) continue;
        candidates_.push_back(partner->id);
        names.append(toQt(partner->name));
    }
    partner_->setChoices(names, -1);
}

QString RolesForAll::give(int candidate) {
    const Id<Partner> partner = candidates_.at(static_cast<std::size_t>(candidate));
    const RoleKind kind = wanted();
    const QString label = tr("Make %1 %2 at %L3 touchpoints")
                              .arg(shortName(snapshot_->ecosystem()[partner].name), nameOf(kind))
                              .arg(touchpoints_.size());
    return edit_(label, [&](Edit &edit) {
        for (const Id<Touchpoint> &touchpoint : touchpoints_)
            giveRole(touchpoint, partner, kind, edit);
    });
}

QString RolesForAll::giveNew(const QString &name) {
    const RoleKind kind = wanted();
    const QString label =
        tr("Add %1 as %2 at %L3 touchpoints").arg(shortName(name), nameOf(kind)).arg(touchpoints_.size());
    return edit_(label, [&](Edit &edit) {
        const Id<Partner> partner = oneNamed<Partner>(name, edit);
        for (const Id<Touchpoint> &touchpoint : touchpoints_)
            giveRole(touchpoint, partner, kind, edit);
    });
}

RoleKind RolesForAll::wanted() const {
    return static_cast<RoleKind>(kind_->currentIndex());
}

QString RolesForAll::nameOf(RoleKind kind) const {
    return toQt(snapshot_->texts->roleName[static_cast<std::size_t>(kind)]).toLower();
}

} // namespace tussen
