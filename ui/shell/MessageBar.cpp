#include "shell/MessageBar.h"

#include "panels/Style.h"
#include "shell/DocumentController.h"
#include "shell/Selection.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace tussen {

MessageBar::MessageBar(QWidget *parent) : QFrame(parent), text_(new QLabel), action_(new QPushButton) {
    setObjectName(QStringLiteral("messageBar"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("plain"));
    close->setText(QString(QChar(0x00D7)));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(action_, &QPushButton::clicked, this, [this] {
        const auto run = run_; // it may say the next thing
        clear();
        run();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->addWidget(text_, 1);
    row->addWidget(action_);
    row->addWidget(close);
    hide();
}

void MessageBar::say(Kind kind, const QString &text, Ends ends) {
    offer(kind, text, {}, {}, ends);
}

void MessageBar::offer(Kind kind, const QString &text, const QString &action,
                       const std::function<void()> &run, Ends ends) {
    ends_ = ends;
    run_ = run;
    text_->setText(text);
    text_->setAccessibleName(text);
    action_->setText(action);
    action_->setVisible(!action.isEmpty());
    setProperty("alarm", kind == Kind::problem);
    style::polishAgain(this);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear() {
    hide();
    text_->clear();
}

void MessageBar::follow(const DocumentController &controller, const Selection &selection) {
    connect(&selection, &Selection::changed, this, [this] { goOn(false); });
    connect(&controller, &DocumentController::changed, this, [this, &controller] {
        const auto &now = controller.snapshot()->relations;
        const bool changed = state_.lock() != now;
        state_ = now;
        goOn(changed);
    });
}

void MessageBar::goOn(bool changed) {
    if (ends_ == Ends::nextStep || (changed && ends_ == Ends::nextChange)) clear();
}

QString MessageBar::text() const {
    return text_->text();
}

} // namespace tussen
