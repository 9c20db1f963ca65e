#include "shell/Helping.h"

#include "shell/Actions.h"
#include "shell/CommandWords.h"
#include "shell/Guide.h"
#include "shell/ShortcutSheet.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>

namespace tussen {

Helping::Helping(QMainWindow &window, QMenu &menu) : QObject(&window), window_(window) {
    QAction *here = makeAction(window, tr("&Help on This"), {QKeySequence(Qt::Key_F1)},
                               tr("Open the guide at the page about where you are"));
    QAction *contents = makeAction(window, tr("&Guide"), {}, tr("Open the guide at its contents"));
    QAction *keys =
        makeAction(window, tr("&Keys"), {QKeySequence(tr("Ctrl+?"))}, tr("Show all keys on one sheet"));
    connect(here, &QAction::triggered, this,
            [this] { showGuide(Guide::pageFor(QApplication::focusWidget())); });
    connect(contents, &QAction::triggered, this, [this] { showGuide(QStringLiteral("README")); });
    connect(keys, &QAction::triggered, this, &Helping::showKeys);
    setOtherWords(*contents, tr("help manual documentation", "Guide"));
    setOtherWords(*keys, tr("shortcuts keyboard hotkeys", "Keys"));
    menu.addActions({here, contents, keys});
}

void Helping::showGuide(const QString &page) {
    if (!guide_) guide_ = new Guide(&window_);
    guide_->show();
    guide_->raise();
    guide_->activateWindow();
    guide_->showPage(page);
}

void Helping::showKeys() {
    auto *sheet = new ShortcutSheet(window_, &window_);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->show();
}

} // namespace tussen
