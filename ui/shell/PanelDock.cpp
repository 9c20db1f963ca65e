#include "shell/PanelDock.h"

#include "panels/DocumentPanel.h"
#include "panels/Style.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>

#include <algorithm>

namespace tussen {

PanelDock::PanelDock(const QString &title, std::function<QWidget *()> make, QWidget *headExtra,
                     QWidget *parent)
    : QDockWidget(title, parent),
      make_(std::move(make)),
      head_(new QWidget),
      title_(new QLabel(title)) {
    head_->setObjectName(QStringLiteral("panelHead"));
    head_->setAttribute(Qt::WA_StyledBackground);
    title_->setObjectName(QStringLiteral("sectionHead"));
    auto *body = new QFrame;
    body->setObjectName(QStringLiteral("panelBody"));
    setWidget(body); // both while they are empty: a dock lays out at once what it is given
    setTitleBarWidget(head_);
    auto *row = new QHBoxLayout(head_);
    row->setContentsMargins(16, 10, 10, 6);
    row->addWidget(title_);
    row->addStretch();
    if (headExtra) row->addWidget(headExtra);
    column_ = new QVBoxLayout(body);
    column_->setContentsMargins(1, 0, 1, 1);
    setAccessibleName(title);
    connect(this, &QDockWidget::visibilityChanged, this, &PanelDock::updateHead);
    connect(this, &QDockWidget::visibilityChanged, this, &PanelDock::tellSeen);
}

QWidget &PanelDock::content() {
    if (!content_) {
        content_ = make_();
        column_->addWidget(content_);
        content_->show(); // not only when events are next seen to: somebody may be waiting for its keyboard
    }
    return *content_;
}

void PanelDock::tellSeen(bool seen) {
    if (seen) static_cast<void>(content());
    if (auto *panel = qobject_cast<DocumentPanel *>(content_)) panel->setSeen(seen);
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
