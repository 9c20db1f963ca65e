#include "shell/StartPage.h"

#include "shell/RecentFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tussen {

namespace {

constexpr int pageWidth = 720;

QLabel *makeLabel(const QString &text, const char *name) {
    auto *label = new QLabel(text);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

/// A button with a title and a line of explanation.
QPushButton *makeTile(const QString &title, const QString &explanation) {
    auto *tile = new QPushButton;
    tile->setObjectName(QStringLiteral("tile"));
    tile->setAccessibleName(title);
    tile->setAccessibleDescription(explanation);
    tile->setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(tile);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(4);
    column->addWidget(makeLabel(title, "sectionHead"));
    column->addWidget(makeLabel(explanation, "muted"));
    for (auto *label : tile->findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    tile->setMinimumHeight(92); // a title of two lines and two of explanation
    return tile;
}

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent) {}

void StartPage::showEvent(QShowEvent *event) {
    if (!recent_) fill();
    QWidget::showEvent(event);
}

void StartPage::fill() {
    auto *page = new QWidget;
    page->setMaximumWidth(pageWidth);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(16);
    addHead(column);
    addTiles(tr("Begin with a template"), templates(), column);
    addTiles(tr("Look at a sample"), samples(), column);
    recent_ = new QWidget;
    recentRows_ = new QVBoxLayout(recent_);
    recentRows_->setContentsMargins(0, 0, 0, 0);
    recentRows_->setSpacing(2);
    column->addWidget(recent_);
    auto *middle = new QHBoxLayout(this);
    middle->addStretch();
    middle->addWidget(page, 1);
    middle->addStretch();
    middle->setAlignment(page, Qt::AlignVCenter);
    refresh();
}

void StartPage::addHead(QVBoxLayout *column) {
    column->addWidget(makeLabel(QStringLiteral("Tussen"), "title"));
    column->addWidget(makeLabel(
        tr("Customer journeys between organisations: who answers for what, and whose interests pull apart."),
        "muted"));
    auto *begin = new QPushButton(tr("New journey"));
    auto *open = new QPushButton(tr("Open…"));
    begin->setDefault(true);
    connect(begin, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(begin);
    row->addWidget(open);
    row->addStretch();
    column->addLayout(row);
}

void StartPage::addTiles(const QString &title, const std::vector<Sample> &documents, QVBoxLayout *column) {
    column->addWidget(makeLabel(title, "sectionHead"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (const Sample &document : documents) {
        QPushButton *tile = makeTile(document.title, document.description);
        connect(tile, &QPushButton::clicked, this, [this, file = document.file] { emit sampleChosen(file); });
        row->addWidget(tile, 1);
    }
    column->addLayout(row);
}

void StartPage::refresh() {
    if (!recent_) return;
    while (QLayoutItem *item = recentRows_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = recentFiles::all();
    recent_->setVisible(!files.isEmpty());
    recentRows_->addWidget(makeLabel(tr("Recent"), "sectionHead"));
    for (const QString &file : files) {
        const QFileInfo info(file);
        auto *link = new QPushButton(QString(info.fileName()).replace(QLatin1Char('&'), QLatin1String("&&")));
        link->setObjectName(QStringLiteral("quiet"));
        link->setToolTip(QDir::toNativeSeparators(file));
        link->setAccessibleName(tr("Open %1").arg(info.fileName()));
        connect(link, &QPushButton::clicked, this, [this, file] { emit fileChosen(file); });
        recentRows_->addWidget(link, 0, Qt::AlignLeft);
    }
}

} // namespace tussen
