#include "shell/PanelDock.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

namespace tussen {

namespace {

QWidget *makeHead(const QString &title, QWidget *extra) {
    auto *head = new QWidget;
    head->setObjectName(QStringLiteral("panelHead"));
    head->setAttribute(Qt::WA_StyledBackground);
    auto *name = new QLabel(title);
    name->setObjectName(QStringLiteral("sectionHead"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 10, 10, 6);
    row->addWidget(name);
    row->addStretch();
    if (extra) row->addWidget(extra);
    return head;
}

} // namespace

PanelDock::PanelDock(const QString &title, QWidget *content, QWidget *headExtra, QWidget *parent)
    : QDockWidget(title, parent) {
    auto *body = new QFrame;
    body->setObjectName(QStringLiteral("panelBody"));
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(1, 0, 1, 1);
    column->addWidget(content);
    setWidget(body);
    setTitleBarWidget(makeHead(title, headExtra));
    setAccessibleName(title);
}

} // namespace tussen
