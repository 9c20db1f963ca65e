#include "panels/RolesEditor.h"

#include "layout/PartnerMarks.h"
#include "model/GiveRole.h"
#include "panels/ChoiceField.h"
#include "texts/Utf8.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tussen {

namespace {

constexpr std::array allKinds{RoleKind::accountable, RoleKind::responsible, RoleKind::consulted,
                              RoleKind::informed};

/// A partner's disc, as on the cards.
QPixmap disc(QRgb color, double ratio) {
    QPixmap picture(QSize(10, 10) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromRgb(color));
    painter.drawEllipse(QRectF(0, 0, 10, 10));
    return picture;
}

bool isStep(const Touchpoint &touchpoint) {
    return touchpoint.kind != TouchpointKind::goal && touchpoint.kind != TouchpointKind::abandon;
}

} // namespace

RolesEditor::RolesEditor(EditFunction edit, QWidget *parent)
    : QWidget(parent),
      edit_(std::move(edit)),
      rows_(new QVBoxLayout),
      accountable_(new QPushButton(tr("Choose who is accountable"))),
      add_(new QPushButton(tr("Add a role…"))),
      problem_(new QLabel) {
    auto *head = new QLabel(tr("Roles"));
    head->setObjectName(QStringLiteral("sectionHead"));
    accountable_->setObjectName(QStringLiteral("gap"));
    accountable_->setMenu(new QMenu(accountable_));
    connect(accountable_->menu(), &QMenu::aboutToShow, this, [this] {
        accountable_->menu()->clear();
        fillPartners(*accountable_->menu(), RoleKind::accountable);
    });
    add_->setObjectName(QStringLiteral("quiet"));
    add_->setMenu(new QMenu(add_));
    connect(add_->menu(), &QMenu::aboutToShow, this, [this] { fillKinds(*add_->menu()); });
    problem_->setObjectName(QStringLiteral("problem"));
    problem_->setWordWrap(true);
    rows_->setSpacing(4);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(head);
    column->addLayout(rows_);
    column->addWidget(accountable_);
    column->addWidget(problem_);
    column->addWidget(add_, 0, Qt::AlignLeft);
}

void RolesEditor::show(const SnapshotPtr &snapshot, const Id<Touchpoint> &touchpoint) {
    snapshot_ = snapshot;
    touchpoint_ = touchpoint;
    tell({});
    showRows();
}

void RolesEditor::setReadOnly(bool readOnly) {
    readOnly_ = readOnly;
    add_->setEnabled(!readOnly);
    accountable_->setEnabled(!readOnly);
    if (snapshot_) showRows();
}

/// The rows are made anew; the keyboard stays in the row where it was.
void RolesEditor::showRows() {
    const int focused = focusedRow();
    while (QLayoutItem *item = rows_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the change may come from one of its own buttons
        delete item;
    }
    const Relations &relations = *snapshot_->relations;
    const PartnerMarks marks(relations.ecosystem().table<Partner>());
    for (const RoleKind kind : allKinds)
        for (const Partner *partner : relations.partnersAs(kind, touchpoint_))
            for (const Role *role : relations.roles(touchpoint_))
                if (role->partner == partner->id && role->kind == kind)
                    rows_->addWidget(rowOf(*role, *partner, marks[partner->id].color));
    if (const QLayoutItem *item =
            focused < 0 ? nullptr : rows_->itemAt(std::min(focused, rows_->count() - 1)))
        item->widget()->findChild<ChoiceBox *>()->setFocus();
    const Touchpoint &touchpoint = snapshot_->ecosystem()[touchpoint_];
    accountable_->setVisible(isStep(touchpoint) &&
                             relations.partnersAs(RoleKind::accountable, touchpoint_).empty());
}

int RolesEditor::focusedRow() const {
    for (int row = 0; row < rows_->count(); ++row)
        if (rows_->itemAt(row)->widget()->isAncestorOf(QApplication::focusWidget())) return row;
    return -1;
}

