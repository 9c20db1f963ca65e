#include "panels/RolesEditor.h"

#include "layout/PartnerMarks.h"
#include "model/GiveRole.h"
#include "panels/ChoiceField.h"
#include "panels/Completion.h"
#include "panels/Labels.h"
#include "panels/NewNames.h"
#include "panels/RoleRow.h"
#include "panels/StepNames.h"
#include "texts/Utf8.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace tussen {

namespace {

constexpr std::array allKinds{RoleKind::accountable, RoleKind::responsible, RoleKind::consulted,
                              RoleKind::informed};

bool isStep(const Touchpoint &touchpoint) {
    return touchpoint.kind != TouchpointKind::goal && touchpoint.kind != TouchpointKind::abandon;
}

/// Partners that do not have that role there; first those with another one.
std::vector<const Partner *> candidatesFor(const Relations &relations, const Id<Touchpoint> &touchpoint,
                                           RoleKind kind) {
    std::vector<const Partner *> known;
    std::vector<const Partner *> others;
    const auto roles = relations.roles(touchpoint);
    for (const Partner *partner : relations.partners()) {
        const auto here = [&](const Role *role) { return role->partner == partner->id; };
        const auto same = [&](const Role *role) { return here(role) && role->kind == kind; };
        if (std::any_of(roles.begin(), roles.end(), same)) continue;
        (std::any_of(roles.begin(), roles.end(), here) ? known : others).push_back(partner);
    }
    known.insert(known.end(), others.begin(), others.end());
    return known;
}

} // namespace

RolesEditor::RolesEditor(EditFunction edit, QWidget *parent)
    : QWidget(parent),
      edit_(std::move(edit)),
      rowsColumn_(new QVBoxLayout),
      accountable_(new QPushButton(tr("Choose who is accountable"))),
      problem_(makeLabel("problem")),
      partner_(new ChoiceField(tr("Partner to give a role"), [this](int place) { return add(place); })),
      kind_(new ChoiceBox),
      adding_(makeAdding()) {
    auto *head = new QLabel(tr("Roles"));
    head->setObjectName(QStringLiteral("sectionHead"));
    accountable_->setObjectName(QStringLiteral("gap"));
    connect(accountable_, &QPushButton::clicked, this, &RolesEditor::chooseAccountable);
    rowsColumn_->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(head);
    column->addLayout(rowsColumn_);
    column->addWidget(problem_);
    column->addWidget(accountable_);
    column->addWidget(adding_);
}

/// The partner by its name, beside it what it is to do.
QWidget *RolesEditor::makeAdding() {
    partner_->hideCaption();
    completeNames(*partner_, WholeName::leftAlone,
                  {[this](const QString &name) { return offerOf<Partner>(snapshot_->ecosystem(), name); },
                   [this](const QString &name) { return addNew(name); }});
    partner_->setHint(tr("Add a partner…"));
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    kind_->setAccessibleName(tr("Role to give"));
    connect(kind_, &QComboBox::activated, this, &RolesEditor::showCandidates);
    auto *adding = new QWidget;
    auto *line = new QHBoxLayout(adding);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(partner_, 1);
    line->addWidget(kind_, 0, Qt::AlignTop);
    return adding;
}

void RolesEditor::show(const SnapshotPtr &snapshot, const Id<Touchpoint> &touchpoint) {
    const bool another = !snapshot_ || touchpoint_ != touchpoint;
    snapshot_ = snapshot;
    touchpoint_ = touchpoint;
    tell({});
    if (kind_->count() == 0) kind_->addItems(kindNames());
    const bool before = std::exchange(gap_, isGap());
    if (another || gap_ != before) wantKind(gap_ ? RoleKind::accountable : RoleKind::responsible);
    showRows();
    showCandidates();
}

/// Whether somebody should be accountable here and nobody is.
bool RolesEditor::isGap() const {
    return isStep(snapshot_->ecosystem()[touchpoint_]) &&
           snapshot_->relations->partnersAs(RoleKind::accountable, touchpoint_).empty();
}

void RolesEditor::wantKind(RoleKind kind) {
    kind_->setCurrentIndex(static_cast<int>(kind));
}

RoleKind RolesEditor::wanted() const {
    return static_cast<RoleKind>(kind_->currentIndex());
}

void RolesEditor::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    accountable_->setEnabled(!readOnly);
    accountable_->setText(readOnly ? tr("Nobody is accountable") : tr("Choose who is accountable"));
    adding_->setVisible(!readOnly);
    for (RoleRow *row : rows_)
        row->setReadOnly(readOnly);
}

void RolesEditor::showRows() {
    const Relations &relations = *snapshot_->relations;
    const PartnerMarks marks(relations.ecosystem().table<Partner>());
    std::vector<RoleRow *> rows;
    for (const RoleKind kind : allKinds)
        for (const Partner *partner : relations.partnersAs(kind, touchpoint_))
            for (const Role *role : relations.roles(touchpoint_))
                if (role->partner == partner->id && role->kind == kind) {
                    rows.push_back(rowOf(role->id));
                    rows.back()->show(*role, toQt(partner->name), marks[partner->id].color);
                }
    place(rows);
    accountable_->setVisible(gap_);
}

