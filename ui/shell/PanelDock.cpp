#include "shell/PanelDock.h"

#include "panels/Style.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>

#include <algorithm>

namespace tussen {

PanelDock::PanelDock(const QString &title, QWidget *content, QWidget *headExtra, QWidget *parent)
    : QDockWidget(title, parent),
      head_(new QWidget),
      title_(new QLabel(title)) {
    head_->setObjectName(QStringLiteral("panelHead"));
    head_->setAttribute(Qt::WA_StyledBackground);
    title_->setObjectName(QStringLiteral("sectionHead"));
    auto *row = new QHBoxLayout(head_);
    row->setContentsMargins(16, 10, 10, 6);
    row->addWidget(title_);
    row->addStretch();
    if (headExtra) row->addWidget(headExtra);
    auto *body = new QFrame;
    body->setObjectName(QStringLiteral("panelBody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(1, 0, 1, 1);
    column->addWidget(content);
    setWidget(body);
    setTitleBarWidget(head_);
    setAccessibleName(title);
    connect(this, &QDockWidget::visibilityChanged, this, &PanelDock::updateHead);
}

void PanelDock::bringUp() {
    show();
    raise();
}

/// Its size changes, too, when the last of the others goes and the tabs with it.
void PanelDock::resizeEvent(QResizeEvent *event) {
    QDockWidget::resizeEvent(event);
    updateHead();
}

bool PanelDock::isTabbed() const {
    const auto *window = qobject_cast<const QMainWindow *>(parentWidget());
    if (!window || isFloating()) return false;
    const auto others = window->tabifiedDockWidgets(const_cast<PanelDock *>(this));
    return std::any_of(others.begin(), others.end(),
                       [](const QDockWidget *other) { return !other->isHidden() && !other->isFloating(); });
}

void PanelDock::updateHead() {
    const bool tabbed = isTabbed();
    if (head_->property("tabbed").toBool() == tabbed) return;
    head_->setProperty("tabbed", tabbed);
    title_->setVisible(!tabbed);
    head_->layout()->setContentsMargins(16, tabbed ? 6 : 10, 10, tabbed ? 2 : 6);
    style::polishAgain(head_);
}

} // namespace tussen