QWidget *RolesEditor::rowOf(const Role &role, const Partner &partner, QRgb color) {
    auto *row = new QWidget;
    auto *mark = new QLabel;
    mark->setPixmap(disc(color, devicePixelRatioF()));
    const QString partnerName = toQt(partner.name);
    mark->setAccessibleName(tr("Colour of %1").arg(partnerName));
    auto *name = new QLabel(partnerName);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto *kind = new ChoiceBox;
    kind->setChip();
    for (const RoleKind each : allKinds)
        kind->addItem(nameOf(each));
    kind->setCurrentIndex(static_cast<int>(role.kind));
    kind->setAccessibleName(tr("What %1 does here").arg(partnerName));
    kind->setEnabled(!readOnly_);
    connect(kind, &QComboBox::activated, this,
            [this, role](int index) { change(role, static_cast<RoleKind>(index)); });
    auto *gone = new QToolButton;
    gone->setObjectName(QStringLiteral("plain"));
    gone->setText(QString(QChar(0x00D7)));
    gone->setToolTip(tr("%1 no longer %2").arg(partnerName, nameOf(role.kind).toLower()));
    gone->setAccessibleName(gone->toolTip());
    gone->setFocusPolicy(Qt::StrongFocus);
    gone->setEnabled(!readOnly_);
    connect(gone, &QToolButton::clicked, this, [this, role] { remove(role); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(mark);
    line->addWidget(name, 1);
    line->addWidget(kind);
    line->addWidget(gone);
    return row;
}

/// Partners that do not have that role here; first those with another one.
void RolesEditor::fillPartners(QMenu &menu, RoleKind kind) {
    std::vector<const Partner *> known;
    std::vector<const Partner *> others;
    for (const Partner *partner : snapshot_->relations->partners()) {
        const auto roles = snapshot_->relations->roles(touchpoint_);
        const auto here = [&](const Role *role) { return role->partner == partner->id; };
        const auto same = [&](const Role *role) { return here(role) && role->kind == kind; };
        if (std::any_of(roles.begin(), roles.end(), same)) continue;
        (std::any_of(roles.begin(), roles.end(), here) ? known : others).push_back(partner);
    }
    const auto offer = [&](const std::vector<const Partner *> &partners) {
        for (const Partner *partner : partners) {
            QAction *action =
                menu.addAction(toQt(partner->name).replace(QLatin1Char('&'), QLatin1String("&&")));
            connect(action, &QAction::triggered, this, [this, id = partner->id, kind] { add(id, kind); });
        }
    };
    offer(known);
    if (!known.empty() && !others.empty()) menu.addSeparator();
    offer(others);
    if (menu.isEmpty()) menu.addAction(tr("There are no other partners"))->setEnabled(false);
}

void RolesEditor::fillKinds(QMenu &menu) {
    menu.clear();
    for (const RoleKind kind : allKinds)
        fillPartners(*menu.addMenu(nameOf(kind)), kind);
}

void RolesEditor::add(const Id<Partner> &partner, RoleKind kind) {
    const QString who = toQt(snapshot_->ecosystem()[partner].name);
    const QString label = tr("Make %1 %2").arg(who, nameOf(kind).toLower());
    tell(edit_(label, [&](Edit &edit) { giveRole(touchpoint_, partner, kind, edit); }));
}

void RolesEditor::change(const Role &role, RoleKind kind) {
    if (role.kind == kind) return;
    const QString who = toQt(snapshot_->ecosystem()[role.partner].name);
    const QString problem = edit_(tr("Make %1 %2").arg(who, nameOf(kind).toLower()), [&](Edit &edit) {
        Role changed = role;
        changed.kind = kind;
        edit.put(changed);
    });
    if (!problem.isEmpty()) showRows(); // what was refused is not to be seen as chosen
    tell(problem);
}

void RolesEditor::remove(const Role &role) {
    const QString who = toQt(snapshot_->ecosystem()[role.partner].name);
    tell(edit_(tr("Remove %1 as %2").arg(who, nameOf(role.kind).toLower()),
               [&](Edit &edit) { edit.remove(role.id); }));
}

void RolesEditor::tell(const QString &problem) {
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
}

QString RolesEditor::nameOf(RoleKind kind) const {
    return capitalized(snapshot_->texts->roleName[static_cast<std::size_t>(kind)]);
}

} // namespace tussen
