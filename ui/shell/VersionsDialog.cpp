#include "shell/VersionsDialog.h"

#include "interchange/Versions.h"
#include "panels/PickDelegate.h"
#include "texts/Utf8.h"

#include <QDate>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tussen {

namespace {

/// What is in it, or why that cannot be told.
QString contentOf(const Revision &version) {
    try {
        const Ecosystem state = stateOf(version);
        return VersionsDialog::tr("Journeys: %L1 · touchpoints: %L2 · partners: %L3")
            .arg(state.table<Journey>().size())
            .arg(state.table<Touchpoint>().size())
            .arg(state.table<Partner>().size());
    } catch (const VersionError &error) {
        return capitalized(error.what());
    }
}

std::vector<Revision> latestFirst(const Ecosystem &ecosystem) {
    std::vector<Revision> versions(ecosystem.table<Revision>().begin(), ecosystem.table<Revision>().end());
    std::sort(versions.begin(), versions.end(), [](const Revision &one, const Revision &other) {
        return std::pair(other.on, other.id) < std::pair(one.on, one.id);
    });
    return versions;
}

} // namespace

VersionsDialog::VersionsDialog(const Ecosystem &ecosystem, const Uses &uses, bool readOnly, QWidget *parent)
    : QDialog(parent),
      list_(new QListWidget) {
    setWindowTitle(tr("Versions"));
    setObjectName(QStringLiteral("plainDialog"));
    resize(560, 420);
    list_->setObjectName(QStringLiteral("picks"));
    list_->setItemDelegate(new PickDelegate(list_));
    list_->setAccessibleName(windowTitle());
    fill(ecosystem);
    QPushButton *open = makeButton(tr("Open beside this"), uses.open);
    QPushButton *restore = makeButton(tr("Restore"), uses.restore);
    QPushButton *change = makeButton(tr("Name and day…"), uses.change);
    QPushButton *remove = makeButton(tr("Delete"), uses.remove);
    open->setDefault(true);
    change->setShortcut(Qt::Key_F2);
    restore->setToolTip(
        tr("Makes the document what it was then; one step of undo brings back what it is now"));
    for (QPushButton *button : {restore, change, remove})
        button->setEnabled(!readOnly && !ids_.empty());
    open->setEnabled(!ids_.empty());
    auto *explanation = new QLabel(ids_.empty() ? tr("There are none yet. File, Save Version… keeps one.")
                                                : tr("What this document was when somebody gave it a name."));
    explanation->setObjectName(QStringLiteral("muted"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(remove);
    foot->addWidget(change);
    foot->addStretch();
    foot->addWidget(restore);
    foot->addWidget(open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(explanation);
    column->addWidget(list_, 1);
    column->addLayout(foot);
    connect(list_, &QListWidget::itemActivated, open, &QPushButton::click);
}

void VersionsDialog::fill(const Ecosystem &ecosystem) {
    for (const Revision &version : latestFirst(ecosystem)) {
        ids_.push_back(version.id);
        auto *item = new QListWidgetItem(toQt(version.name), list_);
        const QDate day = QDate::fromString(toQt(version.on), Qt::ISODate);
        item->setData(PickDelegate::DetailRole, contentOf(version));
        item->setData(PickDelegate::RightRole, QLocale().toString(day, QLocale::ShortFormat));
        item->setData(Qt::AccessibleTextRole,
                      QStringList{item->text(), QLocale().toString(day, QLocale::LongFormat),
                                  item->data(PickDelegate::DetailRole).toString()}
                          .join(QStringLiteral(", ")));
    }
    list_->setCurrentRow(0);
}

void VersionsDialog::choose(const Id<Revision> &version) {
    list_->setCurrentRow(static_cast<int>(std::find(ids_.begin(), ids_.end(), version) - ids_.begin()));
}

QPushButton *VersionsDialog::makeButton(const QString &text, const Take &take) {
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, take] {
        const int row = list_->currentRow();
        if (row < 0) return;
        accept();
        take(ids_[static_cast<std::size_t>(row)]);
    });
    return button;
}

} // namespace tussen
