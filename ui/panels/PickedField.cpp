#include "panels/PickedField.h"

#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace tussen {

PickedField::PickedField(const QString &caption, const QString &words, Commit commit, QWidget *parent)
    : TextField(caption, std::move(commit), parent),
      button_(new QToolButton) {
    button_->setObjectName(QStringLiteral("pick"));
    button_->setText(QStringLiteral("…"));
    button_->setAccessibleName(tr("%1: %2").arg(caption, words));
    button_->setToolTip(tr("%1 (Alt+Down)").arg(words));
    button_->setFocusPolicy(Qt::StrongFocus);
    auto *column = static_cast<QVBoxLayout *>(layout());
    QWidget *editor = focusProxy();
    const int place = column->indexOf(editor);
    column->removeWidget(editor);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(editor, 1);
    row->addWidget(button_);
    column->insertLayout(place, row);
    editor->installEventFilter(this);
    connect(button_, &QToolButton::clicked, this, [this] { pick(); });
}

QString PickedField::typed() const {
    return static_cast<TextEdit *>(focusProxy())->toPlainText().trimmed();
}

void PickedField::take(const QString &text) {
    static_cast<TextEdit *>(focusProxy())->setPlainText(text);
    commit();
    setFocus();
}

bool PickedField::eventFilter(QObject *watched, QEvent *event) {
    const bool readOnly = static_cast<TextEdit *>(watched)->isReadOnly();
    if (event->type() == QEvent::ReadOnlyChange) button_->setVisible(!readOnly);
    if (event->type() == QEvent::KeyPress && !readOnly) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Down && key.modifiers().testFlag(Qt::AltModifier)) {
            pick();
            return true;
        }
    }
    return TextField::eventFilter(watched, event);
}

} // namespace tussen
