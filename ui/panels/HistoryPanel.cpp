#include "panels/HistoryPanel.h"

#include "panels/Labels.h"
#include "panels/ReadOnly.h"
#include "panels/Style.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tussen {

HistoryPanel::HistoryPanel(std::function<History()> read, std::function<QString(int)> go, QWidget *parent)
    : DocumentPanel(parent),
      read_(std::move(read)),
      go_(std::move(go)),
      list_(new QListWidget),
      problem_(makeLabel("problem")) {
    list_->setAccessibleName(tr("Changes of this sitting"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setObjectName(QStringLiteral("names"));
    list_->setWordWrap(true);
    list_->setResizeMode(QListView::Adjust);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 6, 8);
    column->addWidget(list_, 1);
    column->addWidget(problem_);
    problem_->hide();
    setFocusProxy(list_);
    connect(list_, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { goTo(*item); });
    connect(list_, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { goTo(*item); });
}

void HistoryPanel::setReadOnly(bool readOnly) {
    list_->setEnabled(!readOnly);
    list_->setToolTip(readOnly ? whyReadOnly() : QString());
}

void HistoryPanel::refresh() {
    const QSignalBlocker quiet(list_);
    list_->clear();
    showText(*problem_, {});
    if (!snapshot()) return;
    const History history = read_();
    list_->addItem(tr("As it was opened"));
    list_->addItems(history.done);
    now_ = static_cast<int>(history.done.size());
    for (const QString &label : history.undone) {
        auto *item = new QListWidgetItem(tr("%1 (taken back)").arg(label), list_);
        item->setForeground(style::paletteOf(this).color(QPalette::PlaceholderText));
    }
    list_->setCurrentRow(now_);
    list_->scrollToItem(list_->item(now_));
}

void HistoryPanel::goTo(const QListWidgetItem &item) {
    const int steps = list_->row(&item) - now_;
    if (steps != 0) showText(*problem_, go_(steps));
}

} // namespace tussen
