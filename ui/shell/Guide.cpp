#include "shell/Guide.h"

#include "shell/GuideText.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace tussen {

namespace {

QPushButton *makeButton(const QString &text) {
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    return button;
}

/// By the names that parts of the window have: docks, and what is in the middle.
const std::map<QString, QString> &pages() {
    static const std::map<QString, QString> byName = [] {
        std::map<QString, QString> all{
            {QStringLiteral("outline"), QStringLiteral("first-steps")},
            {QStringLiteral("inspector"), QStringLiteral("changing")},
            {QStringLiteral("findings"), QStringLiteral("findings")},
            {QStringLiteral("figures"), QStringLiteral("figures")},
            {QStringLiteral("notes"), QStringLiteral("in-the-room")},
            {QStringLiteral("quickAdd"), QStringLiteral("adding")},
            {QStringLiteral("listPreview"), QStringLiteral("adding")},
            {QStringLiteral("tussen::MapView"), QStringLiteral("map")},
            {QStringLiteral("tussen::StartPage"), QStringLiteral("first-steps")},
        };
        for (const char *name : {"roles", "interests", "effects", "influences", "outcomes", "agreements",
                                 "partners", "customerGroups", "channels", "history"})
            all[QLatin1String(name)] = QStringLiteral("panels");
        return all;
    }();
    return byName;
}

} // namespace

Guide::Guide(QWidget *parent) : QDialog(parent), text_(new GuideText) {
    setWindowTitle(tr("Tussen guide"));
    setObjectName(QStringLiteral("plainDialog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(820, 860);
    text_->setAccessibleName(windowTitle());
    auto *contents = makeButton(tr("Contents"));
    auto *back = makeButton(tr("Back"));
    back->setEnabled(false);
    connect(contents, &QPushButton::clicked, this, [this] { showPage(QStringLiteral("README")); });
    connect(back, &QPushButton::clicked, text_, &QTextBrowser::backward);
    connect(text_, &QTextBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    auto *head = new QHBoxLayout;
    head->addWidget(contents);
    head->addWidget(back);
    head->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 14, 8, 12);
    column->addLayout(head);
    column->addWidget(text_);
}

void Guide::showPage(const QString &name) {
    text_->setSource(QUrl(QStringLiteral("qrc:/tussen/docs/guide/%1.md").arg(name)),
                     QTextDocument::MarkdownResource);
    text_->setFocus(Qt::OtherFocusReason);
}

QString Guide::page() const {
    return QFileInfo(text_->source().path()).completeBaseName();
}

QString Guide::pageFor(const QWidget *widget) {
    for (; widget; widget = widget->parentWidget())
        for (const QString &name :
             {widget->objectName(), QString::fromLatin1(widget->metaObject()->className())})
            if (const auto page = pages().find(name); page != pages().end()) return page->second;
    return QStringLiteral("README");
}

} // namespace tussen
