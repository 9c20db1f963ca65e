#include "panels/PickPopup.h"

#include "panels/PickDelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tussen {

namespace {

constexpr int mostRowsSeen = 9;

} // namespace

PickPopup::PickPopup(QWidget *window)
    : QFrame(window),
      line_(new QLineEdit),
      list_(new QListWidget),
      empty_(new QLabel) {
    setObjectName(QStringLiteral("pick"));
    hide();
    line_->setObjectName(QStringLiteral("quickAddLine"));
    list_->setObjectName(QStringLiteral("picks"));
    list_->setItemDelegate(new PickDelegate(list_));
    list_->setFocusPolicy(Qt::NoFocus); // the line keeps the keyboard
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    empty_->setObjectName(QStringLiteral("muted"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    column->addWidget(line_);
    column->addWidget(list_);
    column->addWidget(empty_);
    line_->installEventFilter(this);
    window->installEventFilter(this);
    connect(line_, &QLineEdit::textChanged, this, &PickPopup::refresh);
    connect(list_, &QListWidget::currentItemChanged, line_, [this](const QListWidgetItem *item) {
        line_->setAccessibleDescription(item ? item->data(Qt::AccessibleTextRole).toString() : QString());
    });
    connect(list_, &QListWidget::itemClicked, this, [this] { take(list_->currentRow()); });
}

void PickPopup::open(const QString &name, const QString &empty, const Search &search) {
    if (!isVisible()) before_ = QApplication::focusWidget();
    search_ = search;
    line_->setPlaceholderText(name);
    line_->setAccessibleName(name);
    list_->setAccessibleName(name);
    empty_->setText(empty);
    line_->clear();
    refresh();
    show();
    raise();
    line_->setFocus(Qt::ShortcutFocusReason);
}

void PickPopup::close() {
    const bool hadKeyboard = line_->hasFocus();
    hide();
    if (hadKeyboard && before_) before_->setFocus(Qt::OtherFocusReason);
}

void PickPopup::refresh() {
    rows_ = search_(line_->text());
    list_->clear();
    for (const PickRow &row : std::as_const(rows_)) {
        auto *item = new QListWidgetItem(row.title, list_);
        item->setData(PickDelegate::DetailRole, row.detail);
        item->setData(PickDelegate::RightRole, row.right);
        item->setData(Qt::AccessibleTextRole,
                      QStringList{row.title, row.detail, row.right}.join(QStringLiteral(", ")));
        item->setData(PickDelegate::PaleRole, !row.enabled);
    }
    list_->setVisible(!rows_.isEmpty());
    empty_->setVisible(rows_.isEmpty() && !line_->text().trimmed().isEmpty());
    list_->setCurrentRow(0);
    place();
}

void PickPopup::place() {
    constexpr int widest = 640;
    constexpr int top = 96; // px: below the toolbar
    const int rows = static_cast<int>(std::min<qsizetype>(rows_.size(), mostRowsSeen));
    list_->setFixedHeight(rows * PickDelegate::rowHeight + 2);
    const int width = std::min(widest, parentWidget()->width() - 40);
    setGeometry((parentWidget()->width() - width) / 2, top, width, layout()->sizeHint().height());
}

void PickPopup::move(int rows) {
    const int count = list_->count();
    if (count > 0) list_->setCurrentRow((list_->currentRow() + rows + count) % count);
}

void PickPopup::take(int row) {
    if (row < 0 || !rows_.at(row).enabled) return;
    const auto run = rows_.at(row).take; // it may open the list again
    close();
    run();
}

bool PickPopup::pressed(int key) {
    switch (key) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(list_->currentRow());
        return true;
    default:
        return false;
    }
}

bool PickPopup::eventFilter(QObject *watched, QEvent *event) {
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible()) place();
        return false;
    }
    if (event->type() == QEvent::KeyPress) return pressed(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut && isVisible()) close();
    return false;
}

} // namespace tussen
