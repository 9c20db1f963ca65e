#include "shell/Stage.h"

#include "panels/BigPage.h"
#include "panels/Labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace tussen {

Stage::Stage(QWidget *parent)
    : QDialog(parent),
      page_(new BigPage),
      below_(new QVBoxLayout),
      foot_(makeLabel("bigFoot")) {
    setObjectName(QStringLiteral("plainDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    below_->setSpacing(10);
    foot_->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(96, 56, 96, 24);
    column->setSpacing(20);
    column->addWidget(page_, 1);
    column->addLayout(below_);
    column->addWidget(foot_);
}

void Stage::showPage(const Page &page, const QString &foot) {
    page_->show(page);
    foot_->setText(foot);
}

bool Stage::pressed(int) {
    return false;
}

void Stage::keyPressEvent(QKeyEvent *event) {
    if (pressed(event->key())) return;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return forward();
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return back();
    case Qt::Key_F:
        return page_->setFindingsShown(!page_->findingsShown());
    default:
        QDialog::keyPressEvent(event); // Escape closes
    }
}

} // namespace tussen
