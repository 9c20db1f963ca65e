#include "shell/Desk.h"

#include "shell/CommandWords.h"
#include "shell/PanelDock.h"

#include <QApplication>
#include <QChildEvent>
#include <QLayout>
#include <QMenu>
#include <QSettings>
#include <QTabBar>

#include <algorithm>
#include <set>
#include <stdexcept>

namespace tussen {

namespace {

constexpr qsizetype largestState = 100'000; ///< bytes; what is longer is not ours

QString stateKey() {
    return QStringLiteral("desk/state");
}
QString typeKey() {
    return QStringLiteral("desk/largeType");
}
QString windowKey() {
    return QStringLiteral("window/geometry");
}

QByteArray bytesAt(const QString &key) {
    const QByteArray bytes = QSettings().value(key).toByteArray();
    return bytes.size() > largestState ? QByteArray() : bytes;
}

} // namespace

Desk::Desk(QWidget *parent)
    : QMainWindow(parent),
      panels_(new QMenu(tr("&Panels"), this)),
      go_(new QMenu(tr("&Go To"), this)) {
    setWindowFlags(Qt::Widget);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setContextMenuPolicy(Qt::NoContextMenu); // the menu of panels has names and keys
    addArrangement(workshop, tr("&Workshop"), tr("Map and larger type, for a room that talks"), tr("Ctrl+1"));
    addArrangement(analysis, tr("Anal&ysis"), tr("Map, findings and matrices"), tr("Ctrl+2"));
    addArrangement(editing, tr("&Editing"), tr("Outline, map, inspector and findings"), tr("Ctrl+3"));
    setOtherWords(*arrangements_.front(),
                  tr("big bigger large larger type font text room projector", "Workshop"));
}

void Desk::addArrangement(Arrangement arrangement, const QString &title, const QString &tip,
                          const QKeySequence &key) {
    auto *action = new QAction(title, this);
    action->setShortcut(key);
    action->setStatusTip(tip);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, [this, arrangement] { arrange(arrangement); });
    addAction(action);
    arrangements_.append(action);
}

PanelDock &Desk::add(const Panel &panel) {
    auto *dock = new PanelDock(panel.title, panel.make, panel.headExtra, this);
    dock->setObjectName(panel.name);
    place(*dock, panel);
    known_.push_back(panel);
    docks_.push_back(dock);
    addToMenus(*dock, panel);
    return *dock;
}

void Desk::place(PanelDock &dock, const Panel &panel) {
    const auto neighbour = std::find_if(known_.begin(), known_.end(), [&](const Panel &other) {
        return other.area == panel.area && other.below == panel.below;
    });
    dock.setVisible(begun_ && panel.in.testFlag(editing)); // first: tabs of what is hidden are not made
    addDockWidget(panel.area, &dock, Qt::Vertical);
    if (neighbour != known_.end())
        tabifyDockWidget(docks_[static_cast<std::size_t>(neighbour - known_.begin())], &dock);
}

/// Whoever clicks the tab of a panel goes on there by keys; Tab would begin where the keyboard was in it
/// last.
void Desk::childEvent(QChildEvent *event) {
    QMainWindow::childEvent(event);
    auto *tabs = event->polished() ? qobject_cast<QTabBar *>(event->child()) : nullptr;
    if (!tabs) return;
    const auto go = [this, tabs] {
        for (const PanelDock *dock : docks_)
            if (dock->windowTitle() == tabs->tabText(tabs->currentIndex())) return goTo(dock->objectName());
    };
    connect(tabs, &QTabBar::tabBarClicked, this, go, Qt::QueuedConnection); // the tab is not chosen yet
}

void Desk::addToMenus(PanelDock &dock, const Panel &panel) {
    QAction *toggle = dock.toggleViewAction();
    toggle->setEnabled(begun_);
    panels_->addAction(toggle);
    QAction *go = go_->addAction(tr("Go to %1").arg(panel.title));
    go->setShortcut(panel.key);
    setOtherWords(*go, panel.words);
    go->setStatusTip(tr("Show the panel and give it the keyboard"));
    go->setEnabled(begun_);
    connect(go, &QAction::triggered, this, [this, name = panel.name] { goTo(name); });
    addAction(go); // its key works wherever the keyboard is in the window
}