/// The row that shows the role already, or a new one.
RoleRow *RolesEditor::rowOf(const Id<Role> &role) {
    for (RoleRow *row : rows_)
        if (row->role() == role) return row;
    auto *made = new RoleRow(kindNames());
    made->setReadOnly(readOnly_);
    connect(made, &RoleRow::kindChosen, this, [this, role](RoleKind kind) { change(role, kind); });
    connect(made, &RoleRow::proposedChosen, this, [this, role] { propose(role); });
    connect(made, &RoleRow::goneChosen, this, [this, role] { remove(role); });
    return made;
}

/// What Tab leaves when it comes to the rows.
QWidget *RolesEditor::beforeRows() const {
    QWidget *before = accountable_->previousInFocusChain();
    while (before != accountable_ && (before->focusPolicy() == Qt::NoFocus || isAncestorOf(before)))
        before = before->previousInFocusChain();
    return before;
}

/// Rows go where they belong without losing the keyboard; from one that is gone it goes to the next.
void RolesEditor::place(const std::vector<RoleRow *> &rows) {
    QWidget *before = beforeRows();
    for (int i = 0; RoleRow * row : rows) {
        rowsColumn_->insertWidget(i++, row);
        row->setVisible(true); // a layout would show it later than the keyboard comes
        for (QWidget *control :
             std::initializer_list<QWidget *>{&row->kind(), &row->proposed(), &row->gone()}) {
            setTabOrder(before, control);
            before = control;
        }
    }
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (std::find(rows.begin(), rows.end(), rows_[i]) != rows.end()) continue;
        if (rows_[i]->isAncestorOf(QApplication::focusWidget()))
            rows.empty() ? partner_->setFocus() : rows[std::min(i, rows.size() - 1)]->kind().setFocus();
        rowsColumn_->removeWidget(rows_[i]);
        rows_[i]->hide();
        rows_[i]->deleteLater(); // the change may come from one of its own buttons
    }
    rows_ = rows;
}

void RolesEditor::showCandidates() {
    candidates_.clear();
    QStringList names;
    for (const Partner *partner : candidatesFor(*snapshot_->relations, touchpoint_, wanted())) {
        candidates_.push_back(partner->id);
        names.append(toQt(partner->name));
    }
    partner_->setChoices(names, -1);
}

void RolesEditor::chooseAccountable() {
    wantKind(RoleKind::accountable);
    showCandidates();
    partner_->setFocus();
    offerNames(*partner_);
}

QString RolesEditor::add(int candidate) {
    const Id<Partner> partner = candidates_.at(static_cast<std::size_t>(candidate));
    const QString who = nameOf(partner);
    return give(tr("Make %1 %2 at “%3”").arg(who, nameOf(wanted()).toLower(), here()),
                [&](Edit &) { return partner; });
}

QString RolesEditor::addNew(const QString &name) {
    return give(tr("Add %1 as %2 at “%3”").arg(shortName(name), nameOf(wanted()).toLower(), here()),
                [&](Edit &edit) { return oneNamed<Partner>(name, edit); });
}

QString RolesEditor::give(const QString &label, const std::function<Id<Partner>(Edit &)> &whom) {
    const RoleKind kind = wanted();
    QString problem = edit_(label, [&](Edit &edit) { giveRole(touchpoint_, whom(edit), kind, edit); });
    if (!problem.isEmpty() || kind != RoleKind::accountable) return problem;
    wantKind(RoleKind::responsible); // one is enough to be accountable
    showCandidates();
    return {};
}

void RolesEditor::change(const Id<Role> &id, RoleKind kind) {
    const Role &role = snapshot_->ecosystem()[id];
    if (role.kind == kind) return;
    const QString who = nameOf(role.partner);
    const QString problem = edit_(tr("Make %1 %2 at “%3”").arg(who, nameOf(kind).toLower(), here()),
                                  [&](Edit &edit) { changeRole(id, kind, edit); });
    if (!problem.isEmpty()) showRows(); // what was refused is not to be seen as chosen
    tell(problem);
}

void RolesEditor::propose(const Id<Role> &id) {
    const Role &role = snapshot_->ecosystem()[id];
    const QString label = role.status == RoleStatus::confirmed ? tr("Only propose %1 as %2 at “%3”")
                                                               : tr("Confirm %1 as %2 at “%3”");
    const QString problem = edit_(label.arg(nameOf(role.partner), nameOf(role.kind).toLower(), here()),
                                  [&](Edit &edit) { toggleProposed({id}, edit); });
    if (!problem.isEmpty()) showRows();
    tell(problem);
}

void RolesEditor::remove(const Id<Role> &id) {
    const Role &role = snapshot_->ecosystem()[id];
    const QString who = nameOf(role.partner);
    tell(edit_(tr("Remove %1 as %2 at “%3”").arg(who, nameOf(role.kind).toLower(), here()),
               [&](Edit &edit) { edit.remove(id); }));
}

void RolesEditor::tell(const QString &problem) {
    showText(*problem_, problem);
}

QStringList RolesEditor::kindNames() const {
    QStringList names;
    for (const RoleKind kind : allKinds)
        names.append(nameOf(kind));
    return names;
}

QString RolesEditor::nameOf(RoleKind kind) const {
    return capitalized(snapshot_->texts->roleName[static_cast<std::size_t>(kind)]);
}

QString RolesEditor::nameOf(const Id<Partner> &partner) const {
    return shortName(snapshot_->ecosystem()[partner].name);
}

QString RolesEditor::here() const {
    return shortName(snapshot_->ecosystem()[touchpoint_].name);
}

} // namespace tussen