void Desk::begin() {
    if (begun_) return;
    begun_ = true;
    for (QAction *action : panels_->actions() + go_->actions() + arrangements_)
        action->setEnabled(true);
    if (!recall()) arrange(editing);
}

void Desk::arrange(Arrangement arrangement) {
    if (!begun_) return;
    // From a panel that goes the keyboard would move on into another, which chooses what it comes to.
    if (QWidget *now = QApplication::focusWidget(); now && isAncestorOf(now)) now->clearFocus();
    for (std::size_t i = 0; i < docks_.size(); ++i)
        docks_[i]->setVisible(known_[i].in.testFlag(arrangement));
    layout()->activate(); // there are tabs to be chosen from then
    std::set<std::pair<Qt::DockWidgetArea, bool>> fronts;
    QList<QDockWidget *> wide, high;
    QList<int> widths, heights;
    for (std::size_t i = 0; i < docks_.size(); ++i) {
        const Panel &panel = known_[i];
        if (!panel.in.testFlag(arrangement) || docks_[i]->isFloating()) continue;
        if (!fronts.insert({panel.area, panel.below}).second) continue;
        docks_[i]->raise();
        if (panel.area == Qt::BottomDockWidgetArea) {
            high.append(docks_[i]);
            heights.append(window()->height() * (arrangement == analysis ? 41 : 33) / 100);
            continue;
        }
        wide.append(docks_[i]);
        widths.append(panel.area == Qt::LeftDockWidgetArea ? 262 : 326);
        if (!panel.below) continue;
        high.append(docks_[i]);
        heights.append(240);
    }
    resizeDocks(wide, widths, Qt::Horizontal);
    resizeDocks(high, heights, Qt::Vertical);
    setLargeType(arrangement == workshop);
}

std::size_t Desk::find(const QString &name) const {
    const auto found =
        std::find_if(known_.begin(), known_.end(), [&](const Panel &panel) { return panel.name == name; });
    if (found == known_.end()) throw std::logic_error("no panel is called " + name.toStdString());
    return static_cast<std::size_t>(found - known_.begin());
}

void Desk::bringUp(const QString &name) {
    docks_[find(name)]->bringUp();
}

void Desk::goTo(const QString &name) {
    const std::size_t place = find(name);
    docks_[place]->bringUp();
    if (docks_[place]->isFloating()) docks_[place]->activateWindow();
    QWidget &content = docks_[place]->content();
    if (known_[place].focus)
        known_[place].focus(content);
    else
        content.setFocus(Qt::ShortcutFocusReason);
}

void Desk::setLargeType(bool large) {
    if (large == largeType_) return;
    largeType_ = large;
    emit largeTypeChanged();
}

/// Another program version may have other panels; an arrangement of those is not taken for one of these. Qt's
/// hashes of strings would do, but for being others in each process.
int Desk::fingerprint() const {
    QByteArray names;
    for (const Panel &panel : known_)
        names += panel.name.toUtf8() + '\n';
    return qChecksum(names);
}

void Desk::remember() const {
    QSettings settings;
    settings.setValue(windowKey(), window()->saveGeometry());
    if (!begun_) return;
    settings.setValue(stateKey(), saveState(fingerprint()));
    settings.setValue(typeKey(), largeType_);
}

bool Desk::recall() {
    const QByteArray state = bytesAt(stateKey());
    if (state.isEmpty() || !restoreState(state, fingerprint())) return false;
    setLargeType(QSettings().value(typeKey()).toBool());
    return true;
}

void Desk::recallWindow() {
    const QByteArray geometry = bytesAt(windowKey());
    if (!geometry.isEmpty()) window()->restoreGeometry(geometry);
}

} // namespace tussen
